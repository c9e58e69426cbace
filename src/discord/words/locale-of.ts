import { isTooShortToTell, languageAmong } from '../../core/text/language-among.ts';
import { chatLanguageOf } from './chat-words.ts';
import { spokenLanguages } from './index.ts';

interface Written {
  readonly content: string;
  /** Where it was written, in whose language: null where there is none. */
  readonly guild: { readonly preferredLocale: string } | null;
}

/**
 * The language to answer a message in: the one it is written in, of those that Footnote speaks. Discord tells a person's
 * own only with commands and buttons. A message of a word or two may be of any: then it is the server's.
 */
export function localeOf({ content, guild }: Written): string {
  const text = content
    .replace(/<(?:[@#][!&]?|a?:\w+:|t:|sound:|\/[^<>]*:|id:)\w+[^<>\s]*>|https?:\/\/\S+/g, ' ')
    .trim();
  const servers = guild?.preferredLocale.split('-')[0] ?? 'en';
  const usual = spokenLanguages.includes(servers) ? servers : 'en';
  const chat = chatLanguageOf(text);
  if (chat !== undefined) return chat;
  return isTooShortToTell(text) && guild
    ? usual
    : languageAmong(text, [usual, ...spokenLanguages.filter((one) => one !== usual)]);
}
