// Tells whether what was built still is of these sources. Plain JavaScript: it runs before anything can read TypeScript.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
export const built = path.join(root, 'dist');
const stamp = path.join(built, 'sources.sha256');

/** @param {(file: string) => string | Buffer} told what tells a source from another of its name */
function sumOfSources(told) {
  const hash = createHash('sha256');
  for (const folder of ['src', 'scripts']) {
    const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /\.(?:ts|mjs)$/.test(one)).sort())
      hash.update(`${name}\0`).update(told(path.join(root, folder, name)));
  }
  return hash.digest('hex');
}

const sumOfWords = () => sumOfSources((file) => readFileSync(file));

/** Told without reading them, which takes a tenth of a command's start; another after a copy or a checkout. */
const sumOfTimes = () =>
  sumOfSources((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}\0`;
  });

/** Notes what sources were built. */
export const stampBuild = () => writeFileSync(stamp, `${sumOfWords()}\n${sumOfTimes()}\n`);

/** @returns {boolean} whether there is a build to run: of these sources, or where there are none (in an image) */
export function isBuilt() {
  if (!existsSync(stamp)) return false;
  if (!existsSync(path.join(root, 'src'))) return true;
  const [words, times] = readFileSync(stamp, 'utf8').split('\n');
  return times === sumOfTimes() || words === sumOfWords();
}
