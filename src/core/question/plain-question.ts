import { capital } from '../text/letters.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import type { QuestionWords } from '../text/lexicon/question-words.ts';

/** A question's language, its words, and itself as rules read it. */
export interface PlainQuestion {
  readonly text: string;
  readonly original: string;
  readonly words: QuestionWords;
}

const mention = /<[@#][!&]?\d+>/g;
const token = /(?<before>[¿¡("“«„]*)(?<word>[^\s¿¡("“«„]+?)(?<after>[?!.,;:)"”»…]*)(?=\s|$)/gu;

interface Wording {
  readonly spellings: ReadonlyMap<string, string>;
  readonly fillers: ReadonlySet<string>;
  readonly openings: RegExp | undefined;
  readonly elided: RegExp | undefined;
  readonly figures: readonly { readonly pattern: RegExp; readonly word: string }[];
}

const wordings = new Map<QuestionWords, Wording>();

function wordingOf(words: QuestionWords): Wording {
  const { chatSpellings = {}, soundingLike = [], fillers, openings, elided } = words;
  const known = wordings.get(words) ?? {
    spellings: new Map(Object.entries(chatSpellings)),
    fillers: new Set(fillers?.split(' ')),
    openings: openings === undefined ? undefined : new RegExp(`^(?:(?:${openings})[, ]+(?=\\S))*`, 'iu'),
    elided: elided === undefined ? undefined : new RegExp(`(?<=^|\\s)(${elided})\\s+(?=[aeiouyhàâæéèêëîïôœùû])`, 'giu'),
    figures: soundingLike.map(({ figure, word, before }) => ({
      pattern: new RegExp(`(?<=\\p{L}\\s)${figure}(?=\\s(?:${before})(?![\\p{L}\\p{N}]))`, 'giu'),
      word,
    })),
  };
  wordings.set(words, known);
  return known;
}

/**
 * The question with its chat spellings and missing apostrophes written out: "whats it abt" → "what is it about". A lone
 * capital letter is a name, unless all letters are capitals.
 * @param language ISO 639-1, of the question
 */
export function spelledOut(question: string, language: string): string {
  const words = lexiconOf(language)?.question;
  return words ? withSpellings(question, wordingOf(words)) : question;
}

function withSpellings(question: string, { spellings, elided, figures }: Wording): string {
  if (spellings.size === 0) return question;
  const isLoud = question === question.toUpperCase();
  const spoken = figures.reduce((text, { pattern, word }) => text.replace(pattern, word), question);
  const joined = elided ? spoken.replace(elided, "$1'") : spoken;
  return joined.replace(token, (whole, before: string, word: string, after: string) => {
    const spelled =
      !isLoud && /^\p{Lu}$/u.test(word) ? undefined : spellings.get(word.toLowerCase().replace(/['’;]/g, ''));
    if (spelled === undefined) return whole;
    return before + (/^\p{Lu}/u.test(word) ? capital(spelled) : spelled) + after;
  });
}

/** The question as the rules of a language read it: one line, without what opens or closes it and what asks nothing. */
export function plainQuestion(question: string, words: QuestionWords): PlainQuestion {
  const wording = wordingOf(words);
  const { fillers, openings } = wording;
  const bare = withSpellings(question.normalize('NFC').replace(mention, ' '), wording)
    .replace(/[’ʼ]/g, "'")
    .replace(/[¿¡]/g, '')
    .split(/\s+/)
    .filter((word) => !fillers.has(word.toLowerCase().replace(/[?!.,]+$/u, '')))
    .join(' ')
    .replace(/^[\s,]+|[\s?!.,;:？！。؟]+$/gu, '');
  return { text: openings ? bare.replace(openings, '') : bare, original: question, words };
}
