import type { Message, MessageCreateOptions } from 'discord.js';
import { isReplyRefused } from './api-errors.ts';
import { begunWith, type Outgoing, type Outlet, once, withoutPreviews } from './outlet.ts';

/** Replies to the message (in the place of a reply that was begun before), then goes on in its channel. */
export function messageOutlet(question: Message, before?: Message): Outlet {
  let sent = 0;
  // One after the other: the answer takes the place of what was said before it.
  let begun = Promise.resolve(before);
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
  const inPlace = async (message: Outgoing): Promise<Message> => {
    const there = await begun.catch(() => before);
    return there ? there.edit({ ...message, ...withoutPreviews }) : asReply(message);
  };
  const begin = async (message: Outgoing): Promise<void> => {
    begun = inPlace(begunWith(message));
    await begun;
  };
  return {
    mustAnswer: false,
    tellAsker: (text) => tellAuthor(question, text),
    wait: (text) => begin({ content: text }),
    begin,
    async send(message) {
      const result = await (sent === 0 ? inPlace(message) : inChannel(message));
      sent += 1;
      return result;
    },
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
