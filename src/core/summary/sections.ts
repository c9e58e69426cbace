import type { Article } from '../document/article.ts';
import type { SummarySentence } from './central-sentences.ts';

/** Which section a line is in, and how many there are. */
export interface SectionOf {
  readonly of: (at: number) => number;
  readonly count: number;
}

/** Fewer headings make no sections of an article. */
const fewestHeadings = 3;
/** In lines: a text without headings that is longer is read in as many equal stretches as lines are wanted. */
const longText = 60;
/** A glance is taken of the whole. */
const glance = 3;

/** Sections of a single article, by its headings, or by equal stretches of a long one; of several, none. */
export function sectionsOf(sentences: readonly SummarySentence[], count: number): SectionOf {
  const [first] = sentences;
  const none: SectionOf = { of: () => 0, count: 1 };
  if (!first || sentences.some(({ article }) => article !== first.article)) return none;
  const starts = headingStarts(first.article);
  if (starts.length >= fewestHeadings) {
    const numbers = sentences.map(({ at }) => starts.filter((start) => start <= at).length);
    return { of: (at) => numbers[at] ?? 0, count: new Set(numbers).size };
  }
  if (sentences.length < longText || count <= glance) return none;
  return { of: (at) => Math.floor((at * count) / sentences.length), count };
}

const headingStarts = ({ blocks, bodyEnd }: Article): readonly number[] =>
  blocks.filter(({ kind, start }) => kind === 'heading' && start < bodyEnd).map(({ start }) => start);
