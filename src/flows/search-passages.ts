import { fold } from '../core/fold.ts';
import type { Ports } from '../ports/ports.ts';
import { type RankedPassage, retrievePassages, type SearchRequest } from './retrieve-passages.ts';

/** The passages nearest to the question, best first; one that several articles share is given once. */
export async function searchPassages(
  ports: Ports,
  { limit = 10, ...request }: SearchRequest,
): Promise<readonly RankedPassage[]> {
  const ranked = (await retrievePassages(ports, request))?.ranked ?? [];
  const once = new Map<string, RankedPassage>();
  for (const { passage, score } of ranked) {
    const text = fold(passage.text).text;
    if (!once.has(text)) once.set(text, { passage, score });
    if (once.size === limit) break;
  }
  return [...once.values()];
}
