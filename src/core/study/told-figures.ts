import { isCalendarWord } from '../text/calendar-words.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Span } from '../text/span.ts';
import { stands } from '../text/word-places.ts';
import { isArticle, wordBefore } from './beside.ts';
import { yearsIn } from './days.ts';
import type { FactSentence } from './facts.ts';
import { amountOf } from './figures.ts';
import type { Mention } from './mention.ts';

/** What may be asked for, in its sentence. */
export interface Standing extends Pick<FactSentence, 'text' | 'mentions'> {
  readonly mention: Mention;
}

/** Whether what stands beside it tells it. */
export type Telling = (standing: Standing, language: string) => boolean;

/** A number, a date or an era that its sentence tells. Each rule with an example, the mention in brackets. */
export const toldFigures: readonly Telling[] = [
  ({ text, mention }) => mention.kind === 'number' && isConverted(text, mention),
  // "[3]-manifolds", but not "a [14]-year-old boy".
  ({ text, mention: { kind, text: figure, end } }) =>
    kind === 'number' && /^-/u.test(text.slice(end)) && !(/^\d\d/u.test(figure) && /^-\p{Ll}/u.test(text.slice(end))),
  // "from [23] o’clock", "a las [18.30]".
  ({ text, mention }) => mention.kind === 'number' && isOfClock(text, mention),
  // "between [22] and six o’clock".
  ({ text, mention: { kind, end } }) => kind === 'number' && tillClock.test(text.slice(end)),
  // "by [1000] CE": others are seen to be no years.
  ({ text, mention: { kind, end } }) =>
    kind === 'number' && /^ (?:CE|AD|BCE?|BC|d\. ?C|a\. ?C)(?!\p{L})/u.test(text.slice(end)),
  // "the [777] program": a model, of which there is one.
  ({ text, mention: { kind, text: figure, start, end } }, language) =>
    kind === 'number' &&
    /^\d{3,4}$/u.test(figure) &&
    isArticle(wordBefore(text, start), language) &&
    /^ \p{Ll}+(?<![sn])(?!\p{L})/u.test(text.slice(end)),
  // "the number [7] bus", "auf Platz [3]": a name, no amount.
  ({ text, mention: { kind, start } }, language) => kind === 'number' && isNumbered(text, start, language),
  // "in position 28.[5]°E".
  ({ text, mention: { kind, end } }) => kind === 'number' && /^\s?°\s?[NSEWO](?!\p{L})/u.test(text.slice(end)),
  // "over the age of [18]".
  ({ mention: { kind, text: figure } }) => kind === 'number' && figure === ageOfAll,
  // "in [1997] and 1998".
  ({ text, mention: { kind, text: date, start, end } }) =>
    kind === 'date' && isNextYear(date, [text.slice(start - yearAndWord, start), text.slice(end, end + yearAndWord)]),
  // "from 22:30 to 2:30, [four] hours".
  ({ text, mention: { kind, end } }) => kind === 'number' && isTimeOfDay(text) && hours.test(text.slice(end)),
  // "the [1980s] and early 1990s", "the [1980s] and 90s", "siglos [XVIII] y XIX".
  ({ text, mention: { kind, end }, mentions }) =>
    kind === 'era' &&
    (mentions.filter((other) => other.kind === 'era').length > 1 ||
      /^ \p{Ll}+ (?:\p{N}|[IVX]+(?!\p{L}))/u.test(text.slice(end))),
  // "1) this or [2]) that", "[501](c)(3)".
  ({ text, mention: { kind, end } }) => kind === 'number' && /^[()]/u.test(text.slice(end)),
  // "[two] kinds of schools: public and private".
  ({ text, mention: { kind, end } }) => kind === 'number' && /^[^.;,]{1,60}:/u.test(text.slice(end)),
  // "[2001]: A Space Odyssey".
  ({ text, mention: { kind, end } }) => (kind === 'date' || kind === 'number') && /^: \p{Lu}/u.test(text.slice(end)),
  // "May's guest was asked on [May 18]".
  ({ text, mention: { kind, text: date, start, end } }) =>
    kind === 'date' &&
    (date.match(/\p{L}{3,}/gu) ?? []).some((word) => stands(word, `${text.slice(0, start)} ${text.slice(end)}`)),
  // "was appointed [three] days later": than what stands elsewhere; but not "fell ill on Monday and died [three] days later".
  ({ text, mention: { kind, start, end }, mentions }, language) =>
    kind === 'number' &&
    thenceOf(language)?.test(text.slice(end)) === true &&
    !mentions.some((other) => other.end <= start && isOfCalendar(other)),
  // "[two] hours earlier or four hours earlier".
  ({ text, mention: { kind, end }, mentions }) => {
    const joined = kind === 'number' ? /^(?: \p{L}+){1,2} (?:or|o|u|oder|ou) /u.exec(text.slice(end)) : null;
    return mentions.some(
      (other) => other.kind === 'number' && other.start === end + (joined?.[0].length ?? Number.NaN),
    );
  },
  isSum,
  isCounted,
  isReckoned,
];

