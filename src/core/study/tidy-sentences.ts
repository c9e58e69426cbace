import { wordCount } from '../text/letters.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import { standing } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { hasHeadingWithin } from './headings-within.ts';
import { isOfSpeakers } from './speakers-sentences.ts';
import { isFewWordsSaid } from './vague-sentences.ts';
import { isOrder, isVerbless } from './verbless.ts';

/** In words: a shorter one says too little to ask about, a longer one is hard to read with a gap in it. */
const length = { least: 7, most: 64 };

/** What is no sentence to ask about, each with an example. */
const untidy: readonly RegExp[] = [
  // "Such theorists as J.": what a full stop behind an initial has cut, and what follows it: "A. Hobson argued …".
  /(?<=\p{Ll} )\p{Lu}\.$|^\p{Lu}\. \p{Lu}/u,
  // "See https://example.org for more."
  /https?:|www\./iu,
  // "were governed privately[clarification needed]", "is needed ((it))".
  /\[\p{Ll}[^\]]*\]|\(\(/u,
  /\n/u,
  // "Aner Shalev: First of all because it was beautiful."
  /^(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]*:\s/u,
  // "I don't know, the O.J. …."
  /…|\.\.\.|``/u,
  // "between 2 and .", "called ()": something is missing.
  /\p{L} [.,](?:\s|$)|\( ?\)/u,
  // "Less than four months later, he was introduced …": than what stands elsewhere.
  new RegExp(`^(?:[\\p{L}\\p{N}]+ ){1,5}(?:${inAllLanguages(({ study }) => study?.thence).join('|')})(?!\\p{L})`, 'iu'),
  // "and a cat) were seen."
  /^[^(]*\)|\([^)]*$/u,
];

/** A sentence to ask about that nobody says of themselves. */
export const isTidy = (text: string, language: string): boolean =>
  isWellFormed(text, language) && !isOfSpeakers(text, language);

/** A sentence to ask about, whoever says it. */
export function isWellFormed(text: string, language: string): boolean {
  const words = wordCount(text);
  return (
    words >= length.least &&
    words <= length.most &&
    !isFewWordsSaid(text) &&
    !untidy.some((one) => one.test(text)) &&
    !isVerbless(text, language) &&
    !isOrder(text, language) &&
    !hasHeadingWithin(text, language) &&
    !isFurniture(text, language)
  );
}

/** "Read more", "Reporting by": about the page, not of its matter. */
const isFurniture = (text: string, language: string): boolean => furniture(language)?.test(text) === true;

const furniture = perLanguage(({ answering }) => standing(answering?.furniture));
