import type { Passage } from '../document/passage.ts';
import { phrasePattern } from '../question/phrases.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { wordsOf } from '../text/terms.ts';

/**
 * Whether the passages speak of such a thing ("the report") as of another than themselves: one that points to itself ("this report
 * finds") is the thing.
 * @param thing as the question has it
 */
export function isSpokenOf(thing: string, passages: readonly Passage[]): boolean {
  const found = passages.flatMap(({ text, source: { language } }) => mentionsOf(thing, text, language));
  return found.length > 0 && !found.includes('pointing');
}

type Mention = 'pointing' | 'other';

function mentionsOf(thing: string, text: string, language: string): readonly Mention[] {
  const pointing = lexiconOf(language)?.question?.requests?.metadata.pointing;
  const points = pointing === undefined ? undefined : phrasePattern(`(?:${pointing})\\s+$`);
  const [sought] = wordsOf(thing, language);
  return wordsOf(text, language)
    .filter(({ term }) => term !== undefined && term === sought?.term)
    .map(({ start }) => (points?.test(text.slice(Math.max(0, start - view), start)) ? 'pointing' : 'other'));
}

/** As much before a word as what points to it takes. */
const view = 24;
