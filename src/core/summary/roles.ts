import type { Leaning } from './leaning.ts';
import { leaningPatterns, lowered } from './leaning-patterns.ts';
import type { SummaryUnit } from './summary-units.ts';

const openingRole = /^(?:the|der|die|el|la|le|l[’'])\s?(\p{L}+)(?=[\s,.])(?! \p{Lu}|, \p{Lu})/u;

/** "The mayor left early": somebody who was told of with a name before, and is none here. */
export function leaningOnRole({ text, article, place }: SummaryUnit, all: readonly SummaryUnit[]): Leaning | undefined {
  const [opening, noun] = openingRole.exec(lowered(text)) ?? [];
  if (opening === undefined || noun === undefined) return undefined;
  if (leaningPatterns(article.language)?.isPerson(noun) !== true) return undefined;
  const named = new RegExp(`(?<!\\p{L})${noun}(?:\\s[^,.]{0,60})?,?\\s\\p{Lu}`, 'u');
  const isTold = all.some((one) => one.article === article && one.place < place && named.test(one.text));
  return isTold ? 'whom' : undefined;
}
