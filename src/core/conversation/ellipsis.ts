import { capital } from '../text/letters.ts';
import { type EllipsisPatterns, ellipsisPatterns } from './ellipsis-patterns.ts';
import { markedAs } from './marked-as.ts';
import { mentionsOf } from './mentions.ts';

/** Whether a question leaves out what it is about: "and Cole?", "what about 2020?", "why?", "tell me more". */
export function isElliptical(question: string, language: string): boolean {
  const patterns = ellipsisPatterns(language);
  if (!patterns) return false;
  return fragmentOf(question, patterns) !== undefined || patterns.alone.test(question) || patterns.more.test(question);
}

/** Whether a question asks for more of what was said: "tell me more", "anything else interesting?". */
export const asksMore = (question: string, language: string): boolean =>
  ellipsisPatterns(language)?.more.test(question) ?? false;

/**
 * An elliptical question, made whole with the words of the one before it; another question as it is, and any in a language
 * whose follow-ups are not completed word by word.
 * "What did Lin say?" + "And Cole?" → "What did Cole say?"; + "When?" → "When did Lin say that?"
 */
export function completeEllipsis(question: string, previous: string, language: string): string {
  const patterns = ellipsisPatterns(language);
  return patterns ? markedAs(previous, completedBy(patterns, question, previous, language)) : question;
}

function completedBy(patterns: EllipsisPatterns, question: string, previous: string, language: string): string {
  const lone = patterns.alone.exec(question);
  const fragment = lone ? undefined : fragmentOf(question, patterns);
  if (fragment !== undefined) return withFragment(fragment, previous, { language, patterns });
  if (patterns.more.test(question))
    return patterns.asksObject.test(previous) ? withAsking(patterns.another, previous, patterns) : previous;
  if (lone) return withAsking(`${lone[1] ?? lone[3]}${lone[2] ?? ''}`, previous, patterns);
  return question
    .replace(patterns.lead, (words) => (words.length < question.length ? '' : words))
    .replace(/^\p{Ll}/u, capital);
}

/** In words: what is longer is a sentence whose verb was not recognised. */
const longestFragment = 6;

function fragmentOf(question: string, patterns: EllipsisPatterns): string | undefined {
  const about = patterns.instead.exec(question)?.[1];
  if (about !== undefined) return about;
  const asked = question.replace(patterns.lead, '').replace(/[\s?.!]+$/, '');
  const rest = asked.replace(patterns.closing, '');
  const led = patterns.lead.test(question) || patterns.opensPhrase.test(question);
  const isShort = rest !== '' && rest.split(/\s+/).length <= longestFragment;
  return led && isShort && !patterns.whole.test(rest) ? rest : undefined;
}

function withFragment(
  fragment: string,
  previous: string,
  { language, patterns }: { readonly language: string; readonly patterns: EllipsisPatterns },
): string {
  const ending = previous.replace(/[\s?.!]*$/, '');
  const ordinal = patterns.ordinalOne.exec(fragment)?.[1];
  if (ordinal !== undefined && patterns.ordinal.test(ending)) return `${ending.replace(patterns.ordinal, ordinal)}?`;
  const opening = patterns.preposition.exec(fragment)?.[0];
  if (opening !== undefined) return `${patterns.withoutPhrase(ending, opening)} ${fragment}?`;
  if (/^\d{4}$/.test(fragment) && /\b\d{4}\b/.test(ending)) return `${ending.replace(/\b\d{4}\b/, fragment)}?`;
  const phrases = mentionsOf(ending, language);
  const replaced = phrases.find(({ subject }) => subject) ?? phrases[0];
  if (!replaced) return `${ending} (${fragment})?`;
  return `${ending.slice(0, replaced.start)}${fragment}${ending.slice(replaced.end)}?`;
}

function withAsking(word: string, previous: string, patterns: EllipsisPatterns): string {
  const parts = patterns.inverted.exec(previous);
  const asked = capital(word.toLowerCase());
  if (!parts) return `${asked} (${lower(previous.replace(/[\s?.!]*$/, ''))})?`;
  const [, before = '', rest = ''] = parts;
  if (patterns.participant.test(word)) return `${asked} ${rest}?`;
  const { standIn, hasStandIn, object, beVerb, beforeStandIn } = patterns;
  const gap = object.test(before) && !beVerb.test(rest) && !hasStandIn.test(rest);
  if (gap && beforeStandIn.test(rest)) return `${asked} ${rest.replace(beforeStandIn, ` ${standIn} `)}?`;
  return `${asked} ${rest}${gap ? ` ${standIn}` : ''}?`;
}

const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
