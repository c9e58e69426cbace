import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const read = (name: string): string => readFileSync(path.resolve(import.meta.dirname, '..', name), 'utf8');

it('gives memory back to the system, however the bot is started', () => {
  const settings = (name: string) => [...new Set(read(name).match(/MALLOC_\w+=\d+/g))].sort();
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: { readonly start: string } };
  expect(scripts.start).toContain('env MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072 node ');
  for (const name of ['package.json', 'Dockerfile', 'deploy/footnote.service'])
    expect(settings(name), name).toEqual(['MALLOC_ARENA_MAX=2', 'MALLOC_TRIM_THRESHOLD_=131072']);
});
