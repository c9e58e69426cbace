import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { recipeOf } from '../../src/flows/recipe.ts';
import { renewLibrary } from '../../src/flows/renew-library.ts';
import { portsFor } from '../doubles/asking.ts';

/** Renews a library by one recipe and by the other, both of this version, over and over, until it is killed. */
const [, , folder = ''] = process.argv;
const library = await openSqliteLibrary({ folder });
const ports = { ...(await portsFor({})), library: { ...library, refresh: async () => undefined } };
const recipe = await recipeOf(ports.embedder);
for (let turn = 0; ; turn += 1) {
  await library.adopt({ ...recipe, analysis: `${recipe.analysis}/${turn % 2}` });
  for await (const _step of renewLibrary(ports, new AbortController().signal));
  if (turn === 1) process.send?.('begun');
}
