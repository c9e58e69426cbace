/**
 * Scripts of languages that are told apart, each with how much one letter of it weighs: texts in any of them have names and terms in
 * Latin letters, seldom the other way round, and a sign of some is a syllable or a word. Chosen by hand, not fitted.
 */
const scripts: readonly (readonly [name: string, letter: RegExp, weight: number])[] = [
  ['Latn', /\p{Script=Latin}/gu, 1],
  ['Cyrl', /\p{Script=Cyrillic}/gu, 3],
  ['Grek', /\p{Script=Greek}/gu, 3],
  ['Arab', /\p{Script=Arabic}/gu, 3],
  ['Hebr', /\p{Script=Hebrew}/gu, 3],
  ['Deva', /\p{Script=Devanagari}/gu, 3],
  ['Beng', /\p{Script=Bengali}/gu, 3],
  ['Thai', /\p{Script=Thai}/gu, 3],
  ['Hang', /\p{Script=Hangul}/gu, 5],
  ['Hani', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, 8],
];

/** ISO 15924 names for what Unicode has by another: Japanese, Chinese and Korean are written in several scripts. */
const within: Readonly<Record<string, string>> = { Jpan: 'Hani', Hans: 'Hani', Hant: 'Hani', Kore: 'Hang' };

const ofOther = 3;

/** The script that most of the text is written in; undefined where that is none of those known, or there are no letters. */
export function mainScript(text: string): string | undefined {
  const counts = scripts.map(([name, letter, weight]) => {
    const found = (text.match(letter) ?? []).length;
    return { name, found, count: weight * found };
  });
  const others = (text.match(/\p{L}/gu) ?? []).length - counts.reduce((sum, { found }) => sum + found, 0);
  const [first] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > ofOther * Math.max(0, others) ? first.name : undefined;
}

/** The text without its words in other scripts: names from elsewhere tell nothing of its language. */
export function inScript(text: string, script: string): string {
  const own = scripts.find(([name]) => name === script)?.[1];
  return own === undefined ? text : text.replace(/[\p{L}\p{M}]+/gu, (word) => (word.match(own) ? word : ' '));
}

const known = new Map<string, string>();

/** The script that a language is written in, by ISO 639-1, as `mainScript` has it. */
export function scriptOf(language: string): string {
  const script = known.get(language) ?? new Intl.Locale(language).maximize().script ?? '';
  known.set(language, script);
  return within[script] ?? script;
}
