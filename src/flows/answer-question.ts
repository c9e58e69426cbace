import type { Answer, Draft, GroundedAnswer, Reason, UngroundedAnswer } from '../core/answer.ts';
import { withEmphasis } from '../core/emphasis.ts';
import type { Passage } from '../core/passage.ts';
import { isSmallTalk } from '../core/small-talk.ts';
import { verifyDraft } from '../core/verify.ts';
import type { Ports } from '../ports.ts';
import { extractAnswer } from './extract-answer.ts';
import { type AskRequest, type Retrieved, retrievePassages } from './retrieve-passages.ts';

/** In UTF-16 code units: longer than any question, short enough for every limit behind it. */
const longestQuestion = 2_000;
const nearestShown = 3;

type Answered = Omit<GroundedAnswer, 'question'> | Omit<UngroundedAnswer, 'question'>;

/** Question → passages → draft → checked answer; or why there is none, with the nearest passages. */
export async function answerQuestion(ports: Ports, request: AskRequest): Promise<Answer> {
  const { question, scope } = request;
  const refused = unfit(question);
  if (refused) return { kind: 'ungrounded', question, reason: refused, nearest: [] };
  const retrieved = await retrievePassages(ports, request);
  if (!retrieved) {
    const reason = scope.articleIds ? 'no-such-article' : 'nothing-indexed';
    return { kind: 'ungrounded', question, reason, nearest: [] };
  }
  const draft = await extractAnswer(ports, retrieved, scope);
  return { question, ...understood(retrieved), ...checked(draft, retrieved) };
}

const understood = ({ standing }: Retrieved): Pick<Answer, 'understoodAs'> =>
  standing.understoodAs === undefined ? {} : { understoodAs: standing.understoodAs };

function checked(draft: Draft | undefined, retrieved: Retrieved): Answered {
  const { claims, leftOut } = verifyDraft(draft ?? { claims: [] });
  const [first, ...rest] = claims.map((claim) => withEmphasis(claim, retrieved.query));
  if (!first) return { kind: 'ungrounded', reason: 'not-in-articles', nearest: nearest(retrieved) };
  return { kind: 'grounded', claims: [first, ...rest], leftOut };
}

function unfit(question: string): Reason | undefined {
  if (question.length > longestQuestion) return 'question-too-long';
  if (!/[\p{L}\p{N}]/u.test(question)) return 'no-question';
  return isSmallTalk(question) ? 'small-talk' : undefined;
}

const nearest = ({ ranked }: Retrieved): readonly Passage[] =>
  ranked.slice(0, nearestShown).map(({ passage }) => passage);
