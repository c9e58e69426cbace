import type { Message } from 'discord.js';
import { languageAmong } from '../../core/text/language-among.ts';
import { spokenLanguages } from './index.ts';

/**
 * The language to answer a message in: the one it is written in, of those that Footnote speaks. Discord tells a person's
 * own only with commands and buttons. A message of a word or two may be of any: then it is the server's.
 */
export function localeOf({ content, guild }: Pick<Message, 'content' | 'guild'>): string {
  const text = content.replace(/<(?:[@#][!&]?|a?:\w+:|t:|\/[^<>]*:|id:)\w+[^<>\s]*>|https?:\/\/\S+/g, ' ').trim();
  const servers = guild?.preferredLocale.split('-')[0] ?? 'en';
  const isShort = (text.match(/\p{L}+/gu) ?? []).length < 3;
  const usual = spokenLanguages.includes(servers) ? servers : 'en';
  return isShort && guild ? usual : languageAmong(text, [usual, ...spokenLanguages.filter((one) => one !== usual)]);
}
