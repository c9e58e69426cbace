import { isCalendarWord } from '../text/calendar-words.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { namesOf } from '../text/names.ts';
import { stopTest } from '../text/terms.ts';
import { goesOn, isArticle, wordBefore } from './beside.ts';
import type { Mention } from './mention.ts';
import { ofPeopleTest } from './place-words.ts';

/** In words: what is longer is a title or a headline. */
const longest = 4;

/** Whether a name may be a body's or a work's: of few words, none of which is a day, a month or of a people, without figures and genitives. */
export function mayBeNamed(name: string, language: string): boolean {
  const words = wordsOf(name);
  const isOfPeople = ofPeopleTest(language);
  return (
    words.length <= longest &&
    !/\d|[.’']$|[’']s /u.test(name) &&
    !words.some((word) => isCalendarWord(word) || isOfPeople(word))
  );
}

export const wordsOf = (name: string): readonly string[] => name.split(/\s/);

/**
 * Names of bodies, works and places that have a word for what they are, where a capital tells a name. Their shape is the word
 * before them and which kind theirs is, which tell what may stand there: "the Volgograd Arena" and "the Fisht Stadium".
 */
export function nameMentions(text: string, language: string): readonly Mention[] {
  const { capitalNouns, names } = lexiconOf(language) ?? {};
  const kinds = headsOf(language);
  if (capitalNouns || !kinds) return [];
  const isStop = stopTest(language);
  const pairing = new Set(names?.pairing);
  return namesOf(text, language).flatMap((name): readonly Mention[] => {
    const words = wordsOf(name);
    const kind = kinds.get(words.at(-1) ?? '') ?? kinds.get(words[0] ?? '');
    const isOther =
      kind === undefined || words.length < 2 || words.some((word) => pairing.has(word)) || !mayBeNamed(name, language);
    const start = text.indexOf(name);
    if (isOther || start !== text.lastIndexOf(name) || !isBare(text, start, name)) return [];
    const before = wordBefore(text, start);
    const isModifier = isArticle(before, language) && goesOn(text, start + name.length, language);
    if (!isStop(before) || isModifier) return [];
    return [{ kind: 'name', text: name, shape: `${before}/${kind}`, start, end: start + name.length }];
  });
}

/** Which kind a word for a body, place or work is of. */
const headsOf = perLanguage(
  ({ study }) => study?.heads && new Map(study.heads.flatMap((heads, at) => heads.map((head) => [head, at]))),
);

/** No sentence's first word, no part of a longer name. */
const isBare = (text: string, at: number, name: string): boolean =>
  /[\p{Ll}\p{N},;)]\s$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  !/^[’'-]|^[\p{L}\p{N}]|^\s[\p{Lu}\p{N}(]/u.test(text.slice(at + name.length));