const clock = "(?:heures?|h|Uhr|horas|[ap]\\.?m|o[’']clock)(?!\\p{L})";
const onClock = new RegExp(`^ ?${clock}`, 'u');
const tillClock = new RegExp(`^ \\p{L}{1,3} \\S+ ?${clock}`, 'u');

/** "from [23] o’clock", "à [8] h 30". */
export const isOfClock = (text: string, { start, end }: Span): boolean =>
  /\p{N} ?(?:h|Uhr) $|(?:a las?|um|at) $/u.test(text.slice(0, start)) || onClock.test(text.slice(end));

/** "number 7", "room 12": whether a number is a name and no amount. */
export const isNumbered = (text: string, start: number, language: string): boolean =>
  numberedOf(language)?.test(text.slice(0, start)) === true;

/** Right before a number that is called by it. */
const numberedOf = perLanguage(
  ({ study }) => study?.numbered && new RegExp(`(?<!\\p{L})${anyOf(study.numbered)}[.:]? $`, 'iu'),
);

/** Behind a number and its unit. */
const thenceOf = perLanguage(
  ({ study }) => study?.thence && new RegExp(`^ \\p{L}+ (?:${study.thence.join('|')})(?!\\p{L})`, 'u'),
);

const isOfCalendar = ({ kind, text }: Mention): boolean =>
  kind === 'date' || (kind === 'member' && isCalendarWord(text));

/** "one or [two] points", "the [two] of them": whom or what was named before. */
function isCounted({ text, mention: { kind, shape, start } }: Standing, language: string): boolean {
  if (kind !== 'number' || shape !== 'word') return false;
  const before = wordBefore(text, start);
  const { study, numbers } = lexiconOf(language) ?? {};
  const joined = /(\p{L}+) (?:y|et|und|e) $/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
  return (
    study?.definite?.includes(before) === true ||
    joined in (numbers?.cardinals ?? {}) ||
    /\b(?:or|o|u|oder|ou) $/iu.test(text.slice(0, start)) ||
    before in (numbers?.cardinals ?? {})
  );
}

/** In years: whoever is of age, which is guessed. */
const ageOfAll = '18';

/** In letters: " and 1998". */
const yearAndWord = 9;

const isNextYear = (date: string, beside: readonly string[]): boolean => {
  const [year, ...more] = yearsIn(date).map(Number);
  return (
    year !== undefined &&
    more.length === 0 &&
    beside.flatMap(yearsIn).some((other) => Math.abs(Number(other) - year) === 1)
  );
};

/** "of 131 seats, [129] are elected and 2 are not": what two others come to. */
function isSum({ mention, mentions }: Standing, language: string): boolean {
  if (mention.kind !== 'number') return false;
  const right = amountOf(mention, language);
  const others = mentions
    .filter((one) => one.kind === 'number' && one !== mention)
    .map((one) => amountOf(one, language));
  return others.some((one, at) =>
    others.slice(at + 1).some((other) => one + other === right || Math.abs(one - other) === right),
  );
}

const isTimeOfDay = (text: string): boolean => (text.match(/(?<!\d)\d{1,2}[:.]\d\d(?!\d)/gu) ?? []).length > 1;
const hours = /^ (?:hours?|Stunden?|horas?|heures?)(?!\p{L})/u;

/** "for [two] years, from 1321 to 1323": each of them follows from the others. */
function isReckoned({ text, mention, mentions }: Standing, language: string): boolean {
  const years = yearsIn(text).map(Number);
  if ((mention.kind !== 'number' && mention.kind !== 'date') || years.length < 2) return false;
  const span = Math.max(...years) - Math.min(...years);
  const lasting = mentions.filter(({ kind, end }) => kind === 'number' && spans.test(text.slice(end)));
  const isSpan = (one: Mention): boolean => Math.abs(amountOf(one, language) - span) <= 1;
  return lasting.some((one) => isSpan(one) && (mention.kind === 'date' || one === mention));
}

const spans = /^[ -](?:years?|años?|Jahren?|ans|années)(?!\p{L})/iu;

/** "110 mph (180 km/h)": the same in another measure stands beside it, before or behind; but not "12,344 households (7.8%)". */
const isConverted = (text: string, { start, end }: Mention): boolean =>
  /^(?:\s?\p{L}[\p{L}./²³]*){1,3} \((?:\p{L}+ )?\p{N}(?![^)]*%)/u.test(text.slice(end)) ||
  /\p{N}[^()]* \((?:[^()]* )?$/u.test(text.slice(0, start));
