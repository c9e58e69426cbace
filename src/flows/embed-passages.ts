import type { PreparedPassage } from '../core/document/prepare-article.ts';
import { meanVector } from '../core/retrieval/vectors.ts';
import { type Embedder, embedsLanguage } from '../ports/embedder.ts';
import type { IndexedPassage } from '../ports/library.ts';

/** The passages as the library takes them: with vectors, where the embedder knows the language. @throws Failure `model` */
export async function embedPassages(
  embedder: Embedder,
  language: string,
  passages: readonly PreparedPassage[],
): Promise<readonly IndexedPassage[]> {
  const plain = passages.map(({ passage, terms }) => ({ passage, terms }));
  if (!embedsLanguage(embedder, language)) return plain;
  const vectors = await embedder.embed(passages.flatMap(embeddedTexts));
  let next = 0;
  return plain.map((one, index) => {
    const { sentences } = passages[index] ?? { sentences: [] };
    const from = next;
    next += Math.max(1, sentences.length);
    const own = vectors.slice(from, next);
    return { ...one, vector: meanVector(own), sentenceVectors: sentences.length > 0 ? own : [] };
  });
}

/** A passage without sentences (a heading, say) is embedded whole. */
const embeddedTexts = ({ sentences, searched }: PreparedPassage): readonly string[] =>
  sentences.length > 0 ? sentences : [searched];
