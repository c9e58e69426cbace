// npm run build: plain JavaScript of the bot and of the commands that its operator needs, in dist/. What belongs together
// is in few files, since finding and opening hundreds of them is most of what a command's start takes.
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { built, root, stampBuild } from './sources.mjs';

/** From `src`. */
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });

/** What is started by its own name: the bot, the commands of its operator, and what threads and processes run. */
function entries() {
  const named = JSON.parse(readFileSync(path.join(root, 'scripts/built.json'), 'utf8'));
  const apart = sources
    .filter((name) => /-(?:worker|process|thread)\.ts$/.test(name))
    .map((name) => path.join('src', name));
  return [...new Set([...named, ...apart])].map((name) => path.join(root, name));
}

/** Every module knows itself by the place that it would have if each had a file of its own: others are named beside it. */
const placesOfModules = {
  name: 'places-of-modules',
  setup: (plugged) =>
    plugged.onLoad({ filter: /[\\/](?:src|scripts)[\\/].*\.ts$/ }, ({ path: file }) => {
      const place = path.relative(root, file).replaceAll(path.sep, '/').replace(/\.ts$/, '.js');
      const url = `new URL(${JSON.stringify(place)}, builtFolder)`;
      const contents = readFileSync(file, 'utf8')
        .replaceAll('import.meta.url', `${url}.href`)
        .replaceAll('import.meta.dirname', `fileURLToPath(new URL('.', ${url}))`);
      return { contents, loader: 'ts' };
    }),
};

rmSync(built, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: entries(),
  outdir: built,
  outbase: root,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Errors are told apart by the names of their classes.
  keepNames: true,
  inject: [path.join(root, 'scripts/built-folder.mjs')],
  plugins: [placesOfModules],
  logLevel: 'error',
}).catch(() => {
  console.error('Footnote could not be built; what is wrong with its sources stands above.');
  process.exit(1);
});
// What is no TypeScript is taken along as it is.
for (const name of sources) {
  const from = path.join(root, 'src', name);
  if (!name.endsWith('.ts') && statSync(from).isFile()) cpSync(from, path.join(built, 'src', name));
}
stampBuild();
