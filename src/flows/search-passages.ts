import { sharePassages } from '../core/document/shared-passage.ts';
import { leadsAbove } from '../core/document/under-leads.ts';
import type { Ports } from '../ports/ports.ts';
import { passagesAbove } from './passages-above.ts';
import { type RankedPassage, retrievePassages, type SearchRequest } from './retrieve-passages.ts';
import { understandQuestion } from './understand-question.ts';

/** The passages nearest to the question, best first; one that several articles share is given once, with all its sources. */
export async function searchPassages(
  ports: Ports,
  { limit = 10, ...request }: SearchRequest,
): Promise<readonly RankedPassage[]> {
  const ranked = (await retrievePassages(ports, await understandQuestion(ports, request), request.scope))?.ranked ?? [];
  const scores = new Map(ranked.map(({ passage, score }) => [passage.id, score]));
  const shared = sharePassages(
    ranked.map(({ passage }) => passage),
    limit,
  );
  const above = await passagesAbove(ports.library, shared, request.scope);
  return shared.map((passage) => {
    const leads = leadsAbove(passage, [...shared, ...above]).map(({ text }) => text);
    return { passage, score: scores.get(passage.id) ?? 0, ...(leads.length > 0 ? { leads } : {}) };
  });
}
