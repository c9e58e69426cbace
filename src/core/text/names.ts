import { stopTest } from './terms.ts';

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.'’&-]+[\p{L}\p{M}\p{N}]+)*\.?`;
/** Small words inside a name: "Bank of England", "Ursula von der Leyen". */
const joining =
  '(?:of|of the|and|de|de la|del|du|des|da|do|dos|di|von|von der|van|van der|van den|al|el|bin|ibn|ter|zu)';
const run = new RegExp(String.raw`${capitalised}(?:[ \u00a0](?:${joining}[ \u00a0])?${capitalised})*`, 'gu');

const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** How people begin a request; capital letters of a sentence's start, not of a name. */
const requests =
  /^(?:Tell|Give|Name|List|Explain|Describe|Show|Say|Find|Summari[sz]e|Please|Thanks|Thank|Ok|Okay|Hi|Hello|Hey|Yes|No)$/;

/**
 * The names in a text (people, places, organisations, works), in order, each once. Goes by capital letters, so it finds
 * none in writing without them, in texts all in lower case or all in capitals, and takes nouns for names in German.
 */
export function namesOf(text: string, language: string): readonly string[] {
  if (!/\p{Ll}/u.test(text)) return [];
  const isStop = stopTest(language);
  const ordinary = (word: string) => isStop(word) || calendar.test(word) || requests.test(word);
  const names = [...text.matchAll(run)].flatMap(([found]) => withoutOrdinaryEnds(found.split(/[ \u00a0]/), ordinary));
  return [...new Set(names)];
}

function withoutOrdinaryEnds(words: readonly string[], ordinary: (word: string) => boolean): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  if (ordinary(first) || !/^\p{Lu}/u.test(first)) return withoutOrdinaryEnds(rest, ordinary);
  const name = words
    .join(' ')
    .replace(/['’]s?$/u, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
  return name.length > 1 ? [name] : [];
}
