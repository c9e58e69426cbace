import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/core/document/article.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import type { SummarizedArticle } from '../../../src/core/summary/summarized-article.ts';
import { summaryDraft } from '../../../src/core/summary/summary.ts';
import type { SummaryLength, SummaryStyle } from '../../../src/core/summary/wish.ts';
import { verifyDraft } from '../../../src/core/verification/verify.ts';

const summarized = (name: string, title: string, ...paragraphs: string[]): SummarizedArticle => {
  const article = toArticle(
    {
      title,
      language: 'en',
      publishedAt: '2021-05-14',
      blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    },
    { kind: 'file', location: `/${name}`, name },
  );
  return { article, passages: splitPassages(article) };
};

const ferry = summarized(
  'ferry.txt',
  'Old ferry returns to Port Ansel after repairs',
  'The old ferry Blue Heron returned to Port Ansel on Monday after two years of repairs to her engine and hull.',
  'The Blue Heron was built in 1931. She carried farmers and their goats across the bay until her boiler burst on 3 March 2019.',
  'Mayor Paul Greer said the repairs had cost four million crowns. “The ferry is the heart of Port Ansel,” Greer said.',
  'A brass band played on the pier. There was soup.',
  'He thanked the engineers of the Ansel yard. Ferry tickets cost six crowns, and the ferry will sail to the islands every hour.',
);

const textsOf = (length: SummaryLength, style: SummaryStyle, articles = [ferry]) =>
  summaryDraft(articles, { length, style }).claims.map(({ text }) => text);

