import { type Message, MessageReferenceType } from 'discord.js';
import { isTooShortToTell } from '../../core/text/language-among.ts';
import { speaksIn } from '../library/channel-settings.ts';
import { isOpenQuestion } from '../library/discussions.ts';
import { type PlainText, plainText } from '../markdown/read-markup.ts';
import { type Addressed, addressedIn, type Incoming } from '../place/addressed.ts';
import { isForumPost, opensPost } from '../place/forum-post.ts';
import { isOwnThread } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { localeOf } from '../words/locale-of.ts';
import type { Speaks } from '../words/words.ts';
import { isLongMessage, isReadable, isVoice, writtenIn } from './attached.ts';
import { hearPost } from './hear-post.ts';
import { type HeardWords, hearWords } from './hear-words.ts';
import { localeOfSaid } from './locale-of-said.ts';
import { botIn, joined, readIn } from './text-of.ts';

/** A message that Footnote takes on. */
export interface Heard {
  readonly how: Addressed['how'] | 'post';
  /** As a reader sees it; empty where nothing but Footnote's name was said. */
  readonly question: PlainText;
  readonly links: readonly string[];
  /** The words it quotes, or that its question follows. */
  readonly quoted: PlainText;
  readonly locale: string;
  /** What keeps it from being answered, though it is for Footnote. */
  readonly refused?: 'quiet-here' | 'no-text' | Extract<HeardWords, string>;
}

/** What of a message decides whether it is for Footnote. */
export function incomingOf(message: Message, { messageContent }: Pick<Shell, 'messageContent'>): Incoming {
  const { author, webhookId, system, channel, reference } = message;
  const bot = botIn(message);
  return {
    content: message.content,
    saysMore: isVoice(message) || message.attachments.some((file) => isLongMessage(file) || isReadable(file)),
    isPersons: !author.bot && webhookId === null && !system,
    isForwarded: reference?.type === MessageReferenceType.Forward,
    place: message.guildId === null ? 'direct' : isOwnThread(channel, bot.botId) ? 'own-thread' : 'channel',
    isReply: message.mentions.repliedUser?.id === bot.botId,
    ...bot,
    messageContent,
  };
}

/** Whether the message is meant for Footnote here, and what it says; undefined when it is none of its business. */
export async function hear(message: Message, shell: Shell): Promise<Heard | undefined> {
  const incoming = incomingOf(message, shell);
  const speaks = incoming.isPersons && message.guildId !== null ? await speaksIn(message, shell) : 'usual';
  const addressed = addressedIn(incoming, listensIn(speaks, incoming.place, message));
  const isPost = incoming.isPersons && speaks === 'every-question' && opensPost(message);
  if (isPost && (!addressed || addressed.how === 'listening')) return hearPost(message, shell);
  if (!addressed) return isNamedUnread(message, incoming) ? unreadable(message) : undefined;
  if (await isContribution(message, addressed.how, shell)) return undefined;
  const { how } = addressed;
  const { lines: typed, links } = readIn(message, addressed.said);
  const written = await writtenIn(message.attachments.values(), message, shell);
  const said = { how, typed, written, message, isOwnThread: incoming.place === 'own-thread' };
  const heard = await hearWords(said, shell);
  if (heard === undefined) return undefined;
  const { question, about } = typeof heard === 'string' ? { question: typed, about: plainText('') } : heard;
  const refused = isQuiet(speaks, incoming.place) ? 'quiet-here' : typeof heard === 'string' ? heard : undefined;
  const telling = isTooShortToTell(question) ? joined([typed, written?.text ?? plainText('')]) : question;
  return {
    how,
    question,
    links,
    quoted: joined([readIn(message, addressed.quoted).text, about]),
    locale: await localeOfSaid(telling, message, shell),
    ...(refused ? { refused } : {}),
  };
}

/** What is said under an open question of a discussion is said to the others, unless it names Footnote. */
async function isContribution(
  { reference, channelId }: Message,
  how: Addressed['how'],
  shell: Pick<Shell, 'preferences'>,
): Promise<boolean> {
  const messageId = reference?.messageId;
  return (
    messageId !== undefined &&
    (how === 'reply' || how === 'listening') &&
    (await isOpenQuestion({ channelId, messageId }, shell))
  );
}

/** In a forum that is the beginning of its posts alone. */
const listensIn = (speaks: Speaks, place: Incoming['place'], { channel }: Message): boolean =>
  (speaks === 'every-question' && !isForumPost(channel)) ||
  (place === 'own-thread' && speaks !== 'addressed' && speaks !== 'never');

const isQuiet = (speaks: Speaks, place: Incoming['place']): boolean =>
  speaks === 'never' || (speaks === 'threads' && place !== 'own-thread');

/** Without Message Content, Discord gives a message that names the bot's role only without its text. */
const isNamedUnread = ({ content, mentions }: Message, { isPersons, roleId, messageContent }: Incoming): boolean =>
  isPersons && !messageContent && content === '' && roleId !== undefined && mentions.roles.has(roleId);

const unreadable = (message: Message): Heard => ({
  how: 'mention',
  question: plainText(''),
  links: [],
  quoted: plainText(''),
  locale: localeOf(message),
  refused: 'no-text',
});
