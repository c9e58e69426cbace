import { inAllLanguages } from './lexicon/index.ts';
import { anyOf } from './lexicon/patterns.ts';
import type { Span } from './span.ts';

const times = anyOf(
  (['months', 'shortMonths', 'weekdays', 'relative', 'periods'] as const).flatMap((part) =>
    inAllLanguages(({ calendar }) => calendar?.[part]),
  ),
);
const counters = anyOf(inAllLanguages(({ calendar }) => calendar?.counters));
const timeWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:1\\d{3}|20\\d{2}|${times}|(?:19|20)\\d0s|\\d{1,2}(?:st|nd|rd|th))(?![\\p{L}\\p{N}])|\\d+\\s*${counters}`,
  'giu',
);
const numberWords =
  /(?<![\p{L}\p{N}])(?:\p{N}[\p{N}.,]*%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice|third|quarter|percent|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|sept|huit|neuf|dix)(?![\p{L}\p{N}])|[一二三四五六七八九十百千万億亿两]+(?=[个個名人次年座种項项分％%])/giu;
const reasonWords =
  /\b(?:because|due to|owing to|since|so that|in order to|as a result|caused?|reasons?|therefore|thus|led to|leads to|resulted?|result of|thanks to|to (?:avoid|prevent|protect|make|give|allow|help|reduce|keep|ensure|increase|encourage|promote)|for fear|by (?:\w+ing)|debido|porque|causa|weil|wegen|damit|parce que|car|grâce|pour)\b|因为|由于|以便|为了|ため|ので|から|لأن|بسبب|من أجل|لكي/iu;
const name =
  /(?<![.!?。]\s{0,2}["“'‘(]?)(?<=\s["“‘'(]?)(?:\p{Lu}[\p{L}’'.-]*)(?:\s+(?:(?:of|de|van|von|der|the|al|bin|la|le)\s+)?\p{Lu}[\p{L}’'.-]*)*/gu;
const firstName = /^["“‘'(]?\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*)+/u;
const placeCue =
  /\b(?:in|at|from|to|near|of|into|across|throughout|en|desde|nach|aus|dans|à|au)\s+(?:the\s+|la\s+|el\s+|le\s+)?(?:(?:north|south|east|west|central)(?:ern)?\s+)?\p{Lu}/u;

const matches = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];
const isNew = (found: readonly string[], question: string): boolean => {
  const known = question.toLowerCase();
  return found.some((item) => !known.includes(item.toLowerCase()));
};

/** Names (runs of capitalised words that do not merely open a sentence). For writing with capitals. */
function namesIn(text: string): readonly string[] {
  const opening = firstName.exec(text)?.[0];
  return [...(opening ? [opening.replace(/^["“‘'(]/, '')] : []), ...matches(text, name)];
}

const listing = /,.*(?:,| and | or | y | und | et )|、.*、|،/u;
const defining = /\b(?:is|are|was|were|refers? to|means?|known as|called|defined)\b|是|とは|es |ist |est /iu;

type Test = (text: string, question: string) => boolean;

const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['time', (text, question) => isNew(matches(text, timeWords), question)],
  ['number', (text, question) => isNew(matches(text, numberWords), question)],
  ['person', (text, question) => isNew(namesIn(text), question)],
  ['place', (text, question) => placeCue.test(text) || isNew(namesIn(text), question)],
  ['reason', (text) => reasonWords.test(text)],
  ['list', (text) => listing.test(text)],
  ['definition', (text) => defining.test(text)],
]);

/**
 * Whether the text holds something of the kind asked for that the question does not say itself; never, for a kind that no
 * words tell.
 */
export const offers = (kind: string, text: string, question: string): boolean =>
  tests.get(kind)?.(text, question) ?? false;

const countWord =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?)$/iu;

/** Whether the word says how many. */
export const isCountWord = (word: string): boolean => countWord.test(word);

const money =
  /[$€£¥]\s?\p{N}|\p{N}\s?[$€£¥]|\p{N}[\p{N}.,]*\s+(?:(?:hundred|thousand|millions?|billions?|trillion|Millionen?|Milliarden?|millones|milliards?)\s+(?:d['’]|de\s)?)?(?:[\p{L}]+\s)?(?:euros?|dollars?|pounds?|crowns?|yen|yuan|francs?|francos|Franken|cents?|pence|kron\p{L}+|rubles?|roubles?|rupees|pesos|dólares|libras)(?![\p{L}])/iu;

export const namesPrice = (text: string): boolean => money.test(text);

const patternOf: ReadonlyMap<string, RegExp> = new Map([
  ['time', timeWords],
  ['number', numberWords],
  ['person', name],
]);
const mostMarked = 3;

/** Where in the text that stands which a question of this kind asks for and does not say itself; at most three places. */
export function answersIn(kind: string, text: string, question: string): readonly Span[] {
  const pattern = patternOf.get(kind);
  if (!pattern) return [];
  const known = question.toLowerCase();
  return [...text.matchAll(pattern)]
    .filter(([found]) => !known.includes(found.toLowerCase()))
    .slice(0, mostMarked)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
