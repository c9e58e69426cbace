import { splitLimits } from '../core/document/split-passages.ts';
import type { Embedder } from '../ports/embedder.ts';
import type { Recipe } from '../ports/library.ts';

/** Changes whenever the same article would be split or searched by other terms than before; the version grows. */
const analysis = `5/${splitLimits.target}/${splitLimits.most}`;
const probeSentence = 'The minister said on Tuesday that the old bridge would be closed for three weeks.';

/** Loading the model only to be told what its name says would take most of a short command's time. */
const noProbe = new Float32Array();

/** What articles are made with by this version and the embedder. @throws Failure `model` */
export async function recipeOf(embedder: Embedder): Promise<Recipe> {
  const [probe = noProbe] = embedder.pinned ? [] : await embedder.embed([probeSentence]);
  return { embedder: embedder.id, dimension: embedder.dimension, probe, analysis };
}
