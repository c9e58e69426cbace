/** As much of the text before raised text as tells what it means. */
export const contextLength = 40;

const unit = /(?:^|[^\p{L}])(?:[kcdmµμn]?m|ft|yd|mi|s|\p{L})$/u;
const year = /(?<!\d)(?:1[5-9]|20)\d\d$/;
const number = /^[-+−–]?\d+(?:[.,]\d+)?[-+−]?$/;
const variable = /^[-+−]?[ijkmnpqtxyz]$/;

/** What stands before a factor of a formula: "E = mc", "½ mv". */
const afterOperator = /[=+−·×⋅∙≈≠≤≥<>∝÷√∫∑∏½¼](?: ?\d+(?:[.,]\d+)?)? ?\p{L}{1,3}$/u;
/** Letters that no word is spelt with. */
const symbol =
  /(?:^|[^\p{L}])(?:[\p{Script=Latin}\d]{0,2}\p{Script=Greek}\p{Script=Latin}{0,2}|\p{Script=Latin}{0,2}\p{Script=Greek})$/u;
const greekWord = /\p{Script=Greek}{3}$/u;
/** Two consonants, one of which is raised to a power: "mv". */
const consonants = /(?:^|[^\p{L}.])[b-df-hj-np-tv-z]{2}$/u;
/** In brackets no word, but names of numbers: "(a + b)". */
const bracketed = /\((?:[^()\p{L}]|(?<!\p{L})\p{L}{1,2}(?!\p{L}))+\)$/u;
const operator = /[-+−–·×*/=\d]/;

/** Whether what stands before is part of a formula, so that a raised number is a power. */
function isFormula(before: string): boolean {
  const brackets = bracketed.exec(before)?.[0];
  return (
    unit.test(before) ||
    afterOperator.test(before) ||
    (symbol.test(before) && !greekWord.test(before)) ||
    consonants.test(before) ||
    (brackets !== undefined && operator.test(brackets))
  );
}

/** A raised number after a word, a sentence's end or a year: nobody raises these to a power. */
export const isBareMark = (text: string, before: string): boolean =>
  /^\[\s*[\p{L}\d ]{1,8}\]$/u.test(text) ||
  (/^(?:[[(]?\d{1,3}[\])]?|[*†‡§¶]{1,3})$/.test(text) &&
    ((/[\p{L}.,;:!?%"”’»)\]…]$/u.test(before) && !isFormula(before) && !/\p{Lu}$/u.test(before)) ||
      year.test(before))) ||
  (/^[†‡§¶*]{1,3}$/.test(text) && /\d$/.test(before));

const small: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** Raised text as it is read on one line: "10^6", "4 m²", "1st", "1931 (95ya)". */
export function raisedText(text: string, before: string, overSlash: boolean): string {
  if (overSlash) return /\d$/.test(before) ? ` ${text}` : text;
  if (!/[\p{L}\p{N})\]]$/u.test(before)) return text;
  if (isFormula(before) && small[text]) return small[text] ?? text;
  if (number.test(text) || (variable.test(text) && !/\p{L}{2}$/u.test(before))) return `^${text}`;
  return /\d$/.test(before) && /^\d|.{5}/.test(text) ? ` (${text})` : text;
}

/** Lowered text: "CO2", "1931 (95ya)". */
export const loweredText = (text: string, before: string): string =>
  /\d$/.test(before) && /^\d/.test(text) ? ` (${text})` : text;
