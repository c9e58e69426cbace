import { defaultLexicon, lexicons } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** Every plain word that a lexicon has, in whichever of its parts. */
function wordsIn(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/^\p{L}{2,}$/u.test(value)) found.add(value.toLowerCase());
  } else if (Array.isArray(value)) for (const one of value) wordsIn(one, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      if (typeof one === 'number') wordsIn(key, found);
      wordsIn(one, found);
    }
}

const vocabularies = new Map<string, ReadonlySet<string>>();

function vocabularyOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = vocabularies.get(lexicon.code);
  if (known) return known;
  const found = new Set<string>();
  // Without the nouns of quizzes: one language's noun is another's verb (Fall, fall).
  const { study: _, ...telling } = lexicon;
  wordsIn(telling, found);
  vocabularies.set(lexicon.code, found);
  return found;
}

/** Shares of a text's words that English has, and how far it must lead the others. */
const much = 0.4;
const some = 0.3;
const lead = 1.5;
/** As sure as a detector by letters is of a text that it tells at all. */
const surely = 0.15;

/**
 * Whether a short text is English although a detector by letters takes it for another language: foreign names and accents
 * mislead it, and words do not.
 * @param sureness of the detector, 0 to 1
 */
export function isEnglishByWords(text: string, sureness: number): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const hitsOf = (lexicon: Lexicon): number => words.filter((word) => vocabularyOf(lexicon).has(word)).length;
  const hits = hitsOf(defaultLexicon);
  const enough = hits >= 2 && hits >= much * words.length;
  const leastSure = sureness < surely && hits >= 1 && hits >= some * words.length;
  if (!enough && !leastSure) return false;
  return lexicons.every((lexicon) => lexicon === defaultLexicon || hits >= lead * hitsOf(lexicon));
}
