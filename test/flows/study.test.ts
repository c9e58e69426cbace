import { describe, expect, it } from 'vitest';
import { makeCards } from '../../src/flows/make-cards.ts';
import { makeGuide } from '../../src/flows/make-guide.ts';
import { makeQuiz } from '../../src/flows/make-quiz.ts';
import { prepareStudy } from '../../src/flows/prepare-study.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { analystHere } from '../doubles/analyst.ts';
import { createMemoryLibrary } from '../doubles/memory-library.ts';
import { articleOf, indexedOf } from '../indexed-articles.ts';

const article = articleOf('harbour.txt', [
  'The harbour bridge of Halden was opened on 4 May 1987. The architect Anna Weber drew the bridge in Lund. The council of Halden paid 34 million kronor for the steel.',
  'The engineer Robert Berg measured the cables in Oslo every winter. Tidal iron is a kind of steel that was made for the bridge. It is unclear who paid for the lamps of the bridge.',
]);

async function portsWith(...articles: readonly (typeof article)[]): Promise<Ports> {
  const library = createMemoryLibrary();
  for (const one of articles) await library.replace(one, indexedOf(one, { vectors: false }));
  return { library, analyst: analystHere } as unknown as Ports;
}

const scope = { collections: ['shared'] };
const wish = { scope, count: 5, level: 'medium' as const, seed: 'a' };

describe('preparing a quiz', () => {
  it('readies the languages of the articles it may be about, each once, and nothing where there are none', async () => {
    const prepared: (readonly string[])[] = [];
    const prepare = async (languages: readonly string[]) => void prepared.push(languages);
    const { library, ...others } = await portsWith(article, articleOf('hafen.txt', ['Es regnet.'], { language: 'de' }));
    const ports = { ...others, library, analyst: { ...analystHere, prepare } };
    await prepareStudy(ports, scope);
    await prepareStudy(ports, { collections: ['empty'] });
    expect(prepared.map((languages) => languages.toSorted())).toEqual([['de', 'en']]);
  });
});

describe('making a quiz', () => {
  it('cites for every question the words that its solution stands in', async () => {
    const quiz = await makeQuiz(await portsWith(article), wish);
    expect(quiz.kind).toBe('made');
    for (const { choices, right, citations } of quiz.kind === 'made' ? quiz.questions : []) {
      const [{ start, end, quote }] = citations;
      expect(article.text.slice(start, end)).toBe(quote);
      expect(quote).toContain(choices[right]);
    }
  });

  it('does not ask again what was asked', async () => {
    const ports = await portsWith(article);
    const first = await makeQuiz(ports, { ...wish, count: 1 });
    const ids = first.kind === 'made' ? first.questions.map(({ id }) => id) : [];
    const second = await makeQuiz(ports, { ...wish, without: ids });
    expect(second.kind === 'made' ? second.questions.map(({ id }) => id) : []).not.toContain(ids[0]);
  });

  it('has the analyst read what of the library may make a wrong choice right, and leaves such questions out', async () => {
    const about = { ...wish, count: 20, scope: { ...scope, articleIds: [article.id] } };
    const alone = await makeQuiz(await portsWith(article), about);
    const gaps = alone.kind === 'made' ? alone.questions.filter(({ kind }) => kind === 'gap') : [];
    const other = articleOf(
      'other.txt',
      gaps.map(({ stem, choices, right }) => stem.replace('_____', choices.find((_, at) => at !== right) ?? '')),
    );
    const ports = await portsWith(article, other);
    const asked: string[] = [];
    const hasSecondRight: Ports['analyst']['hasSecondRight'] = async ({ id }, passages) => {
      expect(passages.map(({ articleId }) => articleId)).not.toContain(article.id);
      asked.push(id);
      return true;
    };
    const quiz = await makeQuiz({ ...ports, analyst: { ...analystHere, hasSecondRight } }, about);
    expect(asked.length).toBeGreaterThan(0);
    const kept = quiz.kind === 'made' ? quiz.questions.map(({ id }) => id) : [];
    expect(kept.filter((id) => asked.includes(id))).toEqual([]);
  });

  it('says why there is none', async () => {
    const ports = await portsWith(articleOf('plain.txt', ['It rained.']));
    expect(await makeQuiz(ports, wish)).toEqual({ kind: 'none', reason: 'nothing-to-ask' });
    expect(await makeQuiz(await portsWith(), wish)).toEqual({ kind: 'none', reason: 'nothing-indexed' });
    const gone = { ...wish, scope: { ...scope, articleIds: ['gone'] } };
    expect(await makeQuiz(ports, gone)).toEqual({ kind: 'none', reason: 'no-such-article' });
  });
});

describe('making cards', () => {
  it('has the back in the cited words and not on the front', async () => {
    const made = await makeCards(await portsWith(article), { scope });
    expect(made.kind).toBe('made');
    for (const { front, back, citations } of made.kind === 'made' ? made.cards : []) {
      expect(citations[0].quote).toContain(back);
      expect(front).not.toContain(back);
    }
  });
});

describe('making a guide', () => {
  it('lists people, places, dates, figures, terms and open questions, each with its words', async () => {
    const guide = await makeGuide(await portsWith(article), { scope });
    const entries = guide.kind === 'made' ? guide.entries : [];
    const labels = (section: string) => entries.filter((one) => one.section === section).map(({ label }) => label);
    expect(labels('people')).toEqual(['Anna Weber', 'Robert Berg']);
    expect(labels('places')).toEqual(['Lund', 'Oslo']);
    expect(labels('dates')).toEqual(['4 May 1987']);
    expect(labels('figures')[0]).toMatch(/^34 million/u);
    expect(labels('terms')).toEqual(['Tidal iron']);
    expect(labels('questions')).toEqual(['It is unclear who paid for the lamps of the bridge.']);
    for (const { label, citation } of entries) expect(citation.quote).toContain(label);
  });
});
