import { beforeAll, describe, expect, it } from 'vitest';
import { footnoteHere } from '../footnote-here.ts';
import { componentsIn, filesOf, textIn } from '../shown.ts';
import { asText } from '../simulator/json.ts';
import { until } from '../simulator/until.ts';
import type { Message } from '../simulator/world.ts';
import { setStage } from '../stage.ts';
import { warmStudy } from '../study-warmed.ts';

beforeAll(warmStudy);

const turnIn = (message: Message, label: string) => componentsIn(message.json).find((one) => one.label === label);

describe('/guide', () => {
  it('shows people, places, dates and figures page by page, each with its footnote to open', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { channel, ada, discord, guild } = stage;
    const message = await ada.runs(channel, 'guide').reply();
    const pages = [asText(message.json.content)];
    expect(pages[0]).toMatch(
      /^\*\*Study guide\*\* · Washington asks Beijing .+\n\*\*People\*\*\n- \*\*Rex Tillerson\*\*: Secretary of State \[1\]\n/,
    );
    expect(pages[0]).toMatch(/\n-# \[1\] “Secretary of State Rex Tillerson/);
    const opened = await ada.presses(message, '[1]').reply();
    expect(textIn(opened.json)).toContain('**Secretary of State Rex Tillerson');

    const bob = discord.person('bob', [guild]);
    while (turnIn(message, '▶')?.disabled !== true) {
      const before = message.json.content;
      bob.presses(message, '▶');
      await until('the next page', () => message.json.content !== before);
      pages.push(asText(message.json.content));
    }
    const text = pages.join('\n');
    for (const heading of ['People', 'Places', 'Dates', 'Figures']) expect(text).toContain(`\n**${heading}**\n`);
    expect(text).toContain(`-# Page ${pages.length} of ${pages.length}`);
    expect(Object.keys(await filesOf(message))).toEqual(['study-guide.md', 'study-guide.html']);
    // What stands on the pages is what stands in the file.
    const labels = text.match(/^- \*\*[^*]+\*\*/gm) ?? [];
    const inFile = (await filesOf(message))['study-guide.md']?.match(/^- \*\*[^*]+\*\*/gm) ?? [];
    expect(labels).toEqual(inFile);
  });

  it('gives the same as Markdown and as a page to print, with headings in the reader’s language', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { channel, ada } = stage;
    ada.locale = 'fr';
    const files = await filesOf(await ada.runs(channel, 'guide').reply());
    expect(files['guide-d-etude.md']).toContain('## Personnes');
    expect(files['guide-d-etude.html']).toMatch(/<html lang="fr">[\s\S]*<h2>Personnes<\/h2>/);
  });

  it('says so where the article is gone, and where there is nothing to tell (German)', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { channel, ada, footnote } = stage;
    ada.locale = 'de';
    const message = await ada
      .runs(channel, 'guide', { article: 'Washington asks Beijing to lean harder on North Korea' })
      .reply();
    const [article] = await footnote.articles({ collections: ['shared'] });
    await footnote.removeArticle(article?.id ?? '');
    const [told] = await ada.presses(message, '▶').followups(1);
    expect(told?.json.content).toContain('Diesen Artikel gibt es hier nicht');
    const [nothing] = await ada.runs(channel, 'guide').followups(1);
    expect(nothing?.json.content).toContain('noch keine Artikel');
    expect(nothing?.onlyFor).toBe(ada.user.id);
  });

  it('never shows another server’s article, whatever a button names', async () => {
    await using stage = await setStage();
    const { channel, ada, footnote, discord } = stage;
    const secret = footnote.put('Secret', ['The vault of Quagmire is under the stairs.'], { collection: '999' });
    footnote.guide = async ({ scope }) => {
      expect((await footnote.articles(scope)).map(({ id }) => id)).toEqual([]);
      return { kind: 'none', reason: 'no-such-article' };
    };
    const help = await ada.runs(channel, 'help').reply();
    const forged: Message = {
      ...help,
      json: {
        ...help.json,
        components: [
          {
            type: 1,
            id: 1,
            components: [{ type: 2, id: 2, style: 2, label: 'forged', custom_id: `guide:0:${secret.id}` }],
          },
        ],
      },
    };
    const [told] = await ada.presses(forged, 'forged').followups(1);
    expect(told?.json.content).toMatch(/That article is not in the library/);
    await discord.idle();
  });
});
