import { describe, expect, it } from 'vitest';
import { type Article, toArticle } from '../../src/core/document/article.ts';
import { markOf } from '../../src/core/document/reading-address.ts';
import { english } from '../../src/web/words/english.ts';
import { articleOf } from '../indexed-articles.ts';
import { appHere } from './app-here.ts';

const bridge = articleOf('Bridge', [
  'The council of Lower Brindle voted on Tuesday to rebuild the footbridge.',
  'Mayor Ada Penrose said: “The new bridge will carry bicycles & prams.”',
  'The bridge is to open on 1 October 2026, and will be 46 metres long.',
]);

const origin = { kind: 'file' as const, location: '/articles/evil.html', name: 'evil.html' };
const hostile: Article = toArticle(
  {
    title: '<img src=x onerror=alert(1)> "title" & more',
    byline: "<b>Mallory</b>' onmouseover='x",
    siteName: '<svg/onload=alert(2)>',
    address: 'javascript:alert(3)',
    language: 'en',
    blocks: [
      { kind: 'heading', text: '</h2><script>alert(4)</script>', level: 2 },
      {
        kind: 'paragraph',
        text: 'Zanzibar said: <script>alert(5)</script> “<mark>lit</mark>” </p><iframe src=//evil>.',
      },
      { kind: 'item', text: '<a href="javascript:alert(6)">Zanzibar</a> opens in May 2026.' },
      { kind: 'row', text: 'Zanzibar | <td onclick=alert(7)> | {{7*7}}' },
    ],
  },
  origin,
);

const elements = /<(?:script(?! type="module" src="\/follow-address\.js")|img|iframe|svg|td|b[\s>])|href="javascript/i;

