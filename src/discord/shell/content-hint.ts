import type { Message } from 'discord.js';
import type { Incoming } from '../place/addressed.ts';
import type { Log } from './log.ts';

const sentences = {
  on: 'Messages arrive without their text, though DISCORD_MESSAGE_CONTENT is on. Switch on the Message Content Intent in the developer portal (Bot → Privileged Gateway Intents → Message Content Intent); a bot that many people use has to apply for it there.',
  off: 'A message that was for Footnote came without its text, since it did not mention it. To let messages in its threads do without a mention, switch on the Message Content Intent in the developer portal (Bot → Privileged Gateway Intents → Message Content Intent) and set DISCORD_MESSAGE_CONTENT=on in .env.',
} as const;

/** Nothing at all in it: Discord keeps back what a bot may not read. topics/gateway#message-content-intent */
const isEmpty = ({ content, attachments, embeds, stickers, poll, components }: Message): boolean =>
  content === '' &&
  attachments.size + embeds.length + stickers.size + components.length === 0 &&
  (poll === null || poll === undefined);

export type ContentHint = (message: Message, incoming: Incoming) => void;

/** Tells the operator once that messages come empty, and which switch that is. */
export function createContentHint(log: Log): ContentHint {
  let isTold = false;
  return (message, { isPersons, isForwarded, isReply, place, messageContent }) => {
    if (isTold || !isPersons || isForwarded || place === 'direct' || !isEmpty(message)) return;
    // Without the intent that is as it should be, unless somebody expects an answer.
    if (!messageContent && place !== 'own-thread' && !isReply) return;
    isTold = true;
    const about = { channel: message.channelId };
    if (messageContent) log.warn(about, sentences.on);
    else log.info(about, sentences.off);
  };
}
