import type { AnyThreadChannel, Message } from 'discord.js';
import { isTooShortToTell, languageAmong } from '../../core/text/language-among.ts';
import { isOwnThread, whereOfMessage } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { askedIn } from '../talk/asked-in.ts';
import { ledInLanguage } from '../talk/led-to.ts';
import { meantIn } from '../talk/meant.ts';
import { youIn } from '../talk/says-you.ts';
import { topicOf } from '../talk/topic-of.ts';
import { localeOf } from '../words/locale-of.ts';
import { recall } from './recall.ts';

/**
 * The language to answer in. What the letters do not tell, of a word or two above all, what they say does, and the word that leads in
 * whom they name ("et Marsh ?"); what is said in several languages ("merci"), or in none ("Marsh?"), is in that of the question before,
 * or of the server, or in the one whose word it is.
 */
export async function localeOfSaid(
  text: string,
  message: Message,
  shell: Pick<Shell, 'conversations'>,
): Promise<string> {
  const { guild } = message;
  const locale = localeOf({ content: text, guild });
  const languages = languagesSaid(text);
  if (languages.length === 1 || (languages.length === 0 && !isTooShortToTell(text))) return languages[0] ?? locale;
  const spoken = languageOf(await questionsBefore(message, shell), guild);
  const isPossible = (language: string) => languages.length === 0 || languages.includes(language);
  const known = [spoken, locale].find((one) => one !== undefined && isPossible(one));
  return known ?? (languages.length > 0 ? languageAmong(text, languages) : locale);
}

function languagesSaid(text: string): readonly string[] {
  const topic = topicOf(text);
  if (topic) return topic.languages;
  const led = ledInLanguage(text);
  if (led !== undefined) return [led];
  const said = youIn(text);
  return said.length === 1 ? said : languagesAsked(text);
}

/** What may be asked in a word or two tells no language. */
function languagesAsked(text: string): readonly string[] {
  if (isTooShortToTell(text)) return meantIn(text);
  const asked = askedIn(text, () => true)?.languages ?? [];
  return asked.length === 1 ? asked : [];
}

/** Of the last that tells one. */
function languageOf(questions: readonly string[], guild: Message['guild']): string | undefined {
  const led = questions.map(
    (content) => ledInLanguage(content) ?? (isTooShortToTell(content) ? undefined : localeOf({ content, guild })),
  );
  return led.findLast((one) => one !== undefined);
}

/** The language that a thread speaks with Footnote, of its opener's questions where Footnote did not open it; or the server's. */
export async function localeOfThread(
  thread: AnyThreadChannel,
  { conversations }: Pick<Shell, 'conversations'>,
): Promise<string> {
  const { guild, guildId, id, parentId, ownerId, client } = thread;
  const where = {
    guildId,
    channelId: id,
    parentId,
    personId: ownerId ?? '',
    botId: client.user.id,
    isOwnThread: isOwnThread(thread, client.user.id),
  };
  const turns = await recall(conversations, { where, now: Date.now() });
  const questions = turns.map(({ question }) => question);
  return languageOf(questions, guild) ?? localeOf({ content: '', guild });
}

async function questionsBefore(message: Message, { conversations }: Pick<Shell, 'conversations'>) {
  const where = whereOfMessage(message);
  const turns = await recall(conversations, { where, repliesTo: message.reference?.messageId, now: Date.now() });
  return turns.map(({ question }) => question);
}