describe('the list', () => {
  it('names each article and who wrote it, fifty a page', async () => {
    const many = Array.from({ length: 101 }, (_, index) =>
      articleOf(`Article no. ${index}`, [`Fact ${index} stands.`]),
    );
    const { app } = await appHere(many);
    const pages = await Promise.all(
      ['/', '/?page=2', '/?page=3', '/?page=99', '/?page=x'].map((path) => app.request(path)),
    );
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(texts.map((text) => text.match(/href="\/a\//g)?.length)).toEqual([50, 50, 1, 1, 50]);
    expect(texts[1]).toContain('Articles 51 to 100 of 101');
  });

  it('says so when there is none', async () => {
    const { app } = await appHere([]);
    expect(await (await app.request('/')).text()).toContain(english.none);
  });
});

describe('an article', () => {
  it('has a number beside each paragraph', async () => {
    const { app } = await appHere([bridge]);
    const text = await (await app.request(`/a/${bridge.id}`)).text();
    expect(text.match(/id="p\d+"/g)).toEqual(['id="p1"', 'id="p2"', 'id="p3"']);
    expect(text).toContain('bicycles &amp; prams');
  });

  it('opens by a footnote’s path at its words, which are marked without any script', async () => {
    const { app } = await appHere([bridge]);
    const quote = 'Mayor Ada Penrose said';
    const start = bridge.text.indexOf(quote);
    const place = `p2:${start}-${start + quote.length}`;
    const lead = await app.request(`/a/${bridge.id}/${place}~${markOf(quote)}`);
    expect(lead.status).toBe(302);
    const target = new URL(lead.headers.get('location') ?? '', 'http://here');
    expect(target.hash).toBe(`#${place}`);
    const text = await (await app.request(`${target.pathname}${target.search}`)).text();
    expect(text).toContain(`<mark id="${place}">${quote}</mark>`);
  });

  it('marks words that run over paragraphs in each, and names the first', async () => {
    const { app } = await appHere([bridge]);
    const [start, end] = [bridge.text.indexOf('rebuild'), bridge.text.indexOf(' said:')];
    const text = await (await app.request(`/a/${bridge.id}?at=p1:${start}-${end}`)).text();
    expect([...text.matchAll(/<mark[^>]*>([^<]*)</g)].map((match) => match[1])).toEqual([
      'rebuild the footbridge.',
      'Mayor Ada Penrose',
    ]);
    expect(text.match(/<mark id=/g)).toHaveLength(1);
  });

  it.each([
    ['p2:0-20~000000', 'other words'],
    ['p2:999990-999999', 'beyond the end'],
    ['p3:0-20', 'another paragraph'],
  ])('tells that the words are not there any more: %s, %s', async (at) => {
    const { app } = await appHere([bridge]);
    const text = await (await app.request(`/a/${bridge.id}?at=${encodeURIComponent(at)}`)).text();
    expect(text).toContain(english.changed);
    expect(text).not.toContain('<mark');
  });

  it.each(['p0:1-2', 'p1:5-5', 'p1:9-2', 'p1:1-2~zzzzzz', 'p1:1-99999999999999', 'p1%2F..', 'x'])(
    'is not found by a place that nobody writes: %s',
    async (place) => {
      const { app } = await appHere([bridge]);
      expect((await app.request(`/a/${bridge.id}/${place}`)).status).toBe(404);
    },
  );

  it('comes in parts when it is long, and a footnote opens the right one', async () => {
    const long = articleOf(
      'Long',
      Array.from({ length: 400 }, (_, n) => `Sentence ${n} of many. ${'Word after word follows. '.repeat(20)}`.trim()),
    );
    const { app } = await appHere([long]);
    const first = await (await app.request(`/a/${long.id}`)).text();
    expect(first).toContain('Part 1 of 4');
    expect(first.length).toBeLessThan(90_000);
    const start = long.text.indexOf('Sentence 350 ');
    const text = await (await app.request(`/a/${long.id}?at=p351:${start}-${start + 12}`)).text();
    expect(text).toContain('>Sentence 350</mark>');
  });
});

describe('whatever an article or a question holds', () => {
  it('is shown, and never taken for markup', async () => {
    const { app } = await appHere([hostile]);
    const paths = [
      '/',
      `/a/${hostile.id}`,
      `/a/${hostile.id}?at=p1:30-60`,
      `/a/${hostile.id}/summary`,
      '/ask?q=What+did+Zanzibar+say%3F',
      '/search?q=Zanzibar',
    ];
    const evil = encodeURIComponent('"><script>alert(8)</script>');
    paths.push(
      `/ask?q=${evil}`,
      `/search?q=Zanzibar+${evil}`,
      `/a/${evil}`,
      `/ask?q=x&article=${evil}`,
      `/?page=${evil}`,
      `/a/${hostile.id}?at=${evil}`,
    );
    for (const path of paths) {
      const text = await (await app.request(path)).text();
      expect(text.match(elements), path).toBeNull();
    }
    const article = await (await app.request(`/a/${hostile.id}`)).text();
    expect(article).toContain('&lt;script&gt;alert(5)&lt;/script&gt;');
    expect(article).not.toContain('href="javascript');
  });
});

describe('asking', () => {
  it('answers with footnotes that open the article at their words', async () => {
    const { app } = await appHere([bridge]);
    const text = await (await app.request('/ask?q=When+will+the+bridge+open%3F')).text();
    expect(text).toContain('1 October 2026');
    expect(text).toMatch(new RegExp(`href="/a/${bridge.id}/p3:\\d+-\\d+~[0-9a-f]{6}"`));
  });

  it('says so when the articles do not say, and when nothing was asked', async () => {
    const { app } = await appHere([bridge]);
    expect(await (await app.request('/ask?q=Who+painted+the+Mona+Lisa%3F')).text()).toContain(
      english.noAnswer['not-in-articles'],
    );
    expect(await (await app.request('/ask')).text()).toContain(english.noAnswer['no-question']);
  });

  it('finds passages', async () => {
    const { app } = await appHere([bridge]);
    expect(await (await app.request('/search?q=footbridge')).text()).toContain('rebuild the footbridge');
  });

  it.each(['lines', 'bullets', 'timeline', 'who-said-what', 'nonsense'])('sums up: %s', async (style) => {
    const { app } = await appHere([bridge]);
    const page = await app.request(`/a/${bridge.id}/summary?style=${style}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('aria-current="page"');
  });

  it('does not go on for ever for one who asks too often, and says when to come back', async () => {
    const { app } = await appHere([bridge], { limits: { perPerson: 2, atOnce: 1, waiting: 5 } });
    const pages = [];
    for (let turn = 0; turn < 3; turn += 1) pages.push(await app.request('/search?q=bridge'));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(pages[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await app.request(`/a/${bridge.id}`)).status).toBe(200);
  });
});

describe('every reply', () => {
  it('sets no cookie, loads nothing from elsewhere, and may stand in no other page', async () => {
    const { app } = await appHere([bridge]);
    for (const path of ['/', `/a/${bridge.id}`, '/ask?q=bridge', '/none', '/style.css']) {
      const { headers } = await app.request(path);
      expect(headers.get('set-cookie')).toBeNull();
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is none to %s', async (method) => {
    const { app } = await appHere([bridge]);
    for (const path of ['/', `/a/${bridge.id}`, '/ask', '/quiz'])
      expect((await app.request(path, { method })).status).toBe(404);
  });

  it.each([
    ['de-AT,de;q=0.9', 'de', 'Die Bibliothek'],
    ['fr-CA', 'fr', 'La bibliothèque'],
    ['es', 'es', 'La biblioteca'],
    ['ja,nl', 'en', 'The library'],
  ])('speaks its reader’s language: %s', async (asked, language, title) => {
    const { app } = await appHere([bridge]);
    const page = await app.request('/', { headers: { 'accept-language': asked } });
    const text = await page.text();
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(title);
    expect(page.headers.get('vary')).toContain('Accept-Language');
  });

  it('is given under the names it has, and under no other', async () => {
    const { app } = await appHere([bridge], { names: new Set(['localhost', 'read.example.org']) });
    const statusOf = async (host: string): Promise<number> => (await app.request('/', { headers: { host } })).status;
    expect(await Promise.all(['localhost:8417', 'READ.example.org', 'evil.example', ''].map(statusOf))).toEqual([
      200, 200, 421, 421,
    ]);
  });

  it('is a sentence where something breaks, and whoever runs it is told', async () => {
    const { app, errors } = await appHere([bridge]);
    app.get('/break', () => {
      throw new Error('secret detail');
    });
    const page = await app.request('/break');
    const text = await page.text();
    expect(page.status).toBe(500);
    expect(text).toContain(english.broken);
    expect(text).not.toContain('secret');
    expect(errors).toHaveLength(1);
  });
});
