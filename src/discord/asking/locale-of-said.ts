import type { Message } from 'discord.js';
import { whereOfMessage } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { askedIn, meantIn } from '../talk/meant.ts';
import { topicOf } from '../talk/topic-of.ts';
import { isTooShortToTell, localeOf } from '../words/locale-of.ts';
import { recall } from './recall.ts';

/**
 * The language to answer in. What the letters do not tell, of a word or two above all, what they say does; and what is said in several
 * languages ("merci") is in that of the question before, or of the server, or in the one whose word it is.
 */
export async function localeOfSaid(
  text: string,
  message: Message,
  shell: Pick<Shell, 'conversations'>,
): Promise<string> {
  const { guild } = message;
  const locale = localeOf({ content: text, guild });
  const languages = topicOf(text)?.languages ?? languagesAsked(text);
  if (languages.length < 2) return languages[0] ?? locale;
  const before = await questionBefore(message, shell);
  const spoken = before === undefined ? undefined : localeOf({ content: before, guild });
  return [spoken, locale].find((one) => one !== undefined && languages.includes(one)) ?? languages[0] ?? locale;
}

/** What may be asked in a word or two tells no language. */
function languagesAsked(text: string): readonly string[] {
  if (isTooShortToTell(text)) return meantIn(text);
  const asked = askedIn(text, () => true)?.languages ?? [];
  return asked.length === 1 ? asked : [];
}

async function questionBefore(message: Message, { conversations }: Pick<Shell, 'conversations'>) {
  const where = whereOfMessage(message);
  const turns = await recall(conversations, { where, repliesTo: message.reference?.messageId, now: Date.now() });
  return turns.at(-1)?.question;
}
