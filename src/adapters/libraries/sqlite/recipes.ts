import type { Database } from 'better-sqlite3';
import { hasSameVectors, type Recipe } from '../../../ports/library.ts';
import { isSameRecipe, type Made, refuseLater } from '../recipe.ts';
import { parseAs, recipeShape } from '../shape.ts';

/** SQL for the space of a row of `articles`; that of a forgotten recipe is its own. */
export const spaceOfArticle =
  'coalesce((SELECT space FROM recipes WHERE recipes.generation = articles.generation), articles.generation)';

interface Known extends Made {
  readonly recipe: Recipe;
}

/** The recipe as the database knows it; undefined where it is new. */
export const findRecipe = (database: Database, recipe: Recipe): Made | undefined =>
  knownRecipes(database).find((known) => isSameRecipe(known.recipe, recipe));

/** What the articles there are were made with. */
export const recipesUsed = (database: Database): readonly Recipe[] =>
  knownRecipes(database, 'WHERE generation IN (SELECT generation FROM articles)').map((known) => known.recipe);

/** @throws Failure `library-mismatch` when a later version of Footnote has made any article */
export function refuseLaterArticles(database: Database, recipe: Recipe): void {
  refuseLater(recipe, recipesUsed(database));
}

/** The same; one that is new is taken note of, which changes no article. Within a transaction of the caller's. */
export const noteRecipe = (database: Database, recipe: Recipe): Made =>
  findRecipe(database, recipe) ?? addRecipe(database, recipe);

function addRecipe(database: Database, recipe: Recipe): Made {
  const generation = nextGeneration(database);
  const alike = knownRecipes(database).find((known) => hasSameVectors(known.recipe, recipe));
  const made = { generation, space: alike?.space ?? generation };
  const json = JSON.stringify({ ...recipe, probe: [...recipe.probe] });
  database.prepare('INSERT INTO recipes VALUES (?, ?, ?)').run(made.generation, made.space, json);
  return made;
}

/** Beyond any that an article was ever made with. */
const nextGeneration = (database: Database): number =>
  database
    .prepare<[], number>('SELECT 1 + max(generation, (SELECT coalesce(max(generation), 0) FROM recipes)) FROM library')
    .pluck()
    .get() ?? 1;

const knownRecipes = (database: Database, which = ''): readonly Known[] =>
  database
    .prepare<[], Made & { recipe: string }>(`SELECT * FROM recipes ${which}`)
    .all()
    .map(({ recipe, ...made }) => ({ ...made, recipe: parseRecipe(recipe) }));

function parseRecipe(json: string): Recipe {
  const recipe = parseAs<Omit<Recipe, 'probe'> & { readonly probe: readonly number[] }>(json, recipeShape);
  return { ...recipe, probe: Float32Array.from(recipe.probe) };
}
