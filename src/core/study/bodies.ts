import type { Article } from '../document/article.ts';
import { leaningPatterns } from '../summary/leaning-patterns.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import { escaped } from '../text/letters.ts';
import { inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { namesOf } from '../text/names.ts';
import { reportingForms } from '../text/reporting-verbs.ts';
import { stopTest } from '../text/terms.ts';
import { placesOf } from '../text/word-places.ts';
import { goesOn, isArticle, wordBefore } from './beside.ts';
import { memberMentions } from './members.ts';
import type { Mention } from './mention.ts';
import { mayBeNamed, wordsOf } from './names.ts';
import type { Person } from './people.ts';

/** What bodies do, right behind their name: "said", "bought". */
const actsFor = perLanguage(({ reportingVerbs, attribution, study }) => {
  const verbs = [...(reportingVerbs ? reportingForms : (attribution?.verbs ?? [])), ...(study?.acts ?? [])];
  return verbs.length === 0 ? undefined : new RegExp(`^ ${anyOf(verbs)}(?![\\p{L}])`, 'u');
});

/** Which names of the article act in it and are nobody's: companies, authorities, teams. None where nouns have capitals. */
export function bodiesIn({ language, text, bodyEnd }: Article, people: readonly Person[]): readonly string[] {
  const acts = actsFor(language);
  if (!acts || lexiconOf(language)?.capitalNouns) return [];
  const body = text.slice(0, bodyEnd);
  const personal = new Set(people.flatMap(({ name }) => name.split(/\s+/)));
  const isBody = (name: string): boolean => {
    const words = wordsOf(name);
    const isOther =
      !mayBeNamed(name, language) ||
      genderOfFirstName(words[0] ?? '') !== undefined ||
      words.some((word) => personal.has(word) || roles.has(word.replace(/\.$/u, ''))) ||
      memberMentions(name, language).length > 0;
    return (
      !isOther &&
      !isToldOf(name, body, language) &&
      placesOf(name, body).some(
        ({ start, end }) => acts.test(body.slice(end, end + reach)) && !isOf(body, start, language),
      ) &&
      isNameWithin(name, body)
    );
  };
  return [...new Set(body.split('\n').flatMap((line) => namesOf(line, language)))].filter(isBody);
}

/** "the engineer Ove Arup", "l’informaticien Youssef Benali": the noun right before it is of somebody. */
const isToldOf = (name: string, body: string, language: string): boolean =>
  wordsOf(name).length > 1 &&
  placesOf(name, body).some(({ start }) => leaningPatterns(language)?.isPerson(wordBefore(body, start)) === true);

/** "The council of Halden said": that is the council. */
const isOf = (body: string, start: number, language: string): boolean =>
  prepositionsOf(language)?.test(wordBefore(body, start)) === true;

const prepositionsOf = perLanguage(({ answering }) => answering && new RegExp(`^(?:${answering.prepositions})$`, 'iu'));

/** In letters: no verb is longer. */
const reach = 24;

const roles = new Set(
  inAllLanguages(({ people }) => [...(people?.titles ?? []), ...(people?.courtesy ?? [])]).flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
  ]),
);

/** It has its capital within a sentence too, and no small letters anywhere. */
function isNameWithin(name: string, body: string): boolean {
  const isWithin = new RegExp(`[\\p{Ll},;] ${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(body);
  const small = name.toLowerCase();
  return isWithin && (small === name || !new RegExp(`(?<![\\p{L}])${escaped(small)}(?![\\p{L}])`, 'u').test(body));
}

/** The article's bodies in a text, where they are no part of a longer name. Their shape says whether an article stands before. */
export function bodyMentions(text: string, bodies: readonly string[], language: string): readonly Mention[] {
  const found = bodies.flatMap((name) => placesOf(name, text).map((span) => ({ text: name, ...span })));
  return found
    .filter(({ start, end }) => isWhole(text, start, end, language))
    .map((one) => ({
      ...one,
      kind: 'name',
      shape: isArticle(wordBefore(text, one.start), language) ? 'the body' : 'body',
    }));
}

/** No part of a longer name, no modifier and not told by the noun before it: "a Google spokesman", "the magazine Time". */
function isWhole(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const last = wordBefore(text, start);
  return (
    (last === '' || stopTest(language)(last)) &&
    !/\p{Lu}[\p{L}.’'&-]* (?:of |and |& |for )?$/u.test(before.slice(1)) &&
    !/^(?: (?:of |and |& |for )?[\p{Lu}\p{N}]|[’'/-])/u.test(after) &&
    !(isArticle(last, language) && goesOn(text, end, language) && actsFor(language)?.test(after) !== true)
  );
}
