import { sentenceOf } from '../core/failure.ts';
import type { Embedder } from '../ports/embedder.ts';
import { hasSameVectors, type Recipe } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { recipeOf } from './recipe.ts';
import { type RenewalStep, renewLibrary } from './renew-library.ts';
import { type Making, renewVectors } from './renew-vectors.ts';

/** With whose vectors questions are answered. */
export type Embedding =
  | { readonly kind: 'own' }
  /** The articles' own embedder's, until all have vectors of the one that is configured. */
  | { readonly kind: 'earlier'; readonly embedder: string }
  /** That one cannot be had any more: until an article is renewed it is found by words alone. */
  | { readonly kind: 'words'; readonly embedder: string; readonly reason: string };

interface Chosen extends Making {
  readonly embedding: Embedding;
}

/** What answers a library: the embedder that is configured, or for a while the one before. */
export interface Embedders {
  /** The same, with the embedder that answers now. */
  readonly ports: Ports;
  embedding(): Embedding;
  /** To be called before anything is embedded: another process may have swapped the vectors. */
  look(): Promise<void>;
  /** How many articles are to be made anew. */
  outdated(): Promise<number>;
  renew(signal: AbortSignal): AsyncGenerator<RenewalStep, void>;
  close(): Promise<void>;
}

/** Milliseconds between two looks. */
const betweenLooks = 1_000;

/** @throws Failure `library-mismatch` when a later version has made any of the articles; `model` */
export async function openEmbedders(ports: Ports, { force = false } = {}): Promise<Embedders> {
  const own: Making = { embedder: ports.embedder, recipe: await recipeOf(ports.embedder) };
  let chosen: Chosen = force ? { ...own, embedding: { kind: 'own' } } : await choose(ports, own);
  const { library } = ports;
  await library.adopt(chosen.recipe, { force }).catch(async (error: unknown) => {
    if (chosen.embedder !== own.embedder) await chosen.embedder.close();
    throw error;
  });
  let looked = Number.NEGATIVE_INFINITY;
  let arriving: Promise<void> | undefined;
  const arrive = async (): Promise<void> => {
    const { embedder } = chosen;
    if (embedder === own.embedder) return;
    await library.adopt(own.recipe);
    chosen = { ...own, embedding: { kind: 'own' } };
    // Nobody needs it any more: that it does not end well is no reason not to answer.
    await embedder.close().catch(() => undefined);
  };
  const current: Ports = {
    ...ports,
    get embedder() {
      return chosen.embedder;
    },
  };
  const isMoving = (): boolean => chosen.embedding.kind === 'earlier';
  return {
    ports: current,
    embedding: () => chosen.embedding,
    async look() {
      if (!isMoving() || performance.now() - looked < betweenLooks) return arriving;
      looked = performance.now();
      arriving = (async () => {
        if (isSwapped(await library.recipes(), own.recipe)) await arrive();
      })().finally(() => {
        arriving = undefined;
      });
      return arriving;
    },
    async outdated() {
      // Also where all are there, and are to be swapped.
      if (isMoving()) return Math.max(1, (await library.beside.missing(own.recipe)).length);
      return (await library.outdated()).length;
    },
    async *renew(signal) {
      yield* renewLibrary(current, signal);
      if (signal.aborted || !isMoving()) return;
      if (!(yield* renewVectors(current, own, signal))) return;
      await arrive();
      await library.refresh();
    },
    close: async () => {
      if (chosen.embedder !== own.embedder) await chosen.embedder.close();
    },
  };
}

/** Where any article has the vectors, all that could be given them have. */
const isSwapped = (used: readonly Recipe[], own: Recipe): boolean => used.some((one) => hasSameVectors(one, own));

async function choose({ library, embedderOf }: Ports, own: Making): Promise<Chosen> {
  const used = await library.recipes();
  const before = used.at(-1);
  if (!before || isSwapped(used, own.recipe)) return { ...own, embedding: { kind: 'own' } };
  const { embedder: id } = before;
  try {
    const embedder = await embedderOf?.(id);
    if (!embedder) return byWords(own, id, 'Nothing is known of how to have it.');
    const recipe = await recipeFor(embedder);
    if (hasSameVectors(recipe, before)) return { embedder, recipe, embedding: { kind: 'earlier', embedder: id } };
    await embedder.close();
    return byWords(own, id, 'What has its name now gives other vectors.');
  } catch (error) {
    return byWords(own, id, sentenceOf(error));
  }
}

const recipeFor = (embedder: Embedder): Promise<Recipe> =>
  recipeOf(embedder).catch(async (error: unknown) => {
    await embedder.close();
    throw error;
  });

const byWords = (own: Making, embedder: string, reason: string): Chosen => ({
  ...own,
  embedding: { kind: 'words', embedder, reason },
});
