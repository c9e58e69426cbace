import { describe, expect, it } from 'vitest';
import { signedQuery } from '../../src/core/document/signed-link.ts';
import { english } from '../../src/web/words/english.ts';
import { articleOf } from '../indexed-articles.ts';
import { appHere, key, noon } from './app-here.ts';

const told = [
  'The harbour bridge of Halden was opened on 4 May 1987. The town council of Halden paid 34 million kronor for the steel.',
  'The engineer Robert Berg measured 12 cables in Oslo every winter. The ferry company went bankrupt in 1991.',
];
const shared = articleOf('Harbour', told);
const server = articleOf('Plans', told, { collection: '123456789012345678' });
const hidden = articleOf(
  'Hidden',
  ['The ferry company Quagmire of Halden was closed in 1966 by the mayor of Zembla.'],
  {
    collection: '123456789012345678',
  },
);
const here = async () => (await appHere([shared, server, hidden])).app;
const seconds = noon / 1_000;
const lentQuery = (until: number) => signedQuery(key, { articleId: server.id, until });

const idsIn = (text: string) => [...new Set([...text.matchAll(/name="([0-9a-f]{8})"/g)].map(([, id]) => id ?? ''))];

describe('a quiz about an article', () => {
  it('is a plain form of questions with choices, of which none says that it is right', async () => {
    const app = await here();
    const text = await (await app.request(`/a/${shared.id}/quiz`)).text();
    expect(idsIn(text).length).toBeGreaterThan(2);
    expect(text.match(/type="radio"/g)?.length).toBeGreaterThan(2 * idsIn(text).length);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<blockquote');
    expect(text).not.toContain(english.solution);
    expect(await (await app.request(`/a/${shared.id}`)).text()).toContain(`href="/a/${shared.id}/quiz"`);
  });

  it('says after it is sent what was right, with the footnote that opens the words', async () => {
    const app = await here();
    const ids = idsIn(await (await app.request(`/a/${shared.id}/quiz?seed=1`)).text());
    const results = [0, 1, 2, 3].map(async (place) => {
      const choices = ids.map((id) => `${id}=${place}`).join('&');
      return (await app.request(`/a/${shared.id}/quiz?seed=1&sent=1&${choices}`)).text();
    });
    const texts = await Promise.all(results);
    const count = (text: string, words: string) => text.split(words).length - 1;
    expect(texts.reduce((sum, text) => sum + count(text, `>${english.isRight}<`), 0)).toBe(ids.length);
    for (const text of texts) {
      expect(count(text, english.isRight) + count(text, english.solution)).toBe(ids.length);
      expect(count(text, `href="/a/${shared.id}/p`)).toBeGreaterThanOrEqual(ids.length);
    }
  });

  it('counts what was not answered, and what is no choice, as not answered', async () => {
    const app = await here();
    const [id = ''] = idsIn(await (await app.request(`/a/${shared.id}/quiz`)).text());
    const text = await (await app.request(`/a/${shared.id}/quiz?sent=1&${id}=9&x=%3Cb%3E`)).text();
    expect(text).toContain('0 of ');
    expect(text).toContain(english.unanswered);
    expect(text).not.toContain(english.isRight);
  });

  it('of a server opens by a signed link alone, goes on by it, and shows no word of the server’s other articles', async () => {
    const app = await here();
    const path = `/a/${server.id}/quiz`;
    const page = await app.request(`${path}?${lentQuery(seconds + 60)}&sent=1`);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(text).toContain('name="key"');
    expect(text).toMatch(new RegExp(`href="/a/${server.id}/p[^"]*key=`));
    expect(text).not.toMatch(/Quagmire|Zembla|1966/);
    for (const query of ['', '?sent=1', `?until=${seconds + 60}&key=forged`]) {
      expect((await app.request(`${path}${query}`)).status, query).toBe(404);
    }
    expect((await app.request(`${path}?${lentQuery(seconds - 60)}`)).status).toBe(410);
  });

  it('says so where there is nothing to ask', async () => {
    const bare = articleOf('Bare', ['Nothing much.']);
    const { app } = await appHere([bare]);
    expect(await (await app.request(`/a/${bare.id}/quiz`)).text()).toContain(english.nothingToAsk);
  });
});
