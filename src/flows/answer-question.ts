import type { Answer, NonEmpty, Reason } from '../core/answer.ts';
import { extractDraft } from '../core/extract.ts';
import type { Passage } from '../core/passage.ts';
import { verifyDraft } from '../core/verify.ts';
import type { Ports } from '../ports.ts';
import { type AskRequest, type Retrieved, retrievePassages } from './retrieve-passages.ts';

/** In UTF-16 code units: longer than any question, short enough for every limit behind it. */
const longestQuestion = 2_000;
/** Below this the best sentence is no answer; chosen on the open question sets, see `npm run evaluate`. */
const leastConfidence = 0.5;
const nearestShown = 3;

/** Question → passages → draft → checked answer; or why there is none, with the nearest passages. */
export async function answerQuestion(ports: Ports, { question, scope }: AskRequest): Promise<Answer> {
  const refused = unfit(question);
  if (refused) return ungrounded(question, refused);
  const retrieved = await retrievePassages(ports, question, scope);
  if (!retrieved) return ungrounded(question, scope.articleIds ? 'no-such-article' : 'nothing-indexed');
  const { draft, confidence } = extractDraft(retrieved.ranked, retrieved);
  const { claims, leftOut } = verifyDraft(draft);
  const [first, ...rest] = claims;
  if (!first || confidence < leastConfidence) return ungrounded(question, 'not-in-articles', nearest(retrieved));
  return { kind: 'grounded', question, claims: [first, ...rest] satisfies NonEmpty<unknown>, leftOut };
}

function unfit(question: string): Reason | undefined {
  if (question.length > longestQuestion) return 'question-too-long';
  return /[\p{L}\p{N}]/u.test(question) ? undefined : 'no-question';
}

const nearest = ({ ranked }: Retrieved): readonly Passage[] =>
  ranked.slice(0, nearestShown).map(({ passage }) => passage);

const ungrounded = (question: string, reason: Reason, near: readonly Passage[] = []): Answer => ({
  kind: 'ungrounded',
  question,
  reason,
  nearest: near,
});
