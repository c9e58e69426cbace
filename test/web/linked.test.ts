import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { isWords, placeFromText } from '../../src/core/document/reading-address.ts';
import { linkedFootnote } from '../../src/discord/shell/linked-footnote.ts';
import type { Footnote } from '../../src/footnote.ts';
import { createApp } from '../../src/web/app.ts';
import { createTurnstile } from '../../src/web/turnstile.ts';
import { footnoteOver } from '../discord/footnote-here.ts';
import { setStage } from '../discord/stage.ts';
import { createMemoryLibrary } from '../doubles/memory-library.ts';
import { articleOf } from '../indexed-articles.ts';

const key = Buffer.alloc(32, 3);
const publicUrl = 'https://read.example.org';
const text = 'The ferry of Hallig Nord will run hourly from 3 May 2026. Captain Ines Brodersen welcomed it.';

const shared = articleOf('Ferry', [text]);

async function footnoteWith(collection?: string): Promise<Footnote> {
  const library = createMemoryLibrary();
  const footnote = await footnoteOver(library);
  const one = collection === undefined ? shared : articleOf('Ferry', [text], { collection });
  const { article, passages } = prepareArticle(one);
  await library.replace(article, passages);
  return footnote;
}

const question = 'When will the ferry run hourly?';

async function addressesIn(footnote: Footnote, collections: readonly string[]): Promise<readonly string[]> {
  const answer = await footnote.ask({ question, scope: { collections } });
  if (answer.kind !== 'grounded') throw new Error('That was to be answered.');
  return answer.claims.flatMap(({ citations }) => citations.map(({ passage }) => passage.source.address ?? ''));
}

const pageOf = (footnote: Footnote) =>
  createApp({
    footnote,
    key,
    turnstile: createTurnstile(),
    now: Date.now,
    personOf: () => 'x',
    onError: () => undefined,
  });

describe('a footnote of an article without an address of its own', () => {
  it('leads to its words on the page', async () => {
    const footnote = await footnoteWith();
    const [address = ''] = await addressesIn(linkedFootnote(footnote, { publicUrl, key, days: 30 }), ['shared']);
    const [, id, place = ''] = /^https:\/\/read\.example\.org\/a\/([0-9a-f]+)\/([^?]+)$/.exec(address) ?? [];
    const at = placeFromText(place);
    expect(id).toBe(shared.id);
    expect(at && isWords(at) && shared.text.slice(at.start, at.end)).toContain('3 May 2026');
  });

  it('is signed where the article is a server’s, for as long as the message is remembered, at most thirty days', async () => {
    const footnote = await footnoteWith('123456789012345678');
    for (const [days, least, most] of [
      [2, 1.9, 2.1],
      [3_650, 29.9, 30.0001],
    ] as const) {
      const [address = ''] = await addressesIn(linkedFootnote(footnote, { publicUrl, key, days }), [
        '123456789012345678',
      ]);
      const until = Number(new URL(address).searchParams.get('until'));
      const left = (until - Date.now() / 1_000) / 86_400;
      expect(left).toBeGreaterThan(least);
      expect(left).toBeLessThan(most);
    }
  });

  it('opens by what the bot sends', async () => {
    for (const collection of ['shared', '123456789012345678']) {
      const footnote = await footnoteWith(collection === 'shared' ? undefined : collection);
      const [address = ''] = await addressesIn(linkedFootnote(footnote, { publicUrl, key, days: 30 }), [collection]);
      const app = pageOf(footnote);
      const lead = await app.request(address);
      const page = await app.request(new URL(lead.headers.get('location') ?? '', publicUrl).href);
      expect(page.status).toBe(200);
      expect(await page.text()).toMatch(/<mark id="p1:\d+-\d+">[^<]*3 May 2026/);
    }
  });

  it('is as it was where the article has an address, and in streams, summaries, checks and cards too', async () => {
    const library = createMemoryLibrary();
    const footnote = await footnoteOver(library);
    const own = { ...shared, address: 'https://news.example/ferry' };
    const prepared = prepareArticle(own);
    await library.replace(prepared.article, prepared.passages);
    const linked = linkedFootnote(footnote, { publicUrl, key, days: 30 });
    expect(await addressesIn(linked, ['shared'])).toEqual(['https://news.example/ferry']);
    const bare = linkedFootnote(await footnoteWith(), { publicUrl, key, days: 30 });
    const scope = { collections: ['shared'] };
    const stream = bare.askStreaming({ question, scope });
    const first = await stream.next();
    expect(JSON.stringify(first.value)).toContain(`${publicUrl}/a/${shared.id}/p1:`);
    await stream.return(undefined as never);
    expect(JSON.stringify(await bare.summarize({ scope, length: 'short', style: 'lines' }))).toContain(publicUrl);
    expect(JSON.stringify(await bare.check({ text, scope }))).toContain(publicUrl);
    expect((await bare.article(shared.id))?.address).toBe(`${publicUrl}/a/${shared.id}`);
  });

  it('is a link in the message on Discord', async () => {
    await using stage = await setStage({
      footnote: await footnoteWith(),
      options: { readingPage: { publicUrl, key } },
    });
    const { discord, channel, ada } = stage;
    ada.says(channel, `<@${discord.world.bot.id}> ${question}`);
    const [answer] = await discord.answered(channel);
    expect(answer?.json.content).toMatch(
      /\[Ferry\]\(<https:\/\/read\.example\.org\/a\/[0-9a-f]+\/p1:\d+-\d+~[0-9a-f]{6}/,
    );
  });
});
