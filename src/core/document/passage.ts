import type { Span } from '../text/span.ts';
import type { Paged } from './pages.ts';

/**
 * A stretch of an article that is found and cited as one: whole sentences of one or more neighbouring blocks.
 * `text` is exactly `article.text.slice(start, end)`. It carries what is needed to show it.
 */
export interface Passage extends Span {
  /** As `passageId` makes it. */
  readonly id: string;
  readonly articleId: string;
  readonly collection: string;
  /** 0-based place in its article. */
  readonly ordinal: number;
  readonly text: string;
  readonly source: Source;
  /** The paragraphs it is made of, in order; headings are in its text, but not among them. Never empty. */
  readonly parts: readonly PassagePart[];
  /** The heading it stands under. */
  readonly heading?: string;
  /** The table's header row, the list's lead-in or the heading that governs either: helps to find it, and is shown before it. */
  readonly context?: string;
}

/** @param ordinal 0-based place in its article */
export const passageId = (articleId: string, ordinal: number): string => `${articleId}:${ordinal}`;

/** What a footnote says about the article it leads to. */
export interface Source {
  /** Base name of the file, or the address. */
  readonly name: string;
  readonly title: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly siteName?: string;
  readonly address?: string;
  readonly language: string;
  /** Its pages are pictures whose text was recognised, and may be wrong in a letter. */
  readonly fromPictures?: true;
}

/** A paragraph, or what of it is in the passage: a span of the article's text. Sentences never cross its ends. */
export interface PassagePart extends Span, Paged {
  readonly paragraph: number;
}

/** A stretch of a passage: a span of its text, and what stands there. */
export interface Stretch extends Span {
  readonly text: string;
}

/** A part of the passage as a span of its text. */
export const withinPassage = ({ start: from }: Passage, { start, end }: PassagePart): Span => ({
  start: start - from,
  end: end - from,
});

/** The paragraphs that a passage is made of, each as it stands in its text. */
export const stretchesOf = (passage: Passage): readonly Stretch[] =>
  passage.parts.map((part) => {
    const span = withinPassage(passage, part);
    return { ...span, text: passage.text.slice(span.start, span.end) };
  });

/** Whether the passage is a list: its items stand on neighbouring lines. */
export const isList = ({ text, parts }: Passage): boolean =>
  parts.length > 1 && /\S\n\S/.test(text) && !text.includes(' | ');
