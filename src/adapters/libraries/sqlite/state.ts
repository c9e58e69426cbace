import type { Database } from 'better-sqlite3';
import type { Recipe } from '../../../ports/library.ts';

export interface LibraryState {
  /** Grows with every change. */
  readonly revision: number;
  /** Grows when another recipe is taken up; articles of an earlier one keep theirs. */
  readonly generation: number;
  readonly recipe?: Recipe;
}

interface StateRow {
  readonly revision: number;
  readonly generation: number;
  readonly recipe: string | null;
}

export function readState(database: Database): LibraryState {
  const row = database.prepare<[], StateRow>('SELECT * FROM library').get();
  if (!row) throw new SyntaxError('The table "library" has lost its only row.');
  const { revision, generation, recipe } = row;
  return { revision, generation, ...(recipe === null ? {} : { recipe: parseRecipe(recipe) }) };
}

function parseRecipe(json: string): Recipe {
  const recipe = JSON.parse(json);
  return { ...recipe, probe: Float32Array.from(recipe.probe) };
}

/** Takes up another recipe; articles of the one before are outdated from now on. */
export function writeRecipe(database: Database, recipe: Recipe): void {
  const json = JSON.stringify({ ...recipe, probe: [...recipe.probe] });
  database.prepare('UPDATE library SET revision = revision + 1, generation = generation + 1, recipe = ?').run(json);
}
