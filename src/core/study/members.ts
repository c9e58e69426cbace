import { isCalendarWord } from '../text/calendar-words.ts';
import { countriesIn } from '../text/countries.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Span } from '../text/span.ts';
import type { Mention } from './mention.ts';

/** A word of a set, and the others of it that may stand in its place. */
interface Member {
  readonly shape: string;
  readonly others: readonly string[];
}

/** What may follow "the" follows nothing else, and the other way round. */
const withArticle = ['United States', 'United Kingdom', 'Netherlands', 'Philippines'];

/** Some languages have two names for one day: the first seven have one each. */
const daysOfWeek = 7;

const membersFor = perLanguage(({ code, calendar, study }): ReadonlyMap<string, Member> | undefined => {
  if (!study?.sets) return undefined;
  const membersIn = (kind: string, sets: readonly (readonly string[])[] = []) =>
    sets.flatMap((set, at) => set.map((word) => [word, { shape: `${kind} ${at}`, others: set }] as const));
  const named = [...(study.countries ? countriesIn(code) : [])].map(([name, region]) => {
    const isWith = withArticle.includes(name);
    const others = isWith ? withArticle : region.filter((other) => !withArticle.includes(other));
    return [name, { shape: isWith ? 'the country' : 'country', others }] as const;
  });
  const sets = [calendar?.weekdays?.slice(0, daysOfWeek) ?? [], calendar?.months ?? [], ...study.sets];
  return new Map<string, Member>([
    ...named,
    ...membersIn('set', sets),
    ...membersIn('kin', study.kin),
    ...membersIn('people', study.peoples),
  ]);
});

const word = /[\p{L}\p{M}]+(?:-\p{L}+)*/gu;

/** In words: "Papua New Guinea". */
const longest = 3;

/** Words of the language's sets and names of countries that are no part of a longer name or expression. */
export function memberMentions(text: string, language: string): readonly Mention[] {
  const members = membersFor(language);
  if (!members) return [];
  const words = [...text.matchAll(word)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const start = words[at]?.start ?? 0;
      const span = { start, end: words[at + length - 1]?.end ?? start };
      const written = text.slice(span.start, span.end);
      const member = members.get(written);
      if (!member) continue;
      const mention: Mention = { kind: 'member', text: written, shape: member.shape, ...span };
      if (!isPart(text, span)) found.push(mention);
      at += length - 1;
      break;
    }
  return found;
}

/** "Catholic" of "Catholic Church", "China" of "South China" and "Germany" of "Berlin, Germany"; not "Korean" of "Korean economist". */
function isPart(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/^[-’'/]/u.test(after) || /[-’'/]$/u.test(before)) return true;
  if (!/^\p{Lu}/u.test(text.slice(start))) return false;
  return (
    /^ (?:and |& )?\p{Lu}|^, \p{Lu}[\p{L} ]+(?:[,.;)]|$)/u.test(after) ||
    /\p{Lu}[\p{L}.’'-]*,? $|\p{Lu}\p{L}* and $/u.test(before.slice(1))
  );
}

/** The others of the set that the mention is of. */
export const othersOfSet = ({ text }: Pick<Mention, 'text'>, language: string): readonly string[] =>
  membersFor(language)
    ?.get(text)
    ?.others.filter((other) => other !== text) ?? [];

/** Whether a member is a country, or who lives in one or is of a faith. */
export const isNation = ({ kind, shape }: Pick<Mention, 'kind' | 'shape'>): boolean =>
  kind === 'member' && /country$|^people/u.test(shape);

/** Whether a text has a word for kin: of "the son of his [father]" one tells the other. */
export const namesKin = (text: string, language: string): boolean =>
  (text.match(word) ?? []).some((one) => membersFor(language)?.get(one)?.shape.startsWith('kin') === true);

/** "French" also where it is part of a longer name. */
const namesPeople = (text: string, language: string): boolean =>
  (text.match(/(?<![\p{L}-])\p{Lu}\p{L}+/gu) ?? []).some(
    (one) => membersFor(language)?.get(one)?.shape.startsWith('people') === true,
  );

interface Placed {
  readonly text: string;
  readonly mention: Mention;
  readonly mentions: readonly Mention[];
}

/** "near [Madrid] in Spain", "spread French culture in [France]": what is told by its country or by whose it is. */
export function isPlacedIn({ text, mention, mentions }: Placed, language: string): boolean {
  if (mention.kind !== 'member' || !/^\p{Lu}/u.test(mention.text) || isCalendarWord(mention.text)) return false;
  if (isNation(mention))
    return (
      mentions.some(({ shape }) => shape !== mention.shape && /^people/u.test(shape)) ||
      (/country$/u.test(mention.shape) && namesPeople(text, language))
    );
  return [...countriesIn(language).keys()].some((nation) => text.includes(nation));
}
