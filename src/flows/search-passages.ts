import { sharePassages } from '../core/document/shared-passage.ts';
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
  return sharePassages(
    ranked.map(({ passage }) => passage),
    limit,
  ).map((passage) => ({ passage, score: scores.get(passage.id) ?? 0 }));
}
