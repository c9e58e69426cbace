import type { MessageReaction, PartialMessageReaction, PartialUser, User } from 'discord.js';
import type { KeptTurn } from '../../footnote.ts';
import type { Shell } from '../shell/shell.ts';

export interface Reacting {
  readonly reaction: MessageReaction | PartialMessageReaction;
  readonly by: User | PartialUser;
  /** Whether it was added, or taken back. */
  readonly added: boolean;
}

/** Without the colour of the skin. */
const verdictOf = (name: string | null): 'good' | 'bad' | undefined => {
  const [thumb] = name ?? '';
  return thumb === '👍' ? 'good' : thumb === '👎' ? 'bad' : undefined;
};

/** 👍 or 👎 as a reaction to an answer counts as the button below it does. */
export async function rateByReaction(
  { reaction, by, added }: Reacting,
  { conversations }: Pick<Shell, 'conversations'>,
): Promise<void> {
  const verdict = verdictOf(reaction.emoji.id === null ? reaction.emoji.name : null);
  if (verdict === undefined || by.bot) return;
  const turn = await turnAnsweredBy(reaction.message, { conversations });
  if (!turn) return;
  if (added) {
    await conversations.rate({ turn: turn.id, person: by.id, verdict, at: Date.now() });
    return;
  }
  const given = (await conversations.verdicts([turn.id])).find(({ person }) => person === by.id);
  if (given?.verdict === verdict) await conversations.unrate(turn.id, by.id);
}

/** Its last message bears the turn's name; an earlier one is known by what it answers. */
async function turnAnsweredBy(
  { id, partial, reference, interactionMetadata }: Reacting['reaction']['message'],
  { conversations }: Pick<Shell, 'conversations'>,
): Promise<KeptTurn | undefined> {
  const turn = await conversations.turn(id);
  if (turn || partial) return turn;
  const asked = interactionMetadata?.id ?? reference?.messageId;
  const answered = asked === undefined ? undefined : await conversations.answerTo(asked);
  return answered?.messages?.includes(id) ? answered : undefined;
}
