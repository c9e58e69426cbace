import { isEnglishByWords } from './english-evidence.ts';
import { languageDetector } from './language-detector.ts';
import { lazily } from './lazily.ts';
import { defaultLexicon, lexiconOf, lexicons } from './lexicon/index.ts';
import { anyOf } from './lexicon/patterns.ts';
import { inScript, mainScript, scriptOf } from './main-script.ts';
import { segmentsOf } from './segments.ts';
import { languageBySmallWords, withoutNames } from './short-language.ts';
import { type Span, trimSpan } from './span.ts';

const commonWords: readonly (readonly [string, ReadonlySet<string>])[] = lexicons.flatMap(
  ({ code, commonWords: words }) => (words ? [[code, new Set(words)] as const] : []),
);
const fewestWords = 20;
const leastShare = 0.15;
const leastLead = 1.5;

/** By common words alone; nothing where there are too few, or another language has nearly as many. */
function languageByWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = commonWords
    .map(([language, common]) => ({ language, count: words.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  const enough = words.length >= fewestWords && (first?.count ?? 0) >= leastShare * words.length;
  return enough && (first?.count ?? 0) >= leastLead * (second?.count ?? 0) ? first?.language : undefined;
}

const unknownLanguage = 'und';

/** In words: a text of more has letters enough to be told by them, whatever names are in it. */
const mostBySmallWords = 120;
/** Fewer letters tell nothing. */
const fewestLetters = 4;
const isShort = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).length < mostBySmallWords;

/** ISO 639-1 code of the text's language, or "und" where there is too little to tell. */
export function detectLanguage(text: string): string {
  const given = text.slice(0, 4_000);
  const byWords = languageByWords(given);
  const script = byWords === undefined ? mainScript(given) : scriptOf(byWords);
  const sample = script === undefined ? given : inScript(given, script);
  const detectedIn = (part: string) =>
    languageDetector()
      .detectAll(part)
      .filter(({ lang }) => script === undefined || scriptOf(lang) === script);
  const detected = lazily(() => detectedIn(sample));
  const told = isShort(sample) ? languageBySmallWords(sample, [detected(), unnamedIn(sample, detectedIn)]) : undefined;
  if (told?.surely) return told.language;
  if (byWords !== undefined) return byWords;
  const [first] = detected();
  if (
    first?.lang !== defaultLexicon.code &&
    isEnglishByWords(isShort(sample) ? withoutNames(sample) : sample, first?.accuracy ?? 0)
  )
    return defaultLexicon.code;
  if (isBarelyTold(detected()) && !/[^ -~]/.test(withoutNames(sample))) return defaultLexicon.code;
  return told?.language ?? first?.lang ?? unknownLanguage;
}

/** A detector by letters that is hardly surer of another language than of English knows neither. */
const hardly = 0.05;
const asLikely = 0.8;

function isBarelyTold(detected: readonly { readonly lang: string; readonly accuracy: number }[]): boolean {
  const best = detected[0]?.accuracy ?? 1;
  const english = detected.find(({ lang }) => lang === defaultLexicon.code)?.accuracy ?? 0;
  return best < hardly && english >= asLikely * best;
}

function unnamedIn<Found>(text: string, detectedIn: (part: string) => readonly Found[]): readonly Found[] {
  const unnamed = withoutNames(text);
  return unnamed.length < fewestLetters ? [] : detectedIn(unnamed);
}

const edge = '(?:^|[\\s("“‘\\[—–-])';
/** "l’ing. Riva", but not the end of "McDonald’s." */
const elided = "[’'](?=\\p{L}{2})";
const initial = new RegExp(`${edge}(?:\\p{Lu}\\.)(?:[ -]?\\p{Lu}\\.)*$`, 'u');
/** "am 1. Oktober", "der 2. Vorsitzende"; a year ends a sentence as any number does. */
const ordinal = new RegExp(`${edge}\\p{N}{1,2}\\.$`, 'u');

interface Stops {
  readonly never: RegExp;
  readonly maybe: RegExp;
  readonly ordinals: boolean;
}

/** A language's own abbreviations, and those of English, which others cite; all there are where the language is not known. */
function stopsIn(language: string): Stops {
  const own = lexiconOf(language);
  const among = own ? [own, defaultLexicon] : lexicons;
  const never = among.flatMap(({ sentences, calendar }) => [
    ...(sentences?.neverEnd ?? []),
    ...(calendar?.shortMonths ?? []),
  ]);
  const maybe = anyOf(among.flatMap(({ sentences }) => sentences?.mayEnd ?? []));
  return {
    never: new RegExp(`(?:${edge}|${elided})${anyOf(never)}\\.$`, 'u'),
    maybe: new RegExp(`${edge}(?:${maybe}|(?:\\p{L}\\.){1,}\\p{L})\\.$`, 'u'),
    ordinals: own?.sentences?.ordinalStop === true,
  };
}

const stops = new Map<string, Stops>();
function stopsOf(language: string): Stops {
  const known = stops.get(language) ?? stopsIn(language);
  stops.set(language, known);
  return known;
}
/** Or with a mark, as in « Qui ? », demande-t-il. */
const startsLower = /^(?:[\s"“”'‘’)\]]*\p{Ll}|\s*[,;:.](?!\S))/u;

/** What is written in another language cites English often enough. */
const openingWords = (language: string): RegExp => {
  const words = [lexiconOf(language), defaultLexicon].flatMap((lexicon) => lexicon?.sentences?.openers ?? []);
  return new RegExp(`^\\s*["“‘'([]?${anyOf(words)}(?!\\p{L})`, 'u');
};
const openings = new Map<string, RegExp>();
function opensSentence(text: string, language: string): boolean {
  const known = openings.get(language) ?? openingWords(language);
  openings.set(language, known);
  return known.test(text);
}

/** Whether a break that the segmenter proposes between `before` and `after` falls inside a sentence. */
function isFalseBreak(before: string, after: string, language: string): boolean {
  const head = before.trimEnd();
  if (after.trim() === '' || before.slice(head.length).includes('\n')) return false;
  const tail = head.slice(-24);
  const { never, maybe, ordinals } = stopsOf(language);
  if (never.test(tail)) return true;
  if (maybe.test(tail) || (ordinals && ordinal.test(tail))) return !opensSentence(after, language);
  if (initial.test(tail)) return !opensSentence(after, language) || /^\s*I\b/u.test(after);
  return startsLower.test(after);
}

/** Closing marks that the segmenter leaves at the head of the next sentence. */
const strayClosers = /^[”’»」』）)\]]+(?=[\s,;:.]|$)/u;

/**
 * The text's sentences, without the white space around them, in order. Abbreviations ("U.S.", "Gen.", "p.m.") and
 * initials stay inside; a quotation stays with the words that say whose it is ("“Go!” he said."). Break rules are
 * UAX #29's (Intl.Segmenter) with those exceptions. A blank line always ends a sentence.
 */
export function sentencesOf(text: string, language: string): readonly Span[] {
  const found: Span[] = [];
  for (const part of partsBetweenBlankLines(text)) {
    let open: Span | undefined;
    for (const { start, segment } of segmentsOf(text, language, 'sentence', part)) {
      const end = start + segment.length;
      const closers = open ? (strayClosers.exec(segment)?.[0].length ?? 0) : 0;
      const closed: Span | undefined = open && { start: open.start, end: start + closers };
      if (closed && isFalseBreak(...around(text, closed, part.end), language)) {
        open = { start: closed.start, end };
      } else {
        if (closed) found.push(closed);
        open = { start: start + closers, end };
      }
    }
    if (open) found.push(open);
  }
  return found.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

/** How much of a sentence's end and of what follows tells whether it ends there. */
const view = 160;

/** What stands before and after the sentence's end, no more than is looked at: paragraphs may be millions of characters. */
const around = (text: string, { start, end }: Span, limit: number): [string, string] => [
  text.slice(Math.max(start, end - view), end),
  text.slice(end, Math.min(limit, end + view)),
];

function partsBetweenBlankLines(text: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\n\s*/g)) {
    parts.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  parts.push({ start, end: text.length });
  return parts;
}
