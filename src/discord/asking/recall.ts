import type { Conversations, KeptTurn } from '../../footnote.ts';
import { conversationKey, placeKey, type Where } from '../place/where.ts';

/** Older turns are not what somebody means by "and why?". */
const staysFor = 12 * 3_600_000;
const turnsRecalled = 12;

interface Recalling {
  readonly where: Where;
  readonly repliesTo?: string | undefined;
  readonly now: number;
  /** What is asked is shown to the person alone. */
  readonly alone?: boolean | undefined;
}

/**
 * The turns a question follows, oldest first: those of the answer it replies to, or the last of the person's (or the
 * thread's) conversation here. Never another place's. What was shown to one person alone only goes on where that person alone is
 * shown what follows: an answer for everybody would tell whom it named.
 */
export async function recall(
  conversations: Conversations,
  { where, repliesTo, now, alone = false }: Recalling,
): Promise<readonly KeptTurn[]> {
  const replied = repliesTo === undefined ? undefined : await conversations.turn(repliesTo);
  const isHere = replied && `${replied.conversation}/`.startsWith(`${placeKey(where)}/`);
  const latest = isHere ? replied : await conversations.latest(conversationKey(where));
  if (!latest || (!isHere && now - latest.at > staysFor)) return [];
  const turns = await conversations.upTo(latest.id, turnsRecalled);
  const isSeen = (turn: KeptTurn): boolean => turn.alone !== true || (alone && turn.person === where.personId);
  return turns.filter((turn) => turn.aside !== true && isSeen(turn));
}
