import { defaultLexicon, inAllLanguages, lexiconOf } from './lexicon/index.ts';
import { anyOf } from './lexicon/patterns.ts';
import type { NameWords } from './lexicon/text-parts.ts';
import { stopTest } from './terms.ts';

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.'’&-]+[\p{L}\p{M}\p{N}]+)*\.?`;
const namePart = (part: keyof NameWords): string => anyOf(inAllLanguages(({ names }) => names?.[part]));
/** "Bank of England", "Ursula von der Leyen". */
const joining = `(?:${namePart('joining')}|${namePart('pairing')}|${namePart('particles')}(?: ${namePart('articles')})?)`;
const run = new RegExp(`${capitalised}(?:[ \u00a0](?:${joining}[ \u00a0])?${capitalised})*`, 'gu');

const requests = new Set(inAllLanguages(({ names }) => names?.requests));

/**
 * The names in a text (people, places, organisations, works), in order, each once. Goes by capital letters, so it finds
 * none in writing without them, in texts all in lower case or all in capitals, and takes nouns for names in German.
 */
export function namesOf(text: string, language: string): readonly string[] {
  if (!/\p{Ll}/u.test(text)) return [];
  const isStop = stopTest(language);
  const isDate = calendarTest(language);
  const ordinary = (word: string) => isStop(word) || isDate(word) || requests.has(word);
  const names = [...text.matchAll(run)].flatMap(([found]) => withoutOrdinaryEnds(found.split(/[ \u00a0]/), ordinary));
  return [...new Set(names)];
}

const calendars = new Map<string, ReadonlySet<string>>();

/** Whether a word is a month or a day, as the language or English writes it. */
function calendarTest(language: string): (word: string) => boolean {
  const known =
    calendars.get(language) ??
    new Set(
      [lexiconOf(language), defaultLexicon].flatMap((lexicon) => [
        ...(lexicon?.calendar?.months ?? []),
        ...(lexicon?.calendar?.weekdays ?? []),
      ]),
    );
  calendars.set(language, known);
  return (word) => known.has(word);
}

const possessive = new RegExp(`${namePart('possessive')}$`, 'u');

function withoutOrdinaryEnds(words: readonly string[], ordinary: (word: string) => boolean): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  if (ordinary(first) || !/^\p{Lu}/u.test(first)) return withoutOrdinaryEnds(rest, ordinary);
  const name = words
    .join(' ')
    .replace(possessive, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
  return name.length > 1 ? [name] : [];
}
