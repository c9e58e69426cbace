import { type Article, type Block, blockText } from '../../document/article.ts';
import { genderOfFirstName } from '../../text/first-names.ts';
import { sentencesOf } from '../../text/language.ts';
import { wordCount } from '../../text/letters.ts';
import { type TaggedWord, tagWords } from '../../text/part-of-speech.ts';
import { endOfOpenSpeech, type Quotation, quotationsOf } from '../../text/quotation-marks.ts';
import { reportingVerb } from '../../text/reporting-verbs.ts';
import { lastBefore, type Span, sliceOf, startingWithin } from '../../text/span.ts';

/** A word outside quotation marks, or a whole quotation as one. Offsets are of `article.text`. */
export interface Token extends TaggedWord {
  readonly quotation?: Quotation;
}

/** A sentence, or several that one quotation holds together: the stretch in which a cue is looked for. */
export interface SpeechUnit extends Span {
  readonly paragraph: number;
  readonly items: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** A speech of the paragraph before that ends here (or runs through). */
  readonly carried?: Quotation;
}

const isTitleCase = (text: string): boolean =>
  (text.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || word.length <= 3);

/** In words: so few in marks are an expression; more are one where they are written like a title. */
const longestExpression = 3;
const longestTitle = 8;

/** A title or a single expression in marks ("History"), rather than something said. */
const isExpression = (text: string): boolean => {
  const inner = text.slice(1, -1).trim();
  if (/[.!?,]$/.test(inner)) return false;
  return wordCount(inner) <= longestExpression || (wordCount(inner) <= longestTitle && isTitleCase(inner));
};

/** The units of the article's prose, in order. `paragraph` counts blocks from 0. */
export function speechUnits(article: Article, blocks: readonly Block[]): readonly SpeechUnit[] {
  let carries = false;
  return blocks.flatMap((block, paragraph) => {
    const text = blockText(article, block);
    const carriedTo = carries && !block.gapBefore ? (endOfOpenSpeech(text) ?? 0) : 0;
    const quotations = quotationsOf(carriedTo > 0 ? ' '.repeat(carriedTo) + text.slice(carriedTo) : text);
    carries = quotations.at(-1)?.open ?? false;
    return unitsOf({ text, block, paragraph, quotations, carriedTo, language: article.language });
  });
}

interface Paragraph {
  readonly text: string;
  readonly block: Block;
  readonly paragraph: number;
  readonly quotations: readonly Quotation[];
  readonly carriedTo: number;
  readonly language: string;
}

function unitsOf(paragraph: Paragraph): readonly SpeechUnit[] {
  const { text, block, quotations, carriedTo } = paragraph;
  const held = carriedTo > 0 ? [{ start: 0, end: carriedTo }, ...quotations] : quotations;
  const spans = withCues(text, mergeHeld(sentencesOf(text, paragraph.language), held));
  const shift = shifter(block.start);
  return stretchesOf(text, spans).flatMap((stretch) => {
    const words = tagWords(sliceOf(text, stretch)).map(shifter(stretch.start));
    return startingWithin(spans, stretch).map((span): SpeechUnit => {
      const inside = startingWithin(quotations, span);
      const own = startingWithin(words, { start: Math.max(span.start, carriedTo), end: span.end });
      const items = itemsOf(text, own, inside);
      return {
        ...shift({ start: span.start, end: span.end }),
        paragraph: paragraph.paragraph,
        items: items.map((item) =>
          item.quotation ? { ...shift(item), quotation: shift(item.quotation) } : shift(item),
        ),
        quotations: inside.map(shift),
        ...(span.start < carriedTo ? { carried: shift({ start: 0, end: carriedTo, open: false }) } : {}),
      };
    });
  });
}

const shifter =
  (by: number) =>
  <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });

/** UTF-16 code units of a text that are tagged at once: of millions, the tagger and its words take hundreds of megabytes. */
const stretchLength = 50_000;

