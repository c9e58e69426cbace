import { capital } from '../text/letters.ts';
import { type EllipsisPatterns, ellipsisPatterns } from './ellipsis-patterns.ts';
import { markedAs } from './marked-as.ts';
import { mentionsOf } from './mentions.ts';

/** Whether a question leaves out what it is about: "and Cole?", "what about 2020?", "why?", "tell me more". */
export function isElliptical(question: string, language: string): boolean {
  const patterns = ellipsisPatterns(language);
  if (!patterns) return false;
  const { alone, narrowing, more } = patterns;
  return fragmentOf(question, patterns) !== undefined || [alone, narrowing, more].some((one) => one.test(question));
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
  const narrowing = patterns.narrowing.exec(question);
  if (narrowing) return narrowed(narrowing, previous, patterns);
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

/** "How much exactly?" asks the question before once more; "which ones?" asks something else of it. */
function narrowed(
  [, word = '', trimmings = '']: RegExpExecArray,
  previous: string,
  patterns: EllipsisPatterns,
): string {
  const exactly = patterns.exactly.exec(trimmings)?.[1];
  const [, asked = '', rest = ''] = patterns.inverted.exec(previous) ?? [];
  if (exactly !== undefined && asked.toLowerCase().startsWith(word.toLowerCase()))
    return `${asked} ${exactly} ${rest}?`;
  return askedOf(`${capital(word.toLowerCase())}${trimmings}`, previous);
}

/** In words: what is longer is a sentence whose verb was not recognised. */
const longestFragment = 6;
/** The same of somebody who is told by a clause: "the man who drives at night". */
const longestClause = 9;

function fragmentOf(question: string, patterns: EllipsisPatterns): string | undefined {
  const about = patterns.instead.exec(question)?.[1];
  if (about !== undefined) return about;
  const asked = question.replace(patterns.lead, '').replace(/[\s?.!]+$/, '');
  const rest = asked.replace(patterns.closing, '');
  const isDescribed = patterns.described.test(rest);
  const led = patterns.lead.test(question) || patterns.opensPhrase.test(question);
  if (rest === '' || !(led || (isDescribed && patterns.also.test(asked)))) return undefined;
  const told = isDescribed ? (patterns.clause.exec(rest)?.[1] ?? rest) : rest;
  const isLong = rest.split(/\s+/).length > (told === rest ? longestFragment : longestClause);
  return isLong || patterns.whole.test(told) ? undefined : rest;
}

function withFragment(
  fragment: string,
  previous: string,
  { language, patterns }: { readonly language: string; readonly patterns: EllipsisPatterns },
): string {
  const ending = withoutMarks(previous);
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
  if (!parts) return withoutOrder(asked, previous);
  const [, before = '', rest = ''] = parts;
  const { standIn, hasStandIn, object, beVerb, beforeStandIn } = patterns;
  // "Who?" asks for somebody of whom something was said, not to whom.
  if (patterns.asksWhom.test(word) && object.test(before) && !beVerb.test(rest)) return askedOf(asked, previous);
  if (patterns.participant.test(word)) return `${asked} ${rest}?`;
  const gap = object.test(before) && !beVerb.test(rest) && !hasStandIn.test(rest);
  if (gap && beforeStandIn.test(rest)) return `${asked} ${rest.replace(beforeStandIn, ` ${standIn} `)}?`;
  return `${asked} ${rest}${gap ? ` ${standIn}` : ''}?`;
}

/** "Who met?" and "Who exactly?", in which the order of words is no question's. */
function withoutOrder(asked: string, previous: string): string {
  const [first = '', ...trimmings] = asked.split(' ');
  const bare = withoutMarks(previous);
  const isSame = trimmings.length > 0 && bare.toLowerCase().startsWith(`${first.toLowerCase()} `);
  return isSame ? `${asked}${bare.slice(first.length)}?` : askedOf(asked, previous);
}

const withoutMarks = (text: string): string => text.replace(/[\s?.!]*$/, '');

/** "Why (they met)?" */
const askedOf = (asked: string, previous: string): string => `${asked} (${lower(withoutMarks(previous))})?`;

const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
