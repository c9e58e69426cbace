import { isEveryday } from './everyday.ts';
import type { Pattern } from './patterns.ts';

/** Whether the articles here are about a word, as `bare` leaves it: then it is none of people's days. */
export type IsOfArticles = (word: string) => boolean;

/** Whether what is said is about the people who are there, or of their days rather than of the articles. */
export function isToPeople(pattern: Pattern, said: string, isOfArticles: IsOfArticles): boolean {
  const { toPeople, life, naming } = pattern;
  if (toPeople.test(said)) return true;
  if (naming.test(said)) return false;
  const left = said.split(' ').filter((word) => !isOfArticles(word));
  return life.test(left.join(' ')) || isOfDays(pattern, said, isOfArticles);
}

/** Whether as many of its words are of people's days as are of the articles. */
function isOfDays({ rules, days }: Pattern, said: string, isOfArticles: IsOfArticles): boolean {
  const words = said.split(' ');
  const everyday = words.filter((word) => isEveryday(word, rules.language));
  const others = words.filter((word) => isOfArticles(word) && !everyday.includes(word));
  const count = everyday.filter((word) => !isOfArticles(word)).length + (days.test(said) ? 1 : 0);
  return count > 0 && count >= others.length;
}
