import { isCalendarWord } from '../text/calendar-words.ts';
import { countriesIn } from '../text/countries.ts';
import { isBody } from '../text/first-names.ts';
import { escaped } from '../text/letters.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { stopTest } from '../text/terms.ts';
import { isNameOnly, placesOf } from '../text/word-places.ts';
import { isArticle, wordBefore } from './beside.ts';
import { memberMentions } from './members.ts';

/** "Luther" of "Luther wrote", "the death of Oursel": of one word, and no part of a name that is known in full. */
export function namesOfOneWord(
  body: string,
  full: readonly { readonly name: string }[],
  language: string,
): readonly string[] {
  const told = deedsOf(language);
  if (!told || lexiconOf(language)?.capitalNouns) return [];
  const known = new Set(full.flatMap(({ name }) => name.split(/\s+/)));
  const nations = countriesIn(language);
  const names = told.flatMap((pattern) => [...body.matchAll(pattern)].map((match) => match.groups?.name ?? ''));
  return [...new Set(names)].filter(
    (name) =>
      !known.has(name) &&
      !nations.has(name) &&
      memberMentions(name, language).length === 0 &&
      placesOf(name, body).every(({ start }) => !isOfThings(wordBefore(body, start), language)) &&
      !isCalendarWord(name) &&
      !isBody(name) &&
      !stopTest(language)(name.toLowerCase()) &&
      isNameOnly(name, body) &&
      new RegExp(`[\\p{Ll},;] ${escaped(name)}(?![\\p{L}\\p{N}])(?! \\p{Lu})`, 'u').test(body),
  );
}

/** "in Halden", "the Luftwaffe". */
const isOfThings = (before: string, language: string): boolean =>
  isArticle(before, language) || (lexiconOf(language)?.study ?? defaultLexicon.study).places.includes(before);

/** Where a name of one word stands before what only people do, or behind what only people have. */
const deedsOf = perLanguage(({ study }) => {
  const { deeds, belongings } = study ?? {};
  if (deeds === undefined || belongings === undefined) return undefined;
  const name = "(?<![\\p{L}\\p{N}][’'.-]?|\\p{Lu}[\\p{L}.’'-]* )(?<name>\\p{Lu}\\p{Ll}{2,})";
  return [
    new RegExp(`${name}(?: ${anyOf(deeds)}(?!\\p{L})${belongings.behind ? `|${belongings.behind}` : ''})`, 'gu'),
    ...(belongings.before
      ? [new RegExp(`(?:${belongings.before}) (?<name>\\p{Lu}\\p{Ll}{2,})(?![\\p{L}-]| \\p{Lu})`, 'gu')]
      : []),
  ];
});
