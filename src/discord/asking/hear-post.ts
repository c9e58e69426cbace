import type { Message } from 'discord.js';
import { type PlainText, plainText } from '../markdown/read-markup.ts';
import { isMeantForArticles } from '../talk/meant.ts';
import { localeOf } from '../words/locale-of.ts';
import { readIn } from './text-of.ts';

interface HeardPost {
  readonly how: 'post';
  readonly question: PlainText;
  /** What its questions lean on. */
  readonly quoted: PlainText;
  readonly links: readonly string[];
  readonly locale: string;
}

/** What a forum's new post asks, by its title and text; undefined where neither asks anything. */
export function hearPost(message: Message): HeardPost | undefined {
  const { content, channel, guild } = message;
  const title = plainText(channel.isThread() ? channel.name : '');
  const { text, links } = readIn(message, content);
  const asked = askedIn(title, text);
  if (!asked) return undefined;
  return { how: 'post', ...asked, links, locale: localeOf({ content: `${title}\n${text}`, guild }) };
}

/** Questions of the text lean on the title; a title that asks stands for itself. */
function askedIn(title: PlainText, text: PlainText): Pick<HeardPost, 'question' | 'quoted'> | undefined {
  const questions = text.split(/(?<=[.!?。？！])\s+|\n+/).filter((question) => isMeantForArticles(question));
  const nothing = plainText('');
  if (questions.length > 0) return { question: plainText(questions.join(' ')), quoted: title };
  if (isMeantForArticles(title)) return { question: title, quoted: nothing };
  // "Does anyone know?" below the title that says what.
  return /[?？]\s*$/.test(text) ? { question: title, quoted: nothing } : undefined;
}
