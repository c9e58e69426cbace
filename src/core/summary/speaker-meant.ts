import { hasOffice, onlyOneMeantIn } from '../attribution/only-one-meant.ts';
import type { Statement } from '../attribution/statement.ts';
import type { Article } from '../document/article.ts';
import { type Gender, sexOfName } from '../text/first-names.ts';
import { keptOn } from '../text/kept-on.ts';
import { defaultLexicon, inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import type { Span } from '../text/span.ts';

/** In characters: how far back somebody may have been named. */
const reach = 700;

const bodies = new RegExp(anyWord(inAllLanguages(({ people }) => people?.organisations)), 'iu');
const fullName = /^\p{Lu}\S*(?:\s\S+){0,3}\s\p{Lu}[\p{L}’'-]+$/u;

/**
 * Whether the statement's speaker is the only one whom its pronoun can mean: somebody named before within a paragraph or
 * two, where nobody else is named whom it fits. A wrong name would be worse than none.
 */
export function isOnlyOneMeant(
  article: Article,
  { speaker, cue = '' }: Statement,
  shown: Span,
  pronoun: SpeakerPronoun,
): boolean {
  if (!isSomebody(speaker, article) || !mayBe(speaker, pronoun.gender)) return false;
  const before = article.text.slice(Math.max(0, shown.start - reach), shown.start);
  const near = before.slice(Math.max(0, before.lastIndexOf('\n\n', before.lastIndexOf('\n\n') - 1)));
  if (!near.includes(lastOf(speaker))) return false;
  const own = article.text.slice(shown.start, shown.start + pronoun.start);
  const gender = pronoun.gender === undefined ? {} : { gender: pronoun.gender };
  return onlyOneIn(article)({ name: speaker, at: shown.start, own, cue, ...gender });
}

const onlyOneIn = keptOn(({ text, language }: Article) => onlyOneMeantIn(text, language));

const mayBe = (name: string, pronoun: Gender | undefined): boolean =>
  pronoun === undefined || sexOfName(name) === undefined || sexOfName(name) === pronoun;

/** By a common first name, or by what the article calls its bearer: "Trainer Bodo Krumrey". */
export function isSomebody(name: string, { text, language }: Article): boolean {
  if (!fullName.test(name) || bodies.test(name)) return false;
  if (sexOfName(name) !== undefined) return true;
  return hasOffice(name, text, language);
}

/** A first name and a surname. */
const wordsOfName = 2;

/** "Trainer Bodo Krumrey" as "Bodo Krumrey": in German what somebody is has a capital as well. */
export const withoutRole = (name: string): string => name.split(' ').slice(-wordsOfName).join(' ');

export const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;

export interface SpeakerPronoun extends Span {
  readonly gender?: Gender;
}

/** The pronoun outside quotations that stands for who speaks, if there is one. @param outside with blanks for quotations */
export function speakerPronoun(outside: string, language: string): SpeakerPronoun | undefined {
  const own = (lexiconOf(language)?.pronouns ?? defaultLexicon.pronouns).filter(
    ({ person, gender }) => person === 3 && gender !== 'thing',
  );
  const pattern = new RegExp(anyWord(own.map(({ subject }) => subject)), 'iu');
  const found = pattern.exec(outside);
  if (!found) return undefined;
  const gender = own.find(({ subject }) => subject === found[0].toLowerCase())?.gender;
  const span = { start: found.index, end: found.index + found[0].length };
  return gender === 'male' || gender === 'female' ? { ...span, gender } : span;
}
