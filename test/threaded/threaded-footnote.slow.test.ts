import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { Failure } from '../../src/core/failure.ts';
import type { Footnote } from '../../src/footnote.ts';
import { startThreadedFootnote } from '../../src/threaded/threaded-footnote.ts';

let folder: string;
let footnote: Footnote;
const strays: Error[] = [];
const scope = { collections: ['shared'] };

const paragraphs = Array.from(
  { length: 2_000 },
  (_, day) => `On day ${day} Mayor Lin said the bridge costs ${day} crowns.`,
);
const origin = (name: string) => ({ kind: 'file', location: path.join(folder, name), name }) as const;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-threaded-'));
  await writeFile(path.join(folder, 'long.txt'), paragraphs.join('\n\n'));
  await writeFile(path.join(folder, 'lake.txt'), 'Captain Vale said on Monday that the lake was 90 metres deep.');
  footnote = await startThreadedFootnote(readConfig({ DATA_DIR: path.join(folder, 'data') }), {
    onStray: (error) => strays.push(error),
    module: new URL('./deadly-thread.ts', import.meta.url),
  });
});

afterAll(async () => {
  await footnote.close();
  await rm(folder, { recursive: true });
});

it('answers as Footnote does, claim by claim too', async () => {
  expect(await footnote.addArticle({ origin: origin('lake.txt'), collection: 'shared' })).toMatchObject({
    kind: 'indexed',
  });
  const stream = footnote.askStreaming({ question: 'How deep is the lake?', scope });
  const first = await stream.next();
  expect(first).toMatchObject({ done: false, value: { text: expect.stringContaining('90 metres') } });
  const last = await stream.next();
  expect(last).toMatchObject({ done: true, value: { kind: 'grounded' } });
  expect(await footnote.ask({ question: 'How deep is the lake?', scope })).toMatchObject({ kind: 'grounded' });
});

it('gives whole what is large, and a Failure as one, thrown or told', async () => {
  const read = await footnote.read(origin('long.txt'));
  expect(read.blocks).toHaveLength(paragraphs.length);
  await expect(footnote.read(origin('missing.txt'))).rejects.toBeInstanceOf(Failure);
  const outcome = await footnote.addArticle({ origin: origin('missing.txt'), collection: 'shared' });
  expect(outcome.kind === 'failed' && outcome.failure).toBeInstanceOf(Failure);
});

it('outlives the thread: what was asked of it fails, and what comes next is answered', async () => {
  await expect(footnote.ask({ question: 'What about the doom?', scope })).rejects.toThrow('has ended');
  expect(await footnote.ask({ question: 'How deep is the lake?', scope })).toMatchObject({ kind: 'grounded' });
});

it('tells of promises left alone, and goes on', async () => {
  await footnote.ask({ question: 'Is there a stray?', scope });
  expect(strays.map(({ message }) => message)).toContain('Left alone.');
  expect(await footnote.outdated()).toBe(0);
});
