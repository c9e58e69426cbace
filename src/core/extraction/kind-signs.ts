import type { Query } from '../question/query.ts';
import { type AnsweringPatterns, answeringPatterns } from './answering-patterns.ts';
import type { Subject } from './subject.ts';

interface Around {
  readonly before: string;
  readonly after: string;
}

function around(text: string, subject: Subject): Around | undefined {
  const place = subject.placeIn(text);
  return place && { before: text.slice(0, place.start), after: text.slice(place.end) };
}

/** Whether the text says who or what the subject is: beside its name in commas or brackets, by a role, or in so many words. */
export function saysWhatIs(text: string, subject: Subject, language: string): boolean {
  const patterns = answeringPatterns(language);
  const place = around(text, subject);
  if (!patterns || !place) return false;
  const { before, after } = place;
  return (
    patterns.endsCalled.test(before) ||
    patterns.opensDefining.test(after) ||
    patterns.opensApposition.test(after) ||
    hasRoleBeside(place, patterns)
  );
}

/** In words: "the harbour master of Halden, Ivo Brandt". */
const roleReach = 5;

function hasRoleBeside({ before, after }: Around, { roles }: AnsweringPatterns): boolean {
  const left =
    before
      .split(/[.;:]\s/)
      .at(-1)
      ?.split(/\s+/)
      .slice(-roleReach - 1)
      .join(' ') ?? '';
  const right = /^,\s*([^,.;]+)/u.exec(after)?.[1] ?? '';
  return roles.test(left) || roles.test(right);
}

/** In words: what does something stands near the beginning of its sentence. */
const subjectReach = 6;

/** Whether the subject seems to do something in the text: early, not after a preposition, and followed by words. */
export function doesSomething(text: string, subject: Subject, language: string): boolean {
  const patterns = answeringPatterns(language);
  const place = around(text, subject);
  if (!patterns || !place) return false;
  const { before, after } = place;
  const clause = before.split(patterns.clauseBegins).at(-1) ?? '';
  if (clause.split(/\s+/).length > subjectReach) return false;
  if (patterns.endsWithPreposition.test(before)) return false;
  return /^["”»’')]?,?\s+\p{Ll}/u.test(after);
}

/** How many of the sentence's terms the question does not have, 0 to 1: what it adds. */
export function shareAdded(terms: readonly string[], question: { has(term: string): boolean }): number {
  const own = new Set(terms);
  const added = [...own].filter((term) => !question.has(term)).length;
  return added / Math.max(enoughAdded, own.size);
}

/** In terms: a sentence of two words adds little though it repeats nothing. */
const enoughAdded = 6;

/** Whether the text has what is asked for to be measured, in the measure that fits: "nine hours" for "how long". */
export function isMeasured({ text: question, language }: Query, text: string, textLanguage: string): boolean {
  const asked = answeringPatterns(language)?.measureAsked(question) ?? -1;
  return answeringPatterns(textLanguage)?.measures[asked]?.holds.test(text) ?? false;
}
