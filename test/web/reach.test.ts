import { describe, expect, it } from 'vitest';
import { longestReach, signatureOf, signedQuery, standingOf } from '../../src/core/document/signed-link.ts';
import { english } from '../../src/web/words/english.ts';
import { articleOf } from '../indexed-articles.ts';
import { appHere, key, noon } from './app-here.ts';

const seconds = noon / 1_000;
const shared = articleOf('Open', ['The harbour of Portmeirion opened in 1926.']);
const server = articleOf('Secret plans', ['The harbour of Portmeirion will close; Quagmire said so in a whisper.'], {
  collection: '123456789012345678',
});
const member = articleOf('Own diary', ['The harbour of Portmeirion bores me, Quagmire wrote.'], {
  collection: 'person/987654321098765432',
});
const others = [server, member];
const here = () => appHere([shared, ...others]);

const secret = /Quagmire|Secret plans|Own diary|whisper/;
const day = 86_400;

describe('an article of a server or a member', () => {
  it('opens by a link that the bot signed, says until when, and is kept by nobody on the way', async () => {
    const { app } = await here();
    for (const { id } of others) {
      const query = signedQuery(key, { articleId: id, until: seconds + 3 * day });
      const page = await app.request(`/a/${id}?${query}`);
      const text = await page.text();
      expect(page.status).toBe(200);
      expect(text).toMatch(secret);
      expect(text).toContain('January 18, 2026');
      expect(page.headers.get('cache-control')).toContain('no-store');
      expect(page.headers.get('x-robots-tag')).toContain('noindex');
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
      // Nothing on it leads to what the link does not open.
      expect(text).not.toContain('/summary');
      expect(text).not.toContain('/ask');
    }
  });

  it('opens at the words of a footnote by the same link', async () => {
    const { app } = await here();
    const query = signedQuery(key, { articleId: server.id, until: seconds + day });
    const lead = await app.request(`/a/${server.id}/p1:4-11?${query}`);
    const target = new URL(lead.headers.get('location') ?? '', 'http://here');
    expect(await (await app.request(`${target.pathname}${target.search}`)).text()).toContain(
      '<mark id="p1:4-11">harbour</mark>',
    );
  });

  it('is not there without one: nobody can tell it from an article that does not exist', async () => {
    const { app } = await here();
    const none = await app.request('/a/000000000000');
    for (const { id } of others) {
      for (const path of [`/a/${id}`, `/a/${id}/`, `/a/${id}?at=p1`, `/a/${id}?part=1`, `/a/%2e%2e/a/${id}`]) {
        const page = await app.request(path);
        expect(page.status, path).toBe(404);
        expect(await page.text(), path).not.toMatch(secret);
      }
    }
    const own = await app.request(`/a/${server.id}`);
    expect([own.status, await own.text()]).toEqual([404, await none.text()]);
    expect([...own.headers.keys()].sort()).toEqual([...none.headers.keys()].sort());
  });

  it('is in no list, no answer, no search, no summary', async () => {
    const { app } = await here();
    const paths = ['/', '/?page=2', '/robots.txt'];
    for (const question of ['harbour of Portmeirion', 'What did Quagmire say?', 'Secret plans', 'Own diary']) {
      const q = encodeURIComponent(question);
      paths.push(`/ask?q=${q}`, `/search?q=${q}`);
      for (const { id, collection } of others)
        paths.push(
          `/ask?q=${q}&article=${id}`,
          `/search?q=${q}&article=${id}`,
          `/search?q=${q}&collection=${encodeURIComponent(collection)}&article=${shared.id}&article=${id}`,
        );
    }
    for (const { id } of others) {
      const query = signedQuery(key, { articleId: id, until: seconds + day });
      paths.push(`/a/${id}/summary`, `/a/${id}/summary?${query}`, `/ask?q=Quagmire&article=${id}&${query}`);
    }
    for (const path of paths) {
      const text = (await (await app.request(path)).text()).replaceAll(
        /value="[^"]*"|<h1[^>]*>[^<]*|<title>[^<]*/g,
        '',
      );
      expect(text, path).not.toMatch(secret);
      expect(text, path).not.toContain(server.id);
    }
    // It is sought for in earnest.
    expect(await (await app.request('/search?q=harbour')).text()).toContain(shared.id);
  });

  it('does not open by a forged link', async () => {
    const { app } = await here();
    const until = seconds + day;
    const good = signatureOf(key, { articleId: server.id, until });
    const forged = [
      `until=${until}&key=${signatureOf(Buffer.alloc(32, 8), { articleId: server.id, until })}`,
      `until=${until}&key=${signatureOf(key, { articleId: member.id, until })}`,
      `until=${until + 1}&key=${good}`,
      `until=${until}&key=${good.slice(0, -1)}`,
      `until=${until}&key=${good}A`,
      `until=${until}&key=`,
      `until=${until}`,
      `key=${good}`,
      `until=${until}.0&key=${good}`,
      `until=0x${until.toString(16)}&key=${good}`,
      `until=-1&key=${good}`,
      `until=${until}&key=${good.toUpperCase()}`,
      `until=${'9'.repeat(40)}&key=${good}`,
      `UNTIL=${until}&KEY=${good}`,
    ];
    for (const query of forged) {
      const page = await app.request(`/a/${server.id}?${query}`);
      expect([page.status, secret.test(await page.text())], query).toEqual([404, false]);
    }
  });

  it('does not open when the link has ended, and says where to get another', async () => {
    let now = noon;
    const { app } = await appHere([server], { now: () => now });
    const link = `/a/${server.id}?${signedQuery(key, { articleId: server.id, until: seconds + day })}`;
    now = noon + day * 1_000 - 1;
    expect((await app.request(link)).status).toBe(200);
    now = noon + day * 1_000;
    const page = await app.request(link);
    const text = await page.text();
    expect(page.status).toBe(410);
    expect(text).toContain(english.ended);
    expect(text).not.toMatch(secret);
  });

  it('does not open by a link that would last longer than thirty days', () => {
    const until = seconds + longestReach + 1;
    const ticket = { articleId: server.id, until, signature: signatureOf(key, { articleId: server.id, until }) };
    expect(standingOf(key, { ...ticket, now: seconds })).toBe('forged');
    expect(standingOf(key, { ...ticket, now: seconds + 1 })).toBe('open');
  });
});
