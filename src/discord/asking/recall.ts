import type { Conversations, KeptTurn } from '../../footnote.ts';
import { conversationKey, placeKey, type Where } from '../place/where.ts';

/** Older turns are not what somebody means by "and why?". */
const staysFor = 12 * 3_600_000;
const turnsRecalled = 12;

/**
 * The turns a question follows, oldest first: those of the answer it replies to, or the last of the person's (or the
 * thread's) conversation here. Never another place's.
 */
export async function recall(
  conversations: Conversations,
  { where, repliesTo, now }: { readonly where: Where; readonly repliesTo?: string | undefined; readonly now: number },
): Promise<readonly KeptTurn[]> {
  const replied = repliesTo === undefined ? undefined : await conversations.turn(repliesTo);
  const isHere = replied && `${replied.conversation}/`.startsWith(`${placeKey(where)}/`);
  const latest = isHere ? replied : await conversations.latest(conversationKey(where));
  if (!latest || (!isHere && now - latest.at > staysFor)) return [];
  const turns = await conversations.upTo(latest.id, turnsRecalled);
  return turns.filter(({ aside }) => aside !== true);
}
