import { closedClasses } from '../text/lexicon/closed-classes.ts';
import { defaultLexicon, inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import type { MastheadWords } from '../text/lexicon/text-parts.ts';
import { dateLineOf, looksLikeNames } from './masthead-lines.ts';

const labelled = (...parts: readonly (keyof MastheadWords)[]): string =>
  anyOf(parts.flatMap((part) => inAllLanguages(({ masthead }) => masthead?.[part])));

const anyLabel = labelled('wrote', 'asked', 'pictured');
/** "Words: ", "Text und Fotos: "; the group is who did it. */
const creditWith = (label: string): RegExp =>
  new RegExp(`^${label}(?:\\s*(?:[,/&+]|\\p{L}{1,3})\\s*${anyLabel})*\\s*[:：]\\s*(.+)$`, 'iu');

const anyCredit = creditWith(anyLabel);
const wroteAlone = creditWith(labelled('wrote'));
/** Where others are credited beside, "Interview: …" names who asked; alone it may be who was asked. */
const wroteAmongOthers = creditWith(labelled('wrote', 'asked'));

const partEnd = /\s*(?:[|·•—–]|(?<=\p{L}{2})[.;](?:\s+(?=\p{Lu})|$))\s*/u;
const conjunctions = anyOf(inAllLanguages((lexicon) => lexicon.conjunctions));
const betweenNames = new RegExp(`,\\s+|\\s(?:&|${conjunctions})\\s`, 'u');
const articles = anyOf(inAllLanguages(({ names }) => names?.articles));
const opensWithArticle = new RegExp(`^${articles}\\s`, 'iu');

/** First and last name, written as nothing but a name is. */
const isFullName = (text: string): boolean =>
  /^[\p{L}\p{M}.’' -]+\s[\p{L}\p{M}.’' -]+$/u.test(text) && looksLikeNames(text) && !opensWithArticle.test(text);

/** Whether the text is nothing but first and last names. */
export const areFullNames = (text: string): boolean => text.split(betweenNames).every(isFullName);

const common = new Set(closedClasses.flatMap(([code, known]) => (code === defaultLexicon.code ? [...known] : [])));
/** "Nothing New" is no name; "Will Reed" is one, but only where somebody else is credited too is that sure. */
const hasCommonWord = (text: string): boolean => text.split(/\s+/u).some((word) => common.has(word.toLowerCase()));

const longestLine = 140;

/**
 * Who wrote the article, of a line of credits: "Words: Jo Doe | Photos: Ian Ross | 3 May 2031". Every part of it says who did what,
 * or when; nothing where one does not.
 */
export function writerIn(line: string): string | undefined {
  const parts = line.length > longestLine ? [] : line.split(partEnd).filter((part) => part !== '');
  const credits = parts.filter((part) => anyCredit.test(part));
  if (parts.some((part) => !credits.includes(part) && dateLineOf(part) === undefined)) return undefined;
  const alone = credits.length === 1;
  const wrote = alone ? wroteAlone : wroteAmongOthers;
  const [names] = credits.flatMap((part) => wrote.exec(part)?.[1] ?? []);
  if (names === undefined || !areFullNames(names)) return undefined;
  return alone && hasCommonWord(names) ? undefined : names;
}
