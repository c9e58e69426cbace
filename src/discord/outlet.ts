import {
  type BaseMessageOptions,
  type InteractionEditReplyOptions,
  type Message,
  type MessageCreateOptions,
  MessageFlags,
  type RepliableInteraction,
  userMention,
} from 'discord.js';
import { followUpOnce } from './follow-up.ts';
import { limits } from './limits.ts';
import { isExpired, isReplyRefused } from './trouble.ts';
import { unfinished } from './unfinished.ts';

export type Outgoing = Pick<BaseMessageOptions, 'content' | 'components' | 'files'>;

/** Where an answer goes: its first message, and those that follow. */
export interface Outlet {
  send(message: Outgoing): Promise<Message>;
  /** Says in the answer's place that it will take a while. */
  wait?(text: string): Promise<void>;
  /** Shows the beginning of the answer in its place; the first message that is sent takes over from it. */
  begin?(message: Outgoing): Promise<void>;
  /** After the last message. */
  finish?(): Promise<void>;
  /** Whether silence would leave somebody looking at "thinking". */
  readonly mustAnswer: boolean;
}

const begunWith = ({ content = '', ...rest }: Outgoing): Outgoing => ({ ...rest, content: unfinished(content) });

const withoutPreviews = { flags: MessageFlags.SuppressEmbeds } as const;

/** Discord takes a nonce once: a request that is repeated because its answer was lost sends nothing twice. */
export const once = (id: string, part: number | string) => ({ nonce: `${id}.${part}`, enforceNonce: true });

/**
 * Fills the interaction's "thinking" message, then follows up. Once the token has died, answers come as messages of the
 * channel that name the person.
 */
export function interactionOutlet(interaction: RepliableInteraction): Outlet {
  let sent = 0;
  let expired = false;
  // Requests can overtake each other; what is said meanwhile must not come after the answer.
  let waiting: Promise<unknown> = Promise.resolve();
  const waited = (): Promise<unknown> => waiting.catch(() => undefined);
  const viaToken = (message: Outgoing): Promise<Message> =>
    sent === 0
      ? interaction.editReply({ ...message, ...withoutPreviews } satisfies InteractionEditReplyOptions)
      : followUpOnce(interaction, {
          ...message,
          flags: [MessageFlags.SuppressEmbeds, ...(interaction.ephemeral ? [MessageFlags.Ephemeral as const] : [])],
        });
  const viaChannel = async (message: Outgoing): Promise<Message> => {
    const { client, channelId } = interaction;
    const channel = interaction.channel ?? (channelId === null ? null : await client.channels.fetch(channelId));
    if (!channel?.isSendable()) throw new Error('There is no channel to answer in.');
    const { content = '' } = message;
    const named = sent === 0 ? `${userMention(interaction.user.id)}\n${content}` : content;
    return channel.send({
      ...message,
      ...withoutPreviews,
      ...once(interaction.id, sent),
      content: named.length <= limits.content ? named : content,
      allowedMentions: { users: [interaction.user.id] },
    });
  };
  return {
    mustAnswer: true,
    async wait(text) {
      if (sent > 0) return;
      waiting = interaction.editReply({ content: unfinished(text) });
      await waiting;
    },
    async begin(message) {
      await waited();
      if (sent === 0) await interaction.editReply({ ...begunWith(message), ...withoutPreviews });
    },
    async send(message) {
      await waited();
      const result = expired
        ? await viaChannel(message)
        : await viaToken(message).catch((error: unknown) => {
            if (!isExpired(error) || interaction.ephemeral) throw error;
            expired = true;
            return viaChannel(message);
          });
      sent += 1;
      return result;
    },
  };
}

/** Replies to the message (in the place of a reply that was begun before), then goes on in its channel. */
export function messageOutlet(question: Message, before?: Message): Outlet {
  let sent = 0;
  let begun = before;
  const options = () => ({ ...withoutPreviews, ...once(question.id, sent) });
  const inChannel = (message: Outgoing): Promise<Message> => {
    if (!question.channel.isSendable()) throw new Error('There is no channel to answer in.');
    return question.channel.send({ ...message, ...options() });
  };
  const asReply = (message: Outgoing): Promise<Message> =>
    question.reply({ ...message, ...options() }).catch((error: unknown) => {
      if (!isReplyRefused(error)) throw error;
      return inChannel(message);
    });
  return {
    mustAnswer: false,
    async begin(message) {
      const content = begunWith(message);
      begun = begun ? await begun.edit({ ...content, ...withoutPreviews }) : await asReply(content);
    },
    async send(message) {
      const first = sent === 0;
      const edited = first && begun ? begun.edit({ ...message, ...withoutPreviews }) : undefined;
      const result = await (edited ?? (first ? asReply(message) : inChannel(message)));
      sent += 1;
      return result;
    },
  };
}

/** Puts a new answer in the place of an old one: its messages are edited, added to, or deleted where there are too many. */
export function editingOutlet(old: readonly Message[]): Outlet {
  const [first] = old;
  let sent = 0;
  return {
    mustAnswer: false,
    async send(message) {
      const place = old[sent];
      sent += 1;
      if (place) return place.edit({ ...message, ...withoutPreviews });
      if (!first?.channel.isSendable()) throw new Error('There is no channel to answer in.');
      return first.channel.send({ ...message, ...withoutPreviews, ...once(first.id, `e${sent}`) });
    },
    async finish() {
      for (const message of old.slice(sent)) await message.delete();
    },
  };
}

/** Plain messages of a channel that is new. */
export function channelOutlet(channel: {
  readonly id: string;
  send(message: MessageCreateOptions): Promise<Message>;
}): Outlet {
  let sent = 0;
  return {
    mustAnswer: false,
    send: (message) => channel.send({ ...message, ...withoutPreviews, ...once(channel.id, sent++) }),
  };
}
