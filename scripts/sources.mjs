// Tells whether what was built still is of these sources. Plain JavaScript: it runs before anything can read TypeScript.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
export const built = path.join(root, 'dist');
export const stamp = path.join(built, 'sources.sha256');

/** @returns {string} a sum over all sources that are built */
export function sumOfSources() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'scripts']) {
    const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one.endsWith('.ts')).sort())
      hash.update(`${name}\0`).update(readFileSync(path.join(root, folder, name)));
  }
  return hash.digest('hex');
}

/** @returns {boolean} whether there is a build to run: of these sources, or where there are none (in an image) */
export function isBuilt() {
  if (!existsSync(stamp)) return false;
  return !existsSync(path.join(root, 'src')) || readFileSync(stamp, 'utf8') === sumOfSources();
}
