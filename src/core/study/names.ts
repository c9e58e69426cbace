import { escaped } from '../text/letters.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { namesOf } from '../text/names.ts';
import { stopTest } from '../text/terms.ts';
import type { Mention } from './mention.ts';
import { isCalendarWord, ofPeopleTest } from './place-words.ts';

/** In words: what is longer is a title or a headline. */
const longest = 4;

/**
 * Names of whatever else, where a capital tells a name: bodies, works, products. Their shape is the word before them, which tells
 * what may stand there, and how they are built. One word could be anything, and several without an article or a word for a body
 * somebody.
 */
export function nameMentions(text: string, language: string): readonly Mention[] {
  const { capitalNouns, names } = lexiconOf(language) ?? {};
  if (capitalNouns) return [];
  const isStop = stopTest(language);
  const isOfPeople = ofPeopleTest(language);
  const pairing = new Set(names?.pairing);
  return namesOf(text, language).flatMap((name): readonly Mention[] => {
    const words = name.split(/[\s\u00a0]/);
    const isOther =
      words.length > longest ||
      words.some((word) => isCalendarWord(word) || isOfPeople(word) || pairing.has(word)) ||
      words.every((word) => isStop(word)) ||
      /\d|[.’']$/u.test(name) ||
      name.length < 3;
    const [place, ...more] = [
      ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}’'-])${escaped(name)}(?![\\p{L}\\p{N}-])`, 'gu')),
    ];
    if (isOther || !place || more.length > 0 || !isBare(text, place.index, name)) return [];
    const before = /(\p{L}+)\s$/u.exec(text.slice(0, place.index))?.[1]?.toLowerCase() ?? '';
    const isNamed = articlesOf(language)?.test(before) === true;
    const next = /^ (\p{Ll}+)/u.exec(text.slice(place.index + name.length))?.[1];
    const build = words.length > 1 ? 'words' : /^\p{Lu}+$/u.test(name) ? 'letters' : 'word';
    const isBody = words.some((word) => bodies.has(word.toLowerCase()));
    const isModifier = isNamed && place.index > before.length + 1 && next !== undefined && !isStop(next);
    if (build === 'word' || before === '' || !isStop(before) || isModifier) return [];
    if (build === 'words' && !isNamed && !isBody) return [];
    const shape = `${before}/${build}`;
    return [{ kind: 'name', text: name, shape, start: place.index, end: place.index + name.length }];
  });
}

const bodies = new Set<string>(defaultLexicon.people.organisations);

const articlesOf = perLanguage(({ answering }) => answering && new RegExp(`^(?:${answering.articles})$`, 'iu'));

/** No sentence's first word, no part of a longer name. */
const isBare = (text: string, at: number, name: string): boolean =>
  /[\p{Ll}\p{N},;)]\s$/u.test(text.slice(0, at)) && !/^[’'-]|^\s[\p{Lu}\p{N}(]/u.test(text.slice(at + name.length));
