import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../../src/ports/study.ts';
import { createMemory } from '../../doubles/memory-conversations.ts';
import { footnoteHere } from '../footnote-here.ts';
import { componentsIn, labelsOf, textIn } from '../shown.ts';
import { asText, type Json } from '../simulator/json.ts';
import type { Person } from '../simulator/person.ts';
import { until } from '../simulator/until.ts';
import type { Message } from '../simulator/world.ts';
import { setStage } from '../stage.ts';
import { warmStudy } from '../study-warmed.ts';

beforeAll(warmStudy);

const idIn = (message: Message): string =>
  componentsIn(message.json)
    .map(({ custom_id: id }) => asText(id))
    .find((id) => id.startsWith('card:'))
    ?.split(':')[2] ?? '';

/** Presses, and waits for what the message shows then. */
async function presses(person: Person, message: Message, button: string): Promise<void> {
  const before = JSON.stringify(message.json.components);
  person.presses(message, button);
  await until('another side', () => JSON.stringify(message.json.components) !== before);
}

/** Turned and answered, one after the other, until no card comes any more. */
async function learnsAll(person: Person, message: Message, answer: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let id = idIn(message); id !== '' && seen.length < 200; id = idIn(message)) {
    seen.push(id);
    await presses(person, message, 'Turn');
    await presses(person, message, answer);
  }
  return seen;
}

async function fileIn(message: Message): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = message.json.attachments as readonly Json[];
  return { name: asText(file?.filename), text: await (await fetch(asText(file?.url))).text() };
}

