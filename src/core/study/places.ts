import { isCalendarWord } from '../text/calendar-words.ts';
import { capital } from '../text/letters.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { stopTest } from '../text/terms.ts';
import { goesOn } from './beside.ts';
import type { Mention } from './mention.ts';
import type { Person } from './people.ts';
import { ofPeopleTest } from './place-words.ts';

const patternFor = perLanguage(({ study, names }) => {
  if (!study) return undefined;
  const word = '\\p{Lu}[\\p{L}-]*\\p{Ll}(?![\\p{L}\\p{N}-])';
  // "Villar del Agua", "Boulogne-sur-Mer".
  const joining = anyOf([...(names?.joining ?? []), ...(names?.particles ?? [])]);
  return {
    place: new RegExp(
      `(?<![\\p{L}\\p{N}-])(${anyOf([...study.places, ...study.places.map(capital)])}) (${word}(?: (?:${joining} )?${word}){0,2})`,
      'gu',
    ),
    ways: new RegExp(
      `(?<![\\p{L}\\p{N}-])(${anyOf([...(study.guide?.ways ?? []), ...(study.guide?.ways ?? []).map(capital)])}) (${word}(?: (?:${joining} )?${word}){0,2})`,
      'gu',
    ),
    not: new Set(study.notPlaces),
    fields: new RegExp(`^(?:${study.fields ?? '(?!)'})$`, 'iu'),
  };
});

const organisations = new Set<string>(defaultLexicon.people.organisations);

/** Names right behind a preposition of places; nothing in languages without words for it. Its shape is the preposition. */
export const placeMentions = (text: string, people: readonly Person[], language: string): readonly Mention[] =>
  mentionsBy('place', text, { people, language });

/** As those, and names behind a word for a way there: "from Elmstow", which may be of other things in a quiz. */
export const placesToldIn = (text: string, people: readonly Person[], language: string): readonly Mention[] =>
  [...mentionsBy('place', text, { people, language }), ...mentionsBy('ways', text, { people, language })].sort(
    (a, b) => a.start - b.start,
  );

interface Within {
  readonly people: readonly Person[];
  readonly language: string;
}

function mentionsBy(by: 'place' | 'ways', text: string, { people, language }: Within): readonly Mention[] {
  const pattern = patternFor(language);
  if (!pattern) return [];
  const isStop = stopTest(language);
  const isPeople = ofPeopleTest(language);
  const persons = new Set(people.flatMap(({ name, last }) => [name, ...(last === undefined ? [] : [last])]));
  return [...text.matchAll(pattern[by])].flatMap((match): readonly Mention[] => {
    const [, preposition = '', name = ''] = match;
    const start = match.index + preposition.length + 1;
    const words = name
      .split(' ')
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase());
    const isOther =
      name.length < 3 ||
      persons.has(name) ||
      words.some(
        (word) =>
          isCalendarWord(word) || pattern.not.has(word) || pattern.fields.test(word) || isPeople(word) || isStop(word),
      ) ||
      organisations.has(words.at(-1) ?? '') ||
      /^ \p{Lu}|^['’:]|^, \p{Lu}/u.test(text.slice(start + name.length));
    return isOther
      ? []
      : [{ kind: 'place', text: name, shape: preposition.toLowerCase(), start, end: start + name.length }];
  });
}

/** "in Ottoman society": what is of a people has a capital too, in some languages. */
export const isOfPeople = (text: string, { kind, end }: Mention, language: string): boolean =>
  kind === 'place' && lexiconOf(language)?.study?.ofPeople !== undefined && goesOn(text, end, language);