describe('a summary', () => {
  it('is made of the article’s own sentences, in its order', () => {
    const texts = textsOf('short', 'lines');
    const places = texts.map((text) => ferry.article.text.indexOf(text));
    expect(texts).toHaveLength(3);
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('begins with what the article is about, and leaves out the soup', () => {
    const texts = textsOf('short', 'lines');
    expect(texts[0]).toMatch(/^The old ferry Blue Heron returned/);
    expect(texts.join(' ')).not.toMatch(/soup|brass band/);
  });

  it('grows with the length that is asked for', () => {
    const counts = (['short', 'medium', 'long'] as const).map((length) => textsOf(length, 'bullets').length);
    expect(counts[0]).toBeLessThan(counts[1] ?? 0);
    expect(counts[1]).toBeLessThanOrEqual(counts[2] ?? 0);
  });

  it('weighs every paragraph and says how many there were', () => {
    expect(summaryDraft([ferry], { length: 'short', style: 'lines' }).paragraphs).toBe(5);
  });

  it('is confirmed line by line', () => {
    for (const style of ['lines', 'timeline', 'who-said-what'] as const) {
      const draft = summaryDraft([ferry], { length: 'long', style });
      expect(draft.claims.length).toBeGreaterThan(0);
      expect(verifyDraft(draft, { known: ferry.passages }).leftOut).toBe(0);
    }
  });

  it('of several articles has something of each, and the same news once', () => {
    const copy = summarized(
      'copy.txt',
      'Ferry is back',
      'The old ferry Blue Heron returned to Port Ansel on Monday after two years of repairs to her engine and hull.',
      'The harbour office expects nine hundred passengers on the first Sunday of the season.',
    );
    const other = summarized(
      'goats.txt',
      'Goat prices fall',
      'Goat prices fell by a third at the Lund market after a mild winter.',
      'Farmers blamed cheap hay for the fall in goat prices.',
    );
    const texts = textsOf('short', 'lines', [ferry, copy, other]);
    expect(texts.filter((text) => text.includes('returned to Port Ansel'))).toHaveLength(1);
    expect(texts.some((text) => /goat prices/i.test(text))).toBe(true);
  });

  it.each([
    [
      'en',
      'How to mend a jug',
      'What you need',
      'a dish',
      'glue',
      'How it is done',
      'Clean both halves of the jug well.',
    ],
    [
      'de',
      'Wie man einen Krug flickt',
      'Was du brauchst',
      'eine Schale',
      'Kleber',
      'So wird’s gemacht',
      'Die Hälften des Krugs gut putzen.',
    ],
    [
      'es',
      'Cómo arreglar una jarra',
      'Qué se necesita',
      'un plato',
      'cola',
      'Paso a paso',
      'Limpia bien las dos mitades de la jarra.',
    ],
    [
      'fr',
      'Comment réparer une cruche',
      'Ce qu’il faut',
      'un plat',
      'de la colle',
      'Pas à pas',
      'Nettoyez bien les deux moitiés de la cruche.',
    ],
  ])('in %s, shows the steps of “%s” and not what it takes', (language, title, needs, dish, glue, method, step) => {
    const items = (texts: readonly string[]) => texts.map((text) => ({ kind: 'item' as const, text }));
    const article = toArticle(
      {
        title,
        language,
        blocks: [
          { kind: 'heading', text: needs },
          ...items([dish, `${glue} 1`, `${glue} 2`, `${glue} 3`]),
          { kind: 'heading', text: method },
          ...items([step, `${step.slice(0, -1)} 2.`, `${step.slice(0, -1)} 3.`]),
        ],
      },
      { kind: 'file', location: '/jug.txt', name: 'jug.txt' },
    );
    const lines = textsOf('short', 'bullets', [{ article, passages: splitPassages(article) }]).join('\n');
    expect(lines).toContain(step);
    expect(lines).not.toContain(`${glue} 2`);
  });

  it('leaves out the line that says where and when a report was written', () => {
    const vote = summarized(
      'vote.txt',
      'Arlen votes on the bridge',
      'Arlen, 3 February 2021. The council of Arlen votes on the old bridge in May, after two years of talks.',
      'The bridge was closed in 2019, when a lorry broke its railing.',
    );
    expect(textsOf('long', 'lines', [vote])[0]).toMatch(/^The council of Arlen votes/u);
  });

  it('has nothing about what the line before alone tells', () => {
    const clocks = summarized(
      'clocks.txt',
      'The clock-maker of Lund',
      'Anna Holm has repaired the clocks of Lund since 1987, in a workshop above the fish market.',
      'Her first teacher, Leo Berg, left her a chest of tools. The chest stands in the hall, under a clock from Trieste.',
    );
    for (const length of ['short', 'medium', 'long'] as const) {
      const lines = textsOf(length, 'bullets', [clocks]);
      const at = lines.findIndex((line) => line.startsWith('The chest stands'));
      expect(at <= 0 || lines[at - 1]?.includes('a chest of tools')).toBe(true);
    }
  });

  it('of nothing is nothing', () => {
    expect(summaryDraft([], { length: 'short', style: 'lines' })).toEqual({ claims: [], paragraphs: 0 });
  });
});

describe('a timeline', () => {
  it('has the dated sentences in order of time, with the words that say when', () => {
    const { claims } = summaryDraft([ferry], { length: 'short', style: 'timeline' });
    const times = claims.map(({ text, emphasis }) => text.slice(emphasis?.[0]?.start, emphasis?.[0]?.end));
    expect(times).toEqual(['1931', '3 March 2019', 'Monday']);
  });
});

describe('who said what', () => {
  it('has the statements with their cues', () => {
    expect(textsOf('short', 'who-said-what')).toEqual([
      'Mayor Paul Greer said the repairs had cost four million crowns.',
      '“The ferry is the heart of Port Ansel,” Greer said.',
    ]);
  });

  it('names the speaker in brackets where the sentence has a pronoun', () => {
    const speech = summarized(
      'speech.txt',
      'Speech',
      'Coach Dana Whitlock left the field early.',
      'She said the second half was a disgrace to the town.',
    );
    expect(textsOf('short', 'who-said-what', [speech])).toEqual([
      'She [Dana Whitlock] said the second half was a disgrace to the town.',
    ]);
  });

  it('has no words that go on about what is not there', () => {
    const letter = summarized(
      'letter.txt',
      'The tickets of the ferry',
      'Passengers were given a voucher. Ms Quill said she would be framing hers.',
      'Mayor Paul Greer said the ferry had cost four million crowns.',
    );
    expect(textsOf('long', 'who-said-what', [letter])).toEqual([
      'Mayor Paul Greer said the ferry had cost four million crowns.',
    ]);
  });
});
