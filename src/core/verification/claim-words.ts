import { defaultLexicon, lexicons } from '../text/lexicon/index.ts';
import { readNumber, readShare } from '../text/numbers.ts';
import { rememberingByLanguage } from '../text/remembering.ts';
import type { Span } from '../text/span.ts';
import { foldWord, termsOf } from '../text/terms.ts';

/** A word, number, name or abbreviation of a claim or of its evidence, as the checks compare them. */
export interface Token extends Span {
  /** Equal for two words that say the same: the stem, or a number's value as "#87". */
  readonly key: string;
  /** Lower case, without possessive ending. */
  readonly lower: string;
  /** Neither a stop word nor a verb of saying. */
  readonly content: boolean;
  readonly number?: { readonly key: string; readonly unit?: string };
  /** Written with a capital where a common word would not be. */
  readonly name: boolean;
  /** Begins a sentence, or a quotation: its capital says nothing. */
  readonly opens: boolean;
  readonly capital: boolean;
  /** A comma, semicolon, colon, dash or full stop stands before it. */
  readonly afterBreak: boolean;
}

const pattern =
  /(?:\p{Lu}\.){2,}|[$€£¥]?\d+(?:[.,:]\d+)*(?:%|(?![ap]m\b)\p{L}+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[%$€£¥]/gu;

interface Raw extends Span {
  readonly text: string;
  readonly before: string;
}

function rawWords(text: string): readonly Raw[] {
  const found: Raw[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    found.push({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      before: text.slice(end, match.index),
    });
    end = match.index + match[0].length;
  }
  return found;
}

const opensSentence = (before: string, first: boolean): boolean => first || /[.!?:;“"‘«\n]/u.test(before);

const plainForms = new Map(
  lexicons.flatMap(({ code, checking }) =>
    (checking?.irregular ?? []).flatMap((forms) => {
      const [plain = '', ...others] = forms.split('/');
      return others.map((form) => [`${code} ${form}`, plain] as const);
    }),
  ),
);

const weightless = new Set(defaultLexicon.weightless);

/** Of each language. What a question's evidence is read for again is kept with its passages. */
const sentencesKnown = 200;

/** The text's words in order; a number that takes several words is one. */
export const tokensOf: (text: string, language: string) => readonly Token[] = rememberingByLanguage(
  readTokens,
  sentencesKnown,
);

function readTokens(text: string, language: string): readonly Token[] {
  const raw = rawWords(text);
  const lowers = raw.map((word) => foldWord(word.text).replace(/'s?$|'s$/, ''));
  const words: Token[] = [];
  for (let at = 0; at < raw.length; ) {
    const read = readShare(lowers, at) ?? readNumber(lowers, at);
    const length = read?.length ?? 1;
    const first = raw[at] as Raw;
    const last = raw[at + length - 1] as Raw;
    const opens = opensSentence(first.before, at === 0);
    const capital = /^\p{Lu}/u.test(first.text);
    const lower = lowers[at] ?? '';
    const term = termsOf(plainForms.get(`${language} ${lower}`) ?? first.text, language)[0];
    const acronym = /^(?:\p{Lu}\.){2,}$|^\p{Lu}{2,}s?$/u.test(first.text);
    words.push({
      start: first.start,
      end: last.end,
      key: read ? `#${read.key}` : acronym ? lower.replaceAll('.', '') : (term ?? lower),
      lower: acronym ? lower.replaceAll('.', '') : lower,
      content: read !== undefined || acronym || (term !== undefined && !weightless.has(lower)),
      ...(read ? { number: read } : {}),
      name: !read && capital && (acronym || (!opens && term !== undefined)),
      opens,
      capital,
      afterBreak: /[,;:.!?()—–“”"-]/u.test(first.before),
    });
    at += length;
  }
  return words;
}
