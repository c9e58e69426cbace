import { sharePassages } from '../core/document/shared-passage.ts';
import { idsAbove, leadsAbove } from '../core/document/under-leads.ts';
import type { Ports } from '../ports/ports.ts';
import { type RankedPassage, retrievePassages, type SearchRequest } from './retrieve-passages.ts';
import { understandQuestion } from './understand-question.ts';

/** The passages nearest to the question, best first; one that several articles share is given once, with all its sources. */
export async function searchPassages(
  ports: Ports,
  { limit = 10, ...request }: SearchRequest,
): Promise<readonly RankedPassage[]> {
  const ranked = (await retrievePassages(ports, await understandQuestion(ports, request), request.scope))?.ranked ?? [];
  const scores = new Map(ranked.map(({ passage, score }) => [passage.id, score]));
  const passages = ranked.map(({ passage }) => passage);
  const shared = sharePassages(passages, limit);
  const above = await ports.library.passagesById(idsAbove(shared), request.scope);
  return shared.map((passage) => {
    const leads = leadsAbove(passage, [...passages, ...above]).map(({ text }) => text);
    return { passage, score: scores.get(passage.id) ?? 0, ...(leads.length > 0 ? { leads } : {}) };
  });
}
