import { capital } from '../text/letters.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { auxiliary, mentionsOf } from './mentions.ts';

const asking = anyOf(defaultLexicon.interrogatives);
const inverted = new RegExp(`^(${asking}\\b.*?)\\s+(${auxiliary}\\s+.+?)[\\s?.!]*$`, 'is');
const preposition = '(?:in|on|at|about|by|with|for|from|to|during|after|before|since|under|against|of|near)';

const lead = /^(?:and|but|so|ok|okay|well|then|also|now|oh)\b[\s,]*/i;
const whatAbout = /^(?:and\s+)?(?:what|how)\s+about\s+(.+?)[\s?.!]*$/is;
const loneWord =
  /^(?:and\s+|but\s+)?(?:(why|when|where|how|what|who)(\s+not|\s+else|\s+exactly)?|(when|where|why|how)\s+(?:(?:was|is)\s+(?:that|this)|did\s+(?:that|this|it)\s+happen))[\s?.!]*$/i;
const ordinals = `${anyOf(Object.keys(defaultLexicon.numbers.ordinals))}`;
const ordinalOne = new RegExp(`^(?:the\\s+)?(${ordinals}|last)\\s+one$`, 'i');
const anyOrdinal = new RegExp(`\\b${ordinals}\\b`, 'i');

const more =
  /^(?:please\s+)?(?:(?:tell me|say|give me)\s+(?:some\s+|a bit\s+)?more(?:\s+(?:about|on)\s+(?:it|this|that))?|more(?:\s+details?)?|go on|continue|elaborate|anything else|(?:can|could) you (?:elaborate|explain|tell me more))(?:\s+(?:on\s+)?(?:it|this|that))?(?:,?\s+please)?[\s?.!]*$/i;

/** Whether an English question leaves out what it is about: "and Cole?", "what about 2020?", "why?", "tell me more". */
export const isElliptical = (question: string): boolean =>
  fragmentOf(question) !== undefined || loneWord.test(question) || more.test(question);

/**
 * An elliptical English question, made whole with the words of the one before it; another question as it is.
 * "What did Lin say?" + "And Cole?" → "What did Cole say?"; + "When?" → "When did Lin say that?"
 */
export function completeEllipsis(question: string, previous: string): string {
  const fragment = fragmentOf(question);
  if (fragment !== undefined) return withFragment(fragment, previous);
  if (more.test(question)) return /^what\s/i.test(previous) ? withAsking('what else', previous) : previous;
  const lone = loneWord.exec(question);
  if (lone) return withAsking(`${lone[1] ?? lone[3]}${lone[2] ?? ''}`, previous);
  return question.replace(lead, (words) => (words.length < question.length ? '' : words)).replace(/^\p{Ll}/u, capital);
}

/** In words: what is longer is a sentence whose verb was not recognised. */
const longestFragment = 6;

function fragmentOf(question: string): string | undefined {
  const about = whatAbout.exec(question)?.[1];
  if (about !== undefined) return about;
  const rest = question.replace(lead, '').replace(/[\s?.!]+$/, '');
  const led = lead.test(question) || new RegExp(`^${preposition}\\s`, 'i').test(question);
  const whole = new RegExp(`^${asking}\\b|\\b${auxiliary}\\b`, 'i').test(rest);
  return led && !whole && rest !== '' && rest.split(/\s+/).length <= longestFragment ? rest : undefined;
}

function withFragment(fragment: string, previous: string): string {
  const ending = previous.replace(/[\s?.!]*$/, '');
  const ordinal = ordinalOne.exec(fragment)?.[1];
  if (ordinal !== undefined && anyOrdinal.test(ending)) return `${ending.replace(anyOrdinal, ordinal)}?`;
  const opening = new RegExp(`^${preposition}\\b`, 'i').exec(fragment)?.[0];
  if (opening !== undefined) return `${withoutPhrase(ending, opening)} ${fragment}?`;
  if (/^\d{4}$/.test(fragment) && /\b\d{4}\b/.test(ending)) return `${ending.replace(/\b\d{4}\b/, fragment)}?`;
  const phrases = mentionsOf(ending);
  const replaced = phrases.find(({ subject }) => subject) ?? phrases[0];
  if (!replaced) return `${ending} (${fragment})?`;
  return `${ending.slice(0, replaced.start)}${fragment}${ending.slice(replaced.end)}?`;
}

/** "say about the bridge in May", "about" → "say in May". */
const withoutPhrase = (question: string, opening: string): string =>
  question.replace(new RegExp(`\\s+${opening}\\b.*?(?=\\s+${preposition}\\b|$)`, 'is'), '');

const beVerb = new RegExp(`^${anyOf(defaultLexicon.auxiliaries.be)}\\b`, 'i');

function withAsking(word: string, previous: string): string {
  const parts = inverted.exec(previous);
  const asked = capital(word.toLowerCase());
  if (!parts) return `${asked} (${lower(previous.replace(/[\s?.!]*$/, ''))})?`;
  const [, before = '', rest = ''] = parts;
  if (/^(?:what|who)/i.test(word)) return `${asked} ${rest}?`;
  const gap = /^what(?:ever)?$/i.test(before) && !beVerb.test(rest) && !/\bthat\b/.test(rest);
  if (gap && /\sabout\b/i.test(rest)) return `${asked} ${rest.replace(/\s+(?=about\b)/i, ' that ')}?`;
  return `${asked} ${rest}${gap ? ' that' : ''}?`;
}

const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
