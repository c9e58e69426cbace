import type { Ranked } from '../retrieval/passage-ranking.ts';
import { keptOn } from '../text/kept-on.ts';

/** Passages beyond these hardly ever hold the answer; see `npm run evaluate` for how often the first five do. */
export const passagesRead = 8;
/** Where only words tell which passage is near, and there is one article: its words may be others than the question's. */
const passagesReadOfOne = 24;
/** A passage and two more articles that have it: as many footnotes as a claim has. */
const mostCopies = 3;

/** The passages that are read, best first. Those in the same words are one, and stand there with the articles that have it, so that they push out no others. */
export const passagesToRead: (ranked: readonly Ranked[]) => readonly Ranked[] = keptOn((ranked) => {
  const most = isOneWithoutVectors(ranked) ? passagesReadOfOne : passagesRead;
  const read = new Map<string, Ranked[]>();
  const begun = new Map<string, number>();
  const beginnings = ranked.map(({ passage }) => beginningOf(passage.text));
  for (const opening of beginnings) begun.set(opening, (begun.get(opening) ?? 0) + 1);
  for (const [at, one] of ranked.entries()) {
    const opening = beginnings[at] ?? '';
    const text = begun.get(opening) === 1 ? opening : wordsIn(one.passage.text);
    const copies = read.get(text);
    if (!copies && read.size < most) read.set(text, [one]);
    else if (copies) copies.push(one);
  }
  const kept = new Set([...read.values()].flatMap((copies) => otherOutletsFirst(copies).slice(0, mostCopies)));
  return ranked.filter((one) => kept.has(one));
});

const isOneWithoutVectors = (ranked: readonly Ranked[]): boolean =>
  new Set(ranked.map(({ passage }) => passage.articleId)).size === 1 &&
  ranked.every(({ similarity }) => similarity === undefined);

/** The first, then those under other titles: a copy under the same one tells a reader nothing new. */
function otherOutletsFirst(copies: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  const isOther = ({ passage: { source } }: Ranked): boolean => {
    const outlet = `${source.title}\n${source.siteName ?? ''}`;
    if (seen.has(outlet)) return false;
    seen.add(outlet);
    return true;
  };
  const others = copies.filter(isOther);
  return [...others, ...copies.filter((one) => !others.includes(one))];
}

/** Its words alone: copies differ in marks and white space at most. */
const wordsIn = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** In UTF-16 code units of a passage's words: copies begin alike, and few others do. */
const beginning = 40;
/** In those of its text, which are mostly enough for that. */
const enoughToBegin = 200;

/** How the passage's words begin: those of all of it are looked at only where another begins so. */
function beginningOf(text: string): string {
  const words = wordsIn(text.slice(0, enoughToBegin));
  return (words.length > beginning ? words : wordsIn(text)).slice(0, beginning);
}
