import { type Article, type ArticleSummary, type Origin, sharedCollection, toArticle } from '../core/article.ts';
import { Failure } from '../core/failure.ts';
import type { Passage } from '../core/passage.ts';
import { sentencesIn } from '../core/sentence.ts';
import { splitPassages } from '../core/split.ts';
import { termsOf } from '../core/terms.ts';
import type { IndexedPassage, Ports } from '../ports.ts';

export interface IndexRequest {
  readonly origin: Origin;
  readonly collection: string;
  /** Also when nothing has changed. */
  readonly force?: boolean;
}

export type IndexOutcome =
  | { readonly kind: 'indexed' | 'unchanged'; readonly article: ArticleSummary }
  | { readonly kind: 'failed'; readonly reason: string };

/** Bytes → document → article, without indexing it. @throws Failure */
export async function readArticle(
  ports: Ports,
  origin: Origin,
  collection: string = sharedCollection,
): Promise<Article> {
  const raw = await ports.reader.bytes(origin);
  const article = toArticle(await ports.parser.parse(raw), origin, collection);
  if (article.text.slice(0, article.bodyEnd).trim() === '')
    throw new Failure('empty', `${origin.name} has no text that could be read.`);
  return article;
}

/** Reads, splits, embeds and stores one article: all or nothing. What fails is an outcome, and loses nothing. */
export async function indexArticle(ports: Ports, { origin, collection, force }: IndexRequest): Promise<IndexOutcome> {
  try {
    const article = await readArticle(ports, origin, collection);
    const known = await ports.library.article(article.id);
    const passages = splitPassages(article);
    if (known?.fingerprint === article.fingerprint && !force)
      return { kind: 'unchanged', article: summaryOf(article, passages) };
    await ports.library.replace(article, await toIndexed(ports, article, passages));
    return { kind: 'indexed', article: summaryOf(article, passages) };
  } catch (error) {
    if (error instanceof Failure) return { kind: 'failed', reason: error.message };
    throw error;
  }
}

function summaryOf({ text, blocks, bodyEnd, ...rest }: Article, passages: readonly Passage[]): ArticleSummary {
  return { ...rest, passages: passages.length, characters: bodyEnd };
}

/** What a passage is found by: its own words, and the header or lead-in it stands under. */
const searchedText = ({ text, context }: Passage): string => (context ? `${context}\n${text}` : text);

async function toIndexed(
  ports: Ports,
  article: Article,
  passages: readonly Passage[],
): Promise<readonly IndexedPassage[]> {
  const texts = passages.map(searchedText);
  const { languages } = ports.embedder;
  const indexed = passages.map((passage, index) => ({ passage, terms: termsOf(texts[index] ?? '', article.language) }));
  if (languages !== 'any' && !languages.includes(article.language)) return indexed;
  const sentences = passages.map((passage) => sentencesIn(passage).map(({ text }) => text));
  const vectors = await ports.embedder.embed([...texts, ...sentences.flat()]);
  let next = texts.length;
  return indexed.map((one, index) => {
    const vector = vectors[index];
    const from = next;
    next += sentences[index]?.length ?? 0;
    return vector ? { ...one, vector, sentenceVectors: vectors.slice(from, next) } : one;
  });
}
