import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

/** A module in the folder of another, named without its ending: it has the other's, which is `.js` where that was built. */
export const moduleBeside = (name: string, other: string): URL =>
  new URL(`${name}${path.extname(fileURLToPath(other))}`, other);

const isBuilt = import.meta.url.endsWith('.js');

/** What a thread or a process needs to run a module of ours, wherever it is started: nothing where it was built. */
export const moduleArguments: { readonly execArgv: string[] } = {
  // Found from this file: a bare name after `--import` is looked for from the working directory.
  execArgv: isBuilt ? [] : ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
};

/**
 * A module of ours that a thread needs only sometimes. Threads begun from TypeScript (see above) read it by way of `require`;
 * `import()` in them is left to Node.js, which takes no TypeScript. `imported` is for all others.
 */
export function loadLater<Module>(name: string, other: string, imported: () => Promise<Module>): Promise<Module> {
  if (isBuilt || isMainThread) return imported();
  return new Promise((resolve) => {
    resolve(createRequire(other)(fileURLToPath(moduleBeside(name, other))));
  });
}
