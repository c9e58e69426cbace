import type { Leaning } from './leaning.ts';
import { leaningPatterns, lowered } from './leaning-patterns.ts';
import type { SummaryUnit } from './summary-units.ts';

/** In characters: what stands between a role and its name, "of the harbour town of Lund". Chosen by hand, not fitted. */
const longestOffice = 60;

/** "The mayor left early": somebody who was told of with a name before, and is none here. */
export function leaningOnRole({ text, article, place }: SummaryUnit, all: readonly SummaryUnit[]): Leaning | undefined {
  const patterns = leaningPatterns(article.language);
  const noun = patterns?.openingRole.exec(lowered(text))?.[1];
  if (noun === undefined || patterns?.isPerson(noun) !== true) return undefined;
  const named = new RegExp(`(?<!\\p{L})${noun}(?:\\s[^,.]{0,${longestOffice}})?,?\\s\\p{Lu}`, 'u');
  const isTold = all.some((one) => one.article === article && one.place < place && named.test(one.text));
  return isTold ? 'whom' : undefined;
}
