import type { Message, MessageCreateOptions } from 'discord.js';
import { isGone, isReplyRefused } from './api-errors.ts';
import { begunWith, isUnfinished, type Outgoing, type Outlet, once, withoutPreviews } from './outlet.ts';
import { patiently } from './patiently.ts';

interface Replying {
  /** The reply that was begun before: the answer takes its place. */
  readonly before?: Message | undefined;
  /** Whether the question was deleted meanwhile, or is none for Footnote any more. */
  readonly isWithdrawn?: () => boolean;
  readonly isHandedOver?: boolean;
}

/** Replies to the message, then goes on in its channel until the message is deleted. */
export function messageOutlet(question: Message, { before, isWithdrawn, isHandedOver = false }: Replying = {}): Outlet {
  let sent = 0;
  // One after the other: the answer takes the place of what was said before it.
  let begun = Promise.resolve(before);
  // What was begun and deleted has used up its nonce.
  let replaced = 0;
  const options = () => ({ ...withoutPreviews, ...once(question.id, replaced > 0 ? `${sent}b${replaced}` : sent) });
  const inChannel = (message: Outgoing): Promise<Message> => {
    if (!question.channel.isSendable()) throw new Error('There is no channel to answer in.');
    return question.channel.send({ ...message, ...options() });
  };
  const asReply = (message: Outgoing): Promise<Message> =>
    question.reply({ ...message, ...options() }).catch((error: unknown) => {
      if (!isReplyRefused(error)) throw error;
      return inChannel(message);
    });
  const inPlace = async (message: Outgoing): Promise<Message> => {
    const there = await begun.catch(() => before);
    if (!there) return wholeOf(await asReply(message), message);
    return there.edit({ ...message, ...withoutPreviews }).catch((error: unknown) => {
      if (!isGone(error)) throw error;
      // Somebody deleted what was begun.
      replaced += 1;
      return asReply(message);
    });
  };
  /** What was begun may be there though Discord's word of it never came: a reply with its nonce is that one, as it was. */
  const wholeOf = (reply: Message, message: Outgoing): Message | Promise<Message> =>
    isUnfinished(reply.content) && !isUnfinished(message.content ?? '')
      ? reply.edit({ ...message, ...withoutPreviews })
      : reply;
  const begin = async (message: Outgoing): Promise<void> => {
    begun = inPlace(begunWith(message));
    await begun;
  };
  const send = async (message: Outgoing): Promise<Message> => {
    const result = await patiently(() => (sent === 0 ? inPlace(message) : inChannel(message)));
    sent += 1;
    return result;
  };
  return {
    mustAnswer: false,
    isHandedOver,
    isOver: () => isWithdrawn?.() === true,
    takeBack: async () => {
      const there = await begun.catch(() => undefined);
      await there?.delete();
    },
    tellAsker: (text) => tellAuthor(question, text),
    wait: (text) => begin({ content: text }),
    begin,
    send,
    fail: async (content) => void (await send({ content })),
  };
}

/** Directly; where the person accepts no direct messages, as a reply. */
export async function tellAuthor(message: Message, content: string): Promise<void> {
  const text = { content, ...withoutPreviews, ...once(message.id, 'a') };
  await message.author.send(text).catch(() => message.reply(text));
}

/** Puts a new answer in the place of an old one: its messages are edited, added to, or deleted where there are too many. */
export function editingOutlet(old: readonly Message[], asked: Message): Outlet {
  const [first] = old;
  let sent = 0;
  return {
    mustAnswer: false,
    // The old answer stays.
    tellAsker: async (text) => tellAuthor(asked, text),
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
    async tellAsker(text) {
      await channel.send({ content: text, ...once(channel.id, 'a') });
    },
    send: (message) => channel.send({ ...message, ...withoutPreviews, ...once(channel.id, sent++) }),
  };
}