describe('/cards', () => {
  it('shows one card at a time to the person alone: its front, then its back with the article’s words', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { channel, ada, guild, memory, footnote } = stage;
    const message = await ada.runs(channel, 'cards').reply();
    expect(message.onlyFor).toBe(ada.user.id);
    expect(labelsOf(message)).toEqual(['Turn']);
    const key = { person: ada.user.id, home: guild.id, kind: 'card', id: idIn(message) } as const;
    const review = await memory.reviews.review(key);
    if (review?.kind !== 'card') throw new Error('The card was to be kept.');
    expect(textIn(message.json)).not.toContain(`**${review.item.back}**`);
    expect(textIn(message.json)).toMatch(/-# \d+ new cards to come/);

    await presses(ada, message, 'Turn');
    expect(labelsOf(message)).toEqual(['[1]', 'To the article', 'Again', 'Good']);
    expect(textIn(message.json)).toContain(`**${review.item.back}**`);
    const [cited] = review.item.cited;
    const words = (await footnote.article(review.item.articleId))?.text.slice(cited?.start, cited?.end) ?? '?';
    expect(textIn(message.json).replace(/\\/g, '')).toContain(words);
    const opened = await ada.presses(message, '[1]').reply();
    expect(textIn(opened.json).replace(/\\/g, '')).toContain(`**${words}**`);

    await presses(ada, message, 'Good');
    expect(idIn(message)).not.toBe(key.id);
    const later = await memory.reviews.review(key);
    expect(later?.due).toBeGreaterThan(Date.now());
    expect(later?.spacing?.reps).toBe(1);
  });

  it('goes on until all are known, brings back what was not, and says when the next comes and what is left', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { channel, ada, discord } = stage;
    const message = await ada.runs(channel, 'cards').reply();
    const first = idIn(message);
    await presses(ada, message, 'Turn');
    await presses(ada, message, 'Again');
    const seen = await learnsAll(ada, message, 'Good');
    expect(seen).toContain(first);
    expect(new Set(seen).size).toBeGreaterThan(5);
    expect(textIn(message.json)).toMatch(/^That was all for now\.\nThe next card comes <t:\d+:R>; use \/cards then\./);
    await discord.idle();
  });

  it('lets nobody learn with another’s cards, and counts a button once', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { discord, channel, ada, guild, memory } = stage;
    const message = await ada.runs(channel, 'cards').reply();
    const id = idIn(message);
    await presses(ada, message, 'Turn');
    const both = [ada.presses(message, 'Good'), ada.presses(message, 'Good')];
    await Promise.all(both.map((exchange) => exchange.acknowledged()));
    await discord.idle();
    const of = { home: guild.id, kind: 'card' } as const;
    expect((await memory.reviews.review({ ...of, person: ada.user.id, id }))?.spacing?.reps).toBe(1);
    const bob = discord.person('bob', [guild]);
    await bob.runs(channel, 'cards').reply();
    expect((await memory.reviews.review({ ...of, person: bob.user.id, id }))?.spacing).toBeUndefined();
  });

  it('takes up the next cards when the first are known, and tells of those that are left', async () => {
    const memory = createMemory();
    await using stage = await setStage({ footnote: await footnoteHere(), options: memory });
    const { channel, ada, guild, footnote } = stage;
    const made = await footnote.cards({ scope: { collections: ['shared'] } });
    if (made.kind === 'none') throw new Error('There were to be cards.');
    const [card] = made.cards;
    // The same article with many more cards in it.
    const cards = Array.from({ length: 50 }, (_, at) => ({ ...card, id: `c${at}`, front: `${at}: _____` }));
    footnote.cards = async () => ({ kind: 'made', cards: [card, ...cards], articlesLeft: 3 });
    const message = await ada.runs(channel, 'cards').reply();
    expect(textIn(message.json)).toContain('19 new cards to come');
    expect(textIn(message.json)).toContain('3 further articles were left out');
    const known: Review[] = [];
    const of = { person: ada.user.id, home: guild.id, kind: 'card', articleIds: [card.articleId] } as const;
    for (const review of await memory.reviews.waiting(of, Date.now(), 99)) known.push(review);
    expect(known).toHaveLength(20);
    await learnsAll(ada, message, 'Good');
    expect(textIn(message.json)).toContain('There are 31 more cards in the articles: use /cards again.');
    const next = await ada.runs(channel, 'cards').reply();
    expect(textIn(next.json)).toContain('19 new cards to come');
    expect(textIn(next.json)).toMatch(/^19: /);
  });

  it('lets a card go whose words the article no longer says, and says so where one is being turned (German)', async () => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { channel, ada, guild, memory } = stage;
    ada.locale = 'de';
    const message = await ada.runs(channel, 'cards').reply();
    const key = { person: ada.user.id, home: guild.id, kind: 'card', id: idIn(message) } as const;
    const review = await memory.reviews.review(key);
    if (review?.kind !== 'card') throw new Error('The card was to be kept.');
    const [cited] = review.item.cited;
    if (!cited) throw new Error('A card is to rest on words.');
    await memory.reviews.put({ ...review, item: { ...review.item, cited: [{ ...cited, mark: 'ffffff' }] } });
    const [told] = await ada.presses(message, 'Umdrehen').followups(1);
    expect(told?.json.content).toContain('Diese Karte wird nicht mehr aufbewahrt');
    const again = await ada.runs(channel, 'cards').reply();
    expect(idIn(again)).not.toBe(key.id);
  });

  it.each([
    ['anki', 'cards.txt', /^#separator:tab\n#html:true\n#columns:Id\tFront\tBack\tQuote\tSource\n[0-9a-f]{8}\t/],
    ['csv', 'cards.csv', /^(?:\uFEFF)?"Front","Back","Quote","Source"\r\n"/],
    ['markdown', 'cards.md', /^\*\*.+\*\*\n\n.+\n\n> /],
  ])('gives all cards as a file for %s', async (format, name, begins) => {
    await using stage = await setStage({ footnote: await footnoteHere() });
    const { channel, ada } = stage;
    const message = await ada.runs(channel, 'cards', { format }).reply();
    const file = await fileIn(message);
    expect(file.name).toBe(name);
    expect(file.text).toMatch(begins);
    expect(message.json.content).toMatch(/^Here are \d+ cards as a file\./);
    expect(message.onlyFor).toBe(ada.user.id);
  });
});
