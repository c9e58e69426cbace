import { detect } from 'tinyld/light';
import { type Span, trimSpan } from './span.ts';

/** The commonest words of languages that are easily taken for one another where a text is full of names. */
const commonWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in is was that for with as his her on by he she it at from were had be are this not',
    de: 'der die und das den von mit ist im für auf nicht ein eine dem des sich war zu als auch es',
    fr: 'le les et des du est une dans qui pour que sur pas au par en la un il elle a ce',
    es: 'el los y del que las por una con para es su en la un se al lo no fue más',
    it: 'il di che è per una con non del della sono gli nel la un le si alla dei più',
    pt: 'o os e do da que não uma em para com dos as no na um se foi por mais',
    nl: 'de het een en van is dat op te in voor met niet zijn aan er was als ook',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const fewestWords = 20;
const leastShare = 0.15;
const leastLead = 1.5;

/** By common words alone; nothing where there are too few, or another language has nearly as many. */
function languageByWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(commonWords)
    .map(([language, common]) => ({ language, count: words.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  const enough = words.length >= fewestWords && (first?.count ?? 0) >= leastShare * words.length;
  return enough && (first?.count ?? 0) >= leastLead * (second?.count ?? 0) ? first?.language : undefined;
}

/** ISO 639-1 code of the text's language, or "und" where there is too little to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4_000);
  return languageByWords(sample) ?? (detect(sample) || 'und');
}

/** The one of `candidates` the text is most likely in: a short question is told reliably only among few languages. */
export function languageAmong(text: string, candidates: readonly string[]): string {
  const [first = 'und'] = candidates;
  if (candidates.length < 2) return first;
  const found = detect(text, { only: candidates.filter((language) => language !== 'und') });
  return found || first;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Cached: making an Intl.Segmenter costs more than using it. */
export function segmenter(language: string, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language}/${granularity}`;
  const found = segmenters.get(key);
  if (found) return found;
  const locale = Intl.Segmenter.supportedLocalesOf([language]).length > 0 ? language : 'en';
  const made = new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, made);
  return made;
}

/** Written with a full stop, and not the end of a sentence when more follows. */
const titles =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Adm|Sen|Rep|Gov|Pres|Rev|Hon|Fr|Msgr|Sr|Sra|Dra|Hr|Fr|Mme|Mlle|St|Ste|Mt|Ft|Amb|Atty|Supt|Insp|Det|Pvt|Messrs|Mgr|Sec';
const inside =
  'vs|v|No|Nos|Nr|Art|Vol|pp|p|cf|ca|c|Fig|Figs|Eq|Ch|Sect|ed|eds|approx|est|op|cit|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|bzw|z|B|u|a|usw|núm|pág|av|e\\.g|i\\.e|viz';
/** May end a sentence: it does when what follows looks like a beginning. */
const either =
  'U\\.S|U\\.K|U\\.N|E\\.U|D\\.C|U\\.S\\.A|a\\.m|p\\.m|A\\.M|P\\.M|Inc|Ltd|Co|Corp|Jr|Sr|etc|Ph\\.D|M\\.D|B\\.C|A\\.D|ft|in|lb|oz|km';

const neverEnds = new RegExp(`(?:^|[\\s("“‘\\[—–-])(?:${titles}|${inside})\\.$`, 'u');
const initial = /(?:^|[\s("“‘[—–-])(?:\p{Lu}\.)(?:[ -]?\p{Lu}\.)*$/u;
const mayEnd = new RegExp(`(?:^|[\\s("“‘\\[—–-])(?:${either}|(?:\\p{L}\\.){1,}\\p{L})\\.$`, 'u');
const startsLower = /^[\s"“”'‘’)\]]*\p{Ll}/u;
const opensSentence =
  /^\s*["“‘'([]?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|However|According|Mr|Mrs|Ms|Dr|His|Her|Their|Its|There|When|While|After|Before|If|For|As|With|By|From|So|Then|What|Who|Both|Some|Many|Most|Last|Since|During|Under|Although|Despite|Meanwhile|Also|Another|Other|You|Our|My|To)\b/u;

/** Whether a break that the segmenter proposes between `before` and `after` falls inside a sentence. */
function isFalseBreak(before: string, after: string): boolean {
  const head = before.trimEnd();
  if (after.trim() === '' || before.slice(head.length).includes('\n')) return false;
  const tail = head.slice(-24);
  if (neverEnds.test(tail)) return true;
  if (mayEnd.test(tail)) return !opensSentence.test(after);
  if (initial.test(tail)) return !opensSentence.test(after) || /^\s*I\b/u.test(after);
  return startsLower.test(after);
}

/** Closing marks that the segmenter leaves at the head of the next sentence. */
const strayClosers = /^[”’»」』）)\]]+(?=\s|$)/u;

/**
 * The text's sentences, without the white space around them, in order. Abbreviations ("U.S.", "Gen.", "p.m.") and
 * initials stay inside; a quotation stays with the words that say whose it is ("“Go!” he said."). Break rules are
 * UAX #29's (Intl.Segmenter) with those exceptions. A blank line always ends a sentence.
 */
export function sentencesOf(text: string, language: string): readonly Span[] {
  const found: Span[] = [];
  for (const part of partsBetweenBlankLines(text)) {
    let open: Span | undefined;
    for (const { start, segment } of proposedSentences(text, language, part)) {
      const end = start + segment.length;
      const closers = open ? (strayClosers.exec(segment)?.[0].length ?? 0) : 0;
      const closed: Span | undefined = open && { start: open.start, end: start + closers };
      if (closed && isFalseBreak(...around(text, closed, part.end))) {
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

/** Intl.Segmenter's time grows with the square of what it is given at once (V8 of Node 20). */
const atOnce = 10_000;

/** What the segmenter takes for sentences, read in stretches; the last of each is read again with the next. */
function* proposedSentences(
  text: string,
  language: string,
  { start, end }: Span,
): Generator<{ start: number; segment: string }> {
  let from = start;
  while (from < end) {
    const to = Math.min(end, from + atOnce);
    const found = [...segmenter(language, 'sentence').segment(text.slice(from, to))];
    const whole = to < end && found.length > 1 ? found.slice(0, -1) : found;
    for (const { index, segment } of whole) yield { start: from + index, segment };
    from = to < end && found.length > 1 ? from + (found.at(-1)?.index ?? 0) : to;
  }
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
