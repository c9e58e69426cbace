import { Failure } from '../failure.ts';
import { termsOf } from '../text/terms.ts';
import type { Article } from './article.ts';
import { metadataWithinLimits } from './name-limits.ts';
import { type Passage, passageId } from './passage.ts';
import { sentencesIn } from './sentence.ts';
import { splitPassages } from './split-passages.ts';

/** A passage with all that is looked for in it, but for the vectors. */
export interface PreparedPassage {
  readonly passage: Passage;
  /** What the passage is embedded as: its text, under the header or lead-in it belongs to. */
  readonly searched: string;
  /** Search terms of `searched`. */
  readonly terms: readonly string[];
  /** Texts of `sentencesIn(passage)`, in order. */
  readonly sentences: readonly string[];
}

export interface PreparedArticle {
  readonly article: Article;
  readonly passages: readonly PreparedPassage[];
}

/** In UTF-16 code units of the body: about 400,000 words, more than any article and most books. */
const longestArticle = 2_500_000;

/**
 * All of an article's indexing that needs no embedder. Costly for long articles: meant for a worker thread.
 * @throws Failure `empty`, `too-large`
 */
export function prepareArticle(article: Article): PreparedArticle {
  const { name } = article.origin;
  if (article.text.slice(0, article.bodyEnd).trim() === '')
    throw new Failure('empty', `${name} has no text that could be read.`);
  if (article.bodyEnd > longestArticle)
    throw new Failure(
      'too-large',
      `${name} is longer than ${longestArticle.toLocaleString('en')} characters. Add it in parts.`,
    );
  const bounded = metadataWithinLimits(article);
  return {
    article: bounded,
    passages: splitPassages(bounded).map((passage) => preparePassage(passage, article.language)),
  };
}

/** The same under the id that the library has for it. */
export function withId({ article, passages }: PreparedArticle, id: string): PreparedArticle {
  if (article.id === id) return { article, passages };
  const renamed = ({ passage, ...rest }: PreparedPassage): PreparedPassage => ({
    ...rest,
    passage: { ...passage, id: passageId(id, passage.ordinal), articleId: id },
  });
  return { article: { ...article, id }, passages: passages.map(renamed) };
}

function preparePassage(passage: Passage, language: string): PreparedPassage {
  const { context, text } = passage;
  // A heading that governs a list is in the text already.
  const searched = context && !text.startsWith(context) ? `${context}\n${text}` : text;
  return {
    passage,
    searched,
    terms: termsOf(searched, language),
    sentences: sentencesIn(passage).map(({ text }) => text),
  };
}
