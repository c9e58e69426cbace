import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const isBuilt = import.meta.url.endsWith('.js');

const root = new URL('../../../', import.meta.url).href;
let built: string | undefined;

/** Threads of the sources run what is in the folder, which `npm run build` made of them: for tests, since it takes half the time. */
export function beginThreadsIn(folder: string): void {
  built = folder;
}

/** A module in the folder of another, named without its ending: it has the other's, which is `.js` where that was built. */
export function moduleBeside(name: string, other: string): URL {
  const besideIt = new URL(`${name}${path.extname(fileURLToPath(other))}`, other);
  if (isBuilt || built === undefined || !besideIt.href.startsWith(root)) return besideIt;
  return pathToFileURL(path.join(built, besideIt.href.slice(root.length).replace(/\.ts$/, '.js')));
}

/** What a thread or a process needs to run a module, wherever it is started: nothing where that was built. */
export const argumentsFor = (module: string): { readonly execArgv: string[] } => ({
  // Found from this file: a bare name after `--import` is looked for from the working directory.
  execArgv: module.endsWith('.js')
    ? []
    : ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
});

/**
 * A module of ours that a thread needs only sometimes. Threads begun from TypeScript (see above) read it by way of `require`;
 * `import()` in them is left to Node.js, which takes no TypeScript. `imported` is for all others.
 */
export function loadLater<Module>(name: string, other: string, imported: () => Promise<Module>): Promise<Module> {
  if (isBuilt || isMainThread) return imported();
  return new Promise((resolve) => {
    resolve(createRequire(other)(fileURLToPath(new URL(`${name}.ts`, other))));
  });
}
