import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { createPorts } from '../../src/adapters/ports.ts';
import { readConfig } from '../../src/config.ts';
import { createFootnote, type Footnote } from '../../src/footnote.ts';

const release = path.resolve(import.meta.dirname, '../fixtures/releases/0.1.0');
const contents = JSON.parse(readFileSync(path.join(release, 'contents.json'), 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'footnote-upgrade-'));
const everywhere = { collections: ['shared', contents.server] };

let footnote: Footnote;
const open = async (): Promise<Footnote> => createFootnote(await createPorts(readConfig({ DATA_DIR: folder })));
beforeAll(async () => {
  cpSync(release, folder, { recursive: true });
  footnote = await open();
}, 120_000);
afterAll(async () => {
  await footnote.close();
  rmSync(folder, { recursive: true });
});

const listed = async (): Promise<unknown> =>
  (await footnote.articles(everywhere))
    .map(({ title, collection }) => ({ title, collection }))
    .toSorted((a, b) => a.title.localeCompare(b.title));

const expected = contents.articles.toSorted((a: { title: string }, b: { title: string }) =>
  a.title.localeCompare(b.title),
);

async function expectAnswers(): Promise<void> {
  const question = 'What did harbour master Ilse Brandt say?';
  const answer = await footnote.ask({ question, scope: { collections: [contents.server] } });
  expect(answer).toMatchObject({ kind: 'grounded', claims: [{ citations: [{ quote: contents.footnote.quote }] }] });
  const [nearest] = await footnote.search({ question: 'When will the footbridge open?', scope: everywhere });
  expect(nearest?.passage.source.title).toBe('Lower Brindle votes to rebuild its footbridge');
}

/** As a message names it that was sent before the update. */
async function expectFootnote(): Promise<void> {
  const { article, start, end, quote } = contents.footnote;
  expect((await footnote.article(article))?.text.slice(start, end)).toBe(quote);
}

describe('a data folder of 0.1.0', { timeout: 120_000 }, () => {
  it('answers at once, from what is there', async () => {
    expect(await footnote.outdated()).toBe(3);
    expect(await listed()).toEqual(expected);
    await expectAnswers();
    await expectFootnote();
  });

  it('goes on when it is closed on the way', async () => {
    for await (const { failure, total } of footnote.renew()) {
      expect([failure, total]).toEqual([undefined, 3]);
      break;
    }
    await footnote.close();
    footnote = await open();
    expect(await footnote.outdated()).toBe(2);
    await expectAnswers();
  });

  it('has everything when it is renewed, and its footnotes open on the same words', async () => {
    for await (const { failure } of footnote.renew()) expect(failure).toBeUndefined();
    expect(await footnote.outdated()).toBe(0);
    expect(await listed()).toEqual(expected);
    await expectAnswers();
    await expectFootnote();
    await footnote.close();
    footnote = await open();
    expect(await footnote.outdated()).toBe(0);
    await expectAnswers();
  });

  it('has its conversations and settings', async () => {
    const { conversations, preferences } = openSqliteMemory(folder);
    expect((await conversations.turn(contents.turn.id))?.question).toBe(contents.turn.question);
    expect(await preferences.get(`channel/${contents.channel}/articles`)).toEqual([contents.footnote.article]);
    await conversations.close();
  });
});
