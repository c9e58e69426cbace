import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { markOf } from '../../src/core/document/reading-address.ts';
import { serveWeb, type WebServer } from '../../src/web/serve.ts';
import { footnoteOver } from '../discord/footnote-here.ts';
import { createMemoryLibrary } from '../doubles/memory-library.ts';
import { articleOf } from '../indexed-articles.ts';
import { browserHere, openBrowser } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const article = articleOf(
  'Lower Brindle votes to rebuild its footbridge after the flood',
  Array.from({ length: 60 }, (_, n) =>
    `Councillor ${n} of Lower Brindle said that ${n + 12} metres of railing were lost. ${'The river rose again in the night. '.repeat(6)}`.trim(),
  ),
);
const quote = 'Councillor 41 of Lower Brindle said';
const start = article.text.indexOf(quote);
const name = `p42:${start}-${start + quote.length}`;

let browser: Browser;
let server: WebServer;

beforeAll(async () => {
  if (browserHere === undefined) return;
  const library = createMemoryLibrary();
  const footnote = await footnoteOver(library);
  const prepared = prepareArticle(article);
  await library.replace(prepared.article, prepared.passages);
  server = await serveWeb({
    footnote,
    key: Buffer.alloc(32),
    host: '127.0.0.1',
    port: 0,
    onError: (error) => {
      throw error;
    },
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const paths = [
  '/',
  `/a/${article.id}?at=${name}`,
  `/a/${article.id}/summary?style=bullets`,
  `/a/${article.id}/quiz`,
  `/a/${article.id}/quiz?sent=1`,
  '/ask?q=What+did+councillor+41+say%3F',
  '/ask?q=Who+painted+the+Mona+Lisa%3F',
  '/search?q=railing',
  '/a/none',
];

/** A page of its own, closed when the work is done. */
async function inPage<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const markSeen = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const mark = document.getElementById('${name}');
    if (!mark) return undefined;
    const { top, bottom } = mark.getBoundingClientRect();
    return { text: mark.textContent, isSeen: top >= 0 && bottom <= innerHeight };
  })()`);

const seen = { text: quote, isSeen: true };

describe.skipIf(browserHere === undefined)('the page in a browser', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to: %s', async (colorScheme) => {
    for (const path of paths) {
      // The policy of the page keeps scripts out, also those of a test.
      const violations = await inPage({ colorScheme, bypassCSP: true }, async (page) => {
        await page.goto(`${server.address}${path}`);
        await page.addScriptTag({ content: axe });
        return page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
          ({ violations, incomplete }) => [
            ...violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
            ...incomplete.map(({ id }) => 'undecided: ' + id),
          ],
        )`);
      });
      expect(violations, path).toEqual([]);
    }
  });

  it.each([
    ['by its path', `/a/${article.id}/${name}`, true],
    ['by its path with a mark', `/a/${article.id}/${name}~${markOf(quote)}`, true],
    ['by what stands behind “#”', `/a/${article.id}#${name}`, true],
    ['by what stands behind “#”, with a mark', `/a/${article.id}#${name}~${markOf(quote)}`, true],
    ['by its path without script', `/a/${article.id}/${name}`, false],
    ['by its path, with the words for browsers to find', `/a/${article.id}/${name}#:~:text=Councillor`, true],
  ])('opens at a footnote’s words, lit and seen: %s', async (_, address, javaScriptEnabled) => {
    for (const viewport of [
      { width: 1_200, height: 800 },
      { width: 390, height: 800 },
    ]) {
      const found = await inPage({ javaScriptEnabled, viewport }, async (page) => {
        await page.goto(`${server.address}${address}`);
        await page.waitForSelector('mark', { timeout: 5_000 });
        await page.waitForTimeout(100);
        // Not by a script: there is a browser here that has none.
        const mark = page.locator('mark');
        return { text: await mark.textContent(), top: (await mark.boundingBox())?.y };
      });
      expect(found.text).toBe(quote);
      expect(found.top).toBeGreaterThanOrEqual(0);
      expect(found.top).toBeLessThan(800);
    }
  });

  it('goes to other words when only what stands behind “#” changes', async () => {
    const found = await inPage({}, async (page) => {
      await page.goto(`${server.address}/a/${article.id}`);
      await page.evaluate(`location.assign('#${name}')`);
      await page.waitForSelector('mark', { timeout: 5_000 });
      return markSeen(page);
    });
    expect(found).toEqual(seen);
  });

  it('is read and asked with the keyboard alone', async () => {
    const address = await inPage({}, async (page) => {
      await page.goto(server.address);
      const focused = () => page.evaluate(`document.activeElement?.textContent?.trim() || document.activeElement?.id`);
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('To the text');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('q');
      await page.keyboard.type('What did councillor 41 say?');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.notes a');
      await page.locator('.notes a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('mark');
      return page.url();
    });
    expect(address).toContain(`/a/${article.id}?at=p42`);
  });

  it('fits a phone: nothing is wider than it, and what is touched is large enough', async () => {
    for (const path of paths) {
      const wide = await inPage(
        { viewport: { width: 390, height: 844 }, isMobile: true, deviceScaleFactor: 2 },
        async (page) => {
          await page.goto(`${server.address}${path}`);
          return page.evaluate(`document.documentElement.scrollWidth - innerWidth`);
        },
      );
      expect(wide, path).toBeLessThanOrEqual(0);
    }
  });

  it('weighs less than 60 kB without the article, and asks nothing of another server', async () => {
    const { bytes, hosts, errors } = await inPage({}, async (page) => {
      const sizes: Promise<number>[] = [];
      const others = new Set<string>();
      const said: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') said.push(message.text());
      });
      page.on('request', (request) => others.add(new URL(request.url()).origin));
      page.on('response', (response) =>
        sizes.push(
          response.body().then(
            (body) => body.length,
            () => 0,
          ),
        ),
      );
      await page.goto(`${server.address}/a/${article.id}?at=${name}`);
      return {
        bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
        hosts: [...others],
        errors: said,
      };
    });
    expect(bytes - article.text.length).toBeLessThan(60_000);
    expect(hosts).toEqual([server.address]);
    expect(errors).toEqual([]);
  });

  it('prints the article alone', async () => {
    const shown = await inPage({}, async (page) => {
      await page.goto(`${server.address}/a/${article.id}?at=${name}`);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return page.evaluate(`({
        header: getComputedStyle(document.querySelector('header')).display,
        ink: getComputedStyle(document.body).color,
        paper: getComputedStyle(document.body).backgroundColor,
      })`);
    });
    expect(shown).toEqual({ header: 'none', ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
  });

  it.runIf(process.env.PICTURES)('has its pictures taken', async () => {
    for (const [at, route] of paths.entries())
      for (const colorScheme of ['light', 'dark'] as const)
        await inPage({ viewport: { width: 390, height: 844 }, isMobile: true, colorScheme }, async (page) => {
          await page.goto(`${server.address}${route}`);
          await page.screenshot({ path: path.join(process.env.PICTURES ?? '', `${at}-${colorScheme}.png`) });
        });
  });
});
