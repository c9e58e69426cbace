import { isEveryday } from './everyday.ts';
import type { Pattern } from './patterns.ts';

/** Whether the articles here are about a word, as `bare` leaves it: then it is none of people's days. */
export type IsOfArticles = (word: string) => boolean;

/** Whether what is said is about the people who are there, or of their days rather than of the articles. */
export function isToPeople(pattern: Pattern, said: string, isOfArticles: IsOfArticles): boolean {
  return pattern.toPeople.test(said) || isOfTheirDays(pattern, said, isOfArticles);
}

/** Whether what is said is of people's days rather than of the articles. */
export function isOfTheirDays(pattern: Pattern, said: string, isOfArticles: IsOfArticles): boolean {
  const { life, naming } = pattern;
  if (naming.test(said)) return false;
  const left = said.split(' ').filter((word) => !isOfArticles(word));
  return life.test(left.join(' ')) || isOfDays(pattern, said, isOfArticles);
}

/** Whether as many of its words are of people's days as are of the articles; when it was is outweighed by any of these. */
function isOfDays({ rules, days }: Pattern, said: string, isOfArticles: IsOfArticles): boolean {
  const words = said.split(' ');
  const dated = days.exec(said)?.[0];
  const everyday = words.filter((word) => isEveryday(word, rules.language));
  const apart = new Set([...everyday, ...(dated?.split(' ') ?? [])]);
  const others = words.filter((word) => isOfArticles(word) && !apart.has(word)).length;
  const left = everyday.filter((word) => !isOfArticles(word)).length;
  return left > 0 ? left >= others : dated !== undefined && others === 0;
}
