import type { KeptTurn } from '../../src/footnote.ts';
import type { Verdict } from '../../src/ports/conversations.ts';

/** A question as the evaluation's sets have it, with what people said of its answer. Nobody is named. */
export interface FeedbackLine {
  readonly id: string;
  readonly question: string;
  /** What was asked before it, oldest first; left out where nothing was. */
  readonly history?: readonly string[];
  /** What a good answer contains: the statements of one that was marked 👍; else empty, for somebody to fill in. */
  readonly must: readonly string[];
  /** False where there was no answer, as long as nobody says better. */
  readonly answerable: boolean;
  /** Ids of the articles the answer rests on. */
  readonly about?: readonly string[];
  readonly good: number;
  readonly bad: number;
  readonly reasons?: readonly string[];
  /** What was answered, where that was not marked 👍 alone. */
  readonly answer?: string;
}

interface Kept {
  readonly turns: readonly KeptTurn[];
  readonly verdicts: readonly Verdict[];
}

const longestHistory = 12;

/** A line for each question that was rated or had no answer, oldest first; of those shown to one person alone only the rated ones. */
export function feedbackLines({ turns, verdicts }: Kept): readonly FeedbackLine[] {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  return turns.flatMap((turn) => {
    const given = verdicts.filter((one) => one.turn === turn.id);
    const isGap = turn.answer === undefined && turn.alone !== true;
    return turn.aside || (given.length === 0 && !isGap) ? [] : [lineOf(turn, { given, byId })];
  });
}

interface Around {
  readonly given: readonly Verdict[];
  readonly byId: ReadonlyMap<string, KeptTurn>;
}

function lineOf(turn: KeptTurn, { given, byId }: Around): FeedbackLine {
  const { id, question, answer, passages = [] } = turn;
  const good = given.filter(({ verdict }) => verdict === 'good').length;
  const bad = given.length - good;
  const reasons = [...new Set(given.flatMap(({ reason }) => (reason === undefined ? [] : [reason])))];
  const history = historyOf(turn, byId);
  const about = [...new Set(passages.map((passage) => passage.split(':')[0] ?? ''))];
  const isLiked = good > 0 && bad === 0 && answer !== undefined;
  return {
    id,
    question,
    ...(history.length > 0 ? { history } : {}),
    must: isLiked ? answer.split('\n').map(longestWay) : [],
    answerable: answer !== undefined,
    ...(about.length > 0 ? { about } : {}),
    good,
    bad,
    ...(reasons.length > 0 ? { reasons } : {}),
    ...(answer === undefined || isLiked ? {} : { answer }),
  };
}

/** In a set, a bar parts spellings of the same. */
const longestWay = (text: string): string => text.split('|').reduce((a, b) => (b.length > a.length ? b : a));

function historyOf({ follows }: KeptTurn, byId: ReadonlyMap<string, KeptTurn>): readonly string[] {
  const before: string[] = [];
  for (let turn = byId.get(follows ?? ''); turn && before.length < longestHistory; turn = byId.get(turn.follows ?? ''))
    before.unshift(turn.question);
  return before;
}
