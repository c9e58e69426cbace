import { hasSameVectors, type Recipe } from '../../../ports/library.ts';
import type { Sql } from '../../databases/postgres/postgres.ts';
import { isSameRecipe, type Made, refuseLater, setAside } from '../recipe.ts';
import { parseAs, recipeShape } from '../shape.ts';

interface Known extends Made {
  readonly recipe: Recipe;
}

async function knownRecipes(sql: Sql, which = ''): Promise<readonly Known[]> {
  const rows = await sql.rows<Made & { readonly recipe: string }>(
    `SELECT generation, space, recipe FROM recipes ${which} ORDER BY generation`,
  );
  return rows.map(({ recipe, ...made }) => ({ ...made, recipe: parseRecipe(recipe) }));
}

function parseRecipe(json: string): Recipe {
  const recipe = parseAs<Omit<Recipe, 'probe'> & { readonly probe: readonly number[] }>(json, recipeShape);
  return { ...recipe, probe: Float32Array.from(recipe.probe) };
}

/** The recipe as the database knows it; undefined where it is new. */
export const findRecipe = async (sql: Sql, recipe: Recipe): Promise<Made | undefined> =>
  (await knownRecipes(sql)).find((known) => isSameRecipe(known.recipe, recipe));

export const spaces = async (sql: Sql): Promise<readonly number[]> =>
  (await sql.rows<{ space: number }>('SELECT DISTINCT space FROM recipes')).map(({ space }) => space);

/** What the articles there are were made with. */
export const recipesUsed = async (sql: Sql): Promise<readonly Recipe[]> =>
  (await knownRecipes(sql, 'WHERE EXISTS (SELECT 1 FROM articles WHERE articles.generation = recipes.generation)')).map(
    (known) => known.recipe,
  );

/** The same; one that is new is taken note of, which changes no article. Within a change of the library. */
export const noteRecipe = async (sql: Sql, recipe: Recipe): Promise<Made> =>
  (await findRecipe(sql, recipe)) ?? (await addRecipe(sql, recipe));

async function addRecipe(sql: Sql, recipe: Recipe): Promise<Made> {
  const known = await knownRecipes(sql);
  const generation = 1 + (known.at(-1)?.generation ?? 0);
  const alike = known.find((one) => hasSameVectors(one.recipe, recipe));
  const made = { generation, space: alike?.space ?? generation };
  const json = JSON.stringify({ ...recipe, probe: [...recipe.probe] });
  await sql.rows('INSERT INTO recipes (generation, space, recipe) VALUES ($1, $2, $3)', [
    made.generation,
    made.space,
    json,
  ]);
  return made;
}

/**
 * Adopts a recipe; see `Library.adopt`. Within a change of the library.
 * @throws Failure `library-mismatch` when a later version of Footnote has made any article, unless forced
 */
export async function adoptRecipe(sql: Sql, recipe: Recipe, force: boolean): Promise<Made> {
  if (!force) refuseLater(recipe, await recipesUsed(sql));
  const made = await noteRecipe(sql, recipe);
  if (!force) return made;
  const { generation } = await noteRecipe(sql, setAside(recipe));
  await sql.rows('UPDATE articles SET generation = $1 WHERE generation = $2', [generation, made.generation]);
  return made;
}
