import type { Message } from 'discord.js';
import { type PlainText, plainText } from '../markdown/read-markup.ts';
import type { Shell } from '../shell/shell.ts';
import { takenApart } from '../talk/taken-apart.ts';
import { localeOf } from '../words/locale-of.ts';
import { writtenIn } from './attached.ts';
import { joined, readIn } from './text-of.ts';

interface HeardPost {
  readonly how: 'post';
  readonly question: PlainText;
  /** What its questions lean on. */
  readonly quoted: PlainText;
  readonly links: readonly string[];
  readonly locale: string;
}

/** What a forum's new post asks, by its title and text; undefined where neither asks anything. */
export async function hearPost(
  message: Message,
  shell: Pick<Shell, 'footnote' | 'log'>,
): Promise<HeardPost | undefined> {
  const { content, channel, guild } = message;
  const title = plainText(channel.isThread() ? channel.name : '');
  const { lines, links } = readIn(message, content);
  const written = await writtenIn(message.attachments.values(), message, shell);
  const text = joined([lines, written?.text ?? plainText('')]);
  const asked = await askedIn(title, text, localeOf({ content: text, guild }));
  if (!asked) return undefined;
  const telling = `${title}\n${asked.question}`;
  return { how: 'post', ...asked, links, locale: localeOf({ content: telling, guild }) };
}

type Asked = Pick<HeardPost, 'question' | 'quoted'>;

/** Questions of the text lean on the title; a title that asks stands for itself. */
async function askedIn(title: PlainText, text: PlainText, language: string): Promise<Asked | undefined> {
  const apart = await takenApart({ text, language, to: 'forum' });
  const nothing = plainText('');
  if (apart) return { question: plainText(apart.questions.join(' ')), quoted: title };
  const titled = await takenApart({ text: title, language, to: 'forum' });
  if (titled) return { question: plainText(titled.questions.join(' ')), quoted: nothing };
  // "Does anyone know?" below the title that says what.
  return /[?？]\s*$/.test(text) ? { question: title, quoted: nothing } : undefined;
}
