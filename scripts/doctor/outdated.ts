import { nameOfEmbedder } from '../../src/adapters/ports.ts';
import type { Config } from '../../src/config.ts';
import { Failure } from '../../src/core/failure.ts';
import { recipeOf } from '../../src/flows/recipe.ts';
import { hasSameVectors, type Library, type Recipe } from '../../src/ports/library.ts';
import type { World } from './check.ts';

/**
 * What is to be said of articles that are to be made anew, servers' own included; empty where there are none.
 * @throws Failure where they answer less well until then
 */
export async function noteOfOutdated(library: Library, world: World, config: Config): Promise<string> {
  // Before a recipe is adopted, all count.
  if ((await library.outdated()).length === 0) return '';
  // That the embedder does not work is told beside.
  const own = await recipeNow(world, config).catch(() => undefined);
  const used = await library.recipes();
  const others = used.filter((one) => (own ? !hasSameVectors(one, own) : isOfOther(one, config)));
  if (own) await library.adopt(own);
  const count = own ? (await library.outdated()).length : 0;
  const before = others.at(-1);
  if (before === undefined)
    return count === 0 ? '' : ` (${count} still of an earlier version, which npm run index renews)`;
  if (!own && (await isToBeHad(before, world, config)))
    return ` (vectors of ${before.embedder}, which can be had: what EMBEDDINGS names instead does not work)`;
  if (own && others.length === used.length && (await isToBeHad(before, world, config)))
    return ` (EMBEDDINGS has changed: vectors of ${before.embedder} answer until all articles have those of ${own.embedder}, which ${(await library.beside.missing(own)).length} lack; the running bot or npm run index makes them)`;
  throw new Failure(
    'library-mismatch',
    `It has articles made with other embeddings (${[...new Set(others.map(({ embedder }) => embedder))].join(', ')}), which cannot be had any more: those articles are found by their words alone until they are renewed; run npm run index, or set EMBEDDINGS back.`,
  );
}

/** By its name. */
const isOfOther = ({ embedder }: Recipe, { EMBEDDINGS }: Config): boolean =>
  !`${embedder}@`.startsWith(EMBEDDINGS === 'builtin' ? 'builtin:' : `${EMBEDDINGS.split('@')[0]}@`);

async function recipeNow({ embedder: make }: World, config: Config): Promise<Recipe> {
  const embedder = await make(config);
  return recipeOf(embedder).finally(() => embedder.close());
}

const isToBeHad = (before: Recipe, world: World, config: Config): Promise<boolean> =>
  recipeNow(world, { ...config, EMBEDDINGS: nameOfEmbedder(before.embedder) }).then(
    (recipe) => hasSameVectors(recipe, before),
    () => false,
  );
