import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../simulator');
const files = readdirSync(path.join(root, 'rules'));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the folder of rules', () => {
  it('is listed in its README, all of it', () => {
    const listed = [...read('README.md').matchAll(/\(rules\/([\w-]+\.ts)\)/g)].map(([, name]) => name);
    // The types that components have are no rule.
    expect(listed.toSorted()).toEqual(files.filter((name) => name !== 'component-types.ts').toSorted());
  });

  it.each(files)('%s says where Discord says so', (file) =>
    expect(read(path.join('rules', file))).toContain('https://discord.com/developers/docs/'),
  );
});
