import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly version?: string;
  readonly integrity?: string;
}

const file = path.resolve(import.meta.dirname, '../package-lock.json');
const packages: Readonly<Record<string, Locked>> = JSON.parse(readFileSync(file, 'utf8')).packages;

/** Licences under which code may go with ours (MIT). Of those joined by OR, one is enough. */
const fitting = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0'],
  ...['PSF-2.0', 'Python-2.0', 'Unlicense', 'WTFPL', 'Zlib'],
]);
const fits = (licence = ''): boolean => {
  const plain = licence.replace(/[()]/g, '');
  return plain.split(' OR ').some((one) => one.split(' AND ').every((part) => fitting.has(part)));
};

it('is gone with by nothing whose licence does not fit', () => {
  const others = Object.entries(packages).filter(([name, { dev, license }]) => name !== '' && !dev && !fits(license));
  expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
});

it('has an exact version for all that is installed', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8'),
  );
  const ranges = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
  const unsealed = Object.entries(packages).filter(([name, { integrity }]) => name !== '' && !integrity);
  expect(unsealed.map(([name]) => name)).toEqual([]);
});
