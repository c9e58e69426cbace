import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contextOf, copyOf, programOf, stagesOf, variablesOf } from '../../../scripts/image/dockerfile.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const text = (name: string): string => readFileSync(path.join(root, name), 'utf8');

describe('what is read of a Dockerfile', () => {
  it('is its stages, with each instruction on a line', () => {
    const file = '# first\nFROM node:22 AS build\nRUN a \\\n  && b\n\nFROM node:22\ncopy --from=build /x/y y\n';
    expect(stagesOf(file)).toEqual([
      { base: 'node:22', name: 'build', instructions: [{ name: 'RUN', words: 'a && b' }] },
      { base: 'node:22', instructions: [{ name: 'COPY', words: '--from=build /x/y y' }] },
    ]);
  });

  it('leaves nothing out in silence', () => {
    expect(() => stagesOf('FROM node:22\nADD https://example.org/x /x')).toThrow('“ADD https://example.org/x /x”');
    expect(() => stagesOf('RUN a')).toThrow('“RUN a”');
    expect(() => copyOf('--chown=node:node a b')).toThrow('“COPY --chown=node:node a b”');
    expect(() => contextOf('node_modules')).toThrow('.dockerignore');
    expect(() => contextOf('*\n!src/**/*.ts')).toThrow('.dockerignore');
  });

  it('is what is copied, from where and to where', () => {
    expect(copyOf('a b/c ./')).toEqual({ from: undefined, sources: ['a', 'b/c'], target: './' });
    expect(copyOf('--from=build /x/y y')).toEqual({ from: 'build', sources: ['/x/y'], target: 'y' });
  });

  it('is what is set and what is started', () => {
    expect(variablesOf('A=1 B=/x=y')).toEqual([
      ['A', '1'],
      ['B', '/x=y'],
    ]);
    expect(programOf('["node", "x.js"]')).toEqual(['node', 'x.js']);
    expect(programOf('--interval=30s CMD ["node", "-e", "[1]"]')).toEqual(['node', '-e', '[1]']);
  });
});

describe('the Dockerfile', () => {
  const stages = stagesOf(text('Dockerfile'));

  it('copies nothing that its .dockerignore leaves out, and nothing that is not there', () => {
    const taken = contextOf(text('.dockerignore'));
    const copied = stages.flatMap(({ instructions }) =>
      instructions.filter(({ name }) => name === 'COPY').map(({ words }) => copyOf(words)),
    );
    const ours = copied.filter(({ from }) => from === undefined).flatMap(({ sources }) => sources);
    expect(ours.length).toBeGreaterThan(0);
    for (const source of ours) {
      expect(taken.some((name) => source === name || source.startsWith(`${name}/`))).toBe(true);
      expect(existsSync(path.join(root, source))).toBe(true);
    }
  });

  it('ends as a user without rights, who keeps data in a volume', () => {
    const last = stages.at(-1)?.instructions ?? [];
    const of = (wanted: string) => last.filter(({ name }) => name === wanted).map(({ words }) => words);
    expect(of('USER')).toEqual(['node']);
    expect(of('VOLUME')).toEqual(['/data']);
    expect(of('ENV').join(' ')).toContain('DATA_DIR=/data');
    expect(programOf(of('CMD')[0] ?? '')).toEqual(['node', 'dist/src/main.js']);
  });
});
