import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');
export const packages = path.join(repository, 'node_modules');

/** Copies what runs of this checkout, built before, into a new folder within that one; its packages are those of this one, but for `without`. */
export function checkout(within: string, without?: string): string {
  const folder = mkdtempSync(path.join(within, 'one-'));
  for (const part of ['src', 'scripts', 'dist', 'prompts', 'package.json', 'tsconfig.json'])
    cpSync(path.join(repository, part), path.join(folder, part), { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((one) => one !== without))
    symlinkSync(path.join(packages, name), path.join(folder, 'node_modules', name));
  return folder;
}