/** The whole text, or stretches of it that begin where a sentence does, each as short as may be from that length on. */
function stretchesOf(text: string, sentences: readonly Span[]): readonly Span[] {
  const starts = [0];
  for (const { start } of sentences) if (start - (starts.at(-1) ?? 0) >= stretchLength) starts.push(start);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

const cueOnly =
  /^(?:(?:the|an?)\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+|(?:he|she|they)\s+|\p{Ll}+\s+){1,3}?(?<verb>\p{Ll}+)(?=[.,:]|\s+(?:on|in|at|to|as|when|from|after|during|with)\s)/iu;

/** "“Will it hold?” Brill asked.": words that end in a mark of their own and whose they are. */
function withCues(text: string, sentences: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const sentence of sentences) {
    const last = merged.at(-1);
    const isAsked = last !== undefined && /[?!]["”’»]$/u.test(text.slice(last.start, last.end));
    const verb = isAsked
      ? reportingVerb(cueOnly.exec(text.slice(sentence.start, sentence.end))?.groups?.verb ?? '')
      : undefined;
    if (last && verb && verb.form !== 'ing' && text.slice(last.end, sentence.start) === ' ')
      merged[merged.length - 1] = { start: last.start, end: sentence.end };
    else merged.push(sentence);
  }
  return merged;
}

/** Sentences that a quotation spans become one. The quotations are in order and apart. */
function mergeHeld(sentences: readonly Span[], quotations: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const sentence of sentences) {
    const last = merged.at(-1);
    const held = last && lastBefore(quotations, last.end);
    if (last && held && held.end > sentence.start) merged[merged.length - 1] = { start: last.start, end: sentence.end };
    else merged.push(sentence);
  }
  return merged;
}

/** Of "Will said" and "Rob Hill, who": what a word is that a name can be as well. */
const alsoWords: ReadonlySet<string> = new Set(['AUX', 'VERB', 'NOUN', 'INTJ']);

/**
 * A word that begins with a capital is a name where the tagger reads a word of the language and what follows does not bear that: a
 * verb of saying in the past ("Will said"), or a name with "who" or an apposition behind it ("Rob Hill, who"), or where it stands
 * behind a name ("Jan Will").
 */
function asName(items: readonly Token[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!item || item.quotation || !alsoWords.has(item.pos) || !/^\p{Lu}\p{Ll}+$/u.test(item.text)) return false;
  const tells = (other: Token | undefined): boolean => reportingVerb(other?.lower ?? '')?.form === 'past';
  if (before?.pos === 'PROPN' && before.end < item.start) return item.pos !== 'NOUN' && tells(next);
  if (tells(next) && !/(?:ed|ing)$/.test(item.lower)) return true;
  const isFirst = genderOfFirstName(item.text) !== undefined || item.pos === 'AUX' || items[at + 3]?.lower === 'who';
  return isFirst && next?.pos === 'PROPN' && (items[at + 2]?.text === ',' || tells(items[at + 2]));
}

const withNames = (items: readonly Token[]): readonly Token[] =>
  items.map((item, at) => (asName(items, at) ? { ...item, pos: 'PROPN' } : item));

/** The words with each quotation as one item; an expression in marks is a noun. */
function itemsOf(text: string, words: readonly TaggedWord[], quotations: readonly Quotation[]): readonly Token[] {
  const items: Token[] = [];
  const done = new Set<Quotation>();
  for (const word of words) {
    const quotation = lastBefore(quotations, word.start + 1);
    if (!quotation || word.start >= quotation.end) items.push(word);
    else if (!done.has(quotation)) {
      done.add(quotation);
      const marked = text.slice(quotation.start, quotation.end);
      const base = { text: marked, lower: marked.toLowerCase(), start: quotation.start, end: quotation.end };
      items.push(isExpression(marked) ? { ...base, pos: 'NOUN' } : { ...base, pos: 'X', quotation });
    }
  }
  return withNames(items);
}
