import { keptOn } from '../text/kept-on.ts';
import { sentencesOf } from '../text/language.ts';
import { contains, type Span } from '../text/span.ts';
import { termsOf } from '../text/terms.ts';
import { type Passage, stretchesOf, withinPassage } from './passage.ts';

/** A sentence of a passage; its span is one of `passage.text`. */
export interface Sentence extends Span {
  readonly passage: Passage;
  /** 0-based place in the passage. */
  readonly index: number;
  readonly text: string;
  readonly terms: readonly string[];
}

/** The sentences of the passage's paragraphs: headings are none, and none crosses a paragraph's end. A passage is split once. */
export const sentencesIn: (passage: Passage) => readonly Sentence[] = keptOn(readSentences);

/** The headings that open the passage, as sentences of their own, numbered down from -1. */
export function headingsIn(passage: Passage): readonly Sentence[] {
  const opening = passage.text.slice(0, (passage.parts[0]?.start ?? passage.start) - passage.start);
  return [...opening.matchAll(/\S.*/gu)].map(({ 0: text, index: start }, place) => ({
    passage,
    index: -1 - place,
    text,
    terms: termsOf(text, passage.source.language),
    start,
    end: start + text.length,
  }));
}

/** The paragraph that the sentence stands in, as far as the passage has it: a span of the passage's text. */
export function paragraphOf({ passage, start, end }: Sentence): Span | undefined {
  const part = passage.parts.find((one) => contains(one, { start: passage.start + start, end: passage.start + end }));
  return part && withinPassage(passage, part);
}

function readSentences(passage: Passage): readonly Sentence[] {
  const { language } = passage.source;
  return stretchesOf(passage)
    .flatMap(({ start: from, text }) =>
      sentencesOf(text, language).map(({ start, end }) => ({ start: from + start, end: from + end })),
    )
    .map((span, index) => {
      const text = passage.text.slice(span.start, span.end);
      return { ...span, passage, index, text, terms: termsOf(text, language) };
    });
}
