import { articleMeant } from '../core/extraction/nearest-sentences.ts';
import { passagesToRead } from '../core/extraction/passages-read.ts';
import { rankSentences } from '../core/extraction/sentence-ranking.ts';
import { type FoundPassage, type Ranked, rankPassages } from '../core/retrieval/passage-ranking.ts';
import { dotProduct, meanVector } from '../core/retrieval/vectors.ts';
import { termsOf } from '../core/text/terms.ts';
import type { Library } from '../ports/library.ts';
import type { Read } from './read-on.ts';

/** In passages: a longer article is not read whole. */
const mostReadWhole = 40;

/**
 * What was read with all of the article that comes nearest: where nothing answers, its words may be others than the question's. As it
 * was where there is none, or it is a long one.
 */
export async function readWhole({ library }: { readonly library: Library }, read: Read): Promise<Read> {
  const articleId = articleMeant(read.sentences, read.query);
  const passages = articleId === undefined ? [] : await library.passages(articleId);
  if (passages.length === 0 || passages.length > mostReadWhole) return read;
  const ids = passages.map(({ id }) => id);
  const sentenceVectors = read.vector ? await library.sentenceVectors(ids) : new Map<string, readonly Float32Array[]>();
  const known = new Map(read.ranked.map((one) => [one.passage.id, one]));
  const unknown = passages
    .filter(({ id }) => !known.has(id))
    .map((passage): FoundPassage => {
      const vectors = sentenceVectors.get(passage.id);
      const terms = termsOf(passage.text, passage.source.language);
      return read.vector && vectors
        ? { passage, terms, similarity: dotProduct(read.vector, meanVector(vectors)) }
        : { passage, terms };
    });
  const others = rankPassages(unknown, read.query, read.statistics);
  const own = [...passages.flatMap(({ id }) => known.get(id) ?? []), ...others];
  const elsewhere = passagesToRead(read.ranked).filter(({ passage }) => passage.articleId !== articleId);
  const ranked: readonly Ranked[] = [...own, ...elsewhere].sort((a, b) => b.score - a.score);
  const vectors = new Map([...(read.sentenceVectors ?? []), ...sentenceVectors]);
  const whole = { ...read, ranked, sentenceVectors: vectors };
  return { ...whole, sentences: rankSentences(ranked, whole) };
}
