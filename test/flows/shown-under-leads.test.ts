import { describe, expect, it } from 'vitest';
import { formats } from '../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../src/adapters/documents/parse-document.ts';
import type { Claim } from '../../src/core/answer.ts';
import { type Origin, sharedCollection, toArticle } from '../../src/core/document/article.ts';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { nearestDraft } from '../../src/core/extraction/nearest-sentences.ts';
import { verifyDraft } from '../../src/core/verification/verify.ts';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { checkText } from '../../src/flows/check-text.ts';
import { indexArticle } from '../../src/flows/index-article.ts';
import { makeCards } from '../../src/flows/make-cards.ts';
import { makeGuide } from '../../src/flows/make-guide.ts';
import { makeQuiz } from '../../src/flows/make-quiz.ts';
import { openQuestions } from '../../src/flows/open-questions.ts';
import { sentencesRead } from '../../src/flows/read-on.ts';
import { retrievePassages } from '../../src/flows/retrieve-passages.ts';
import { searchPassages } from '../../src/flows/search-passages.ts';
import { summarizeArticle } from '../../src/flows/summarize-article.ts';
import { understandQuestion } from '../../src/flows/understand-question.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import { type GovernedArticle, governedArticles } from './governed-articles.ts';

async function portsWith({ name, source }: GovernedArticle): Promise<Ports> {
  const ports = await portsFor({});
  const origin: Origin = { kind: 'file', location: name, name };
  const reading: Ports = {
    ...ports,
    embedder: { ...ports.embedder, languages: ['en'] },
    reader: { ...ports.reader, bytes: async () => ({ bytes: Buffer.from(source), origin }) },
    parser: {
      ...ports.parser,
      prepare: async (raw) => prepareArticle(toArticle(await parseDocument(raw, formats), origin)),
    },
  };
  await indexArticle(reading, { origin, collection: sharedCollection });
  return reading;
}

/** What is shown together, in its order. */
type Together = readonly string[];

const textsOf = (claims: readonly Claim[]): Together => claims.map(({ text }) => text);

/** What a refusal shows, whether the question is refused or not. */
async function nearestTo(ports: Ports, question: string): Promise<readonly Claim[]> {
  const asked = await understandQuestion(ports, { question, scope: shared });
  const retrieved = await retrievePassages(ports, asked, shared);
  if (!retrieved) return [];
  const { sentences, query, ranked, above } = await sentencesRead(retrieved, ports, shared);
  return verifyDraft(nearestDraft(sentences, query, [...ranked.map(({ passage }) => passage), ...above])).claims;
}

async function summaries(ports: Ports): Promise<readonly Together[]> {
  const styles = ['lines', 'bullets', 'timeline', 'who-said-what'] as const;
  const wishes = styles.flatMap((style) => (['short', 'long'] as const).map((length) => ({ style, length })));
  const made = await Promise.all(wishes.map((wish) => summarizeArticle(ports, { scope: shared, ...wish })));
  return made.map((answer) => (answer.kind === 'grounded' ? textsOf(answer.claims) : []));
}

async function studied(ports: Ports): Promise<readonly Together[]> {
  const cards = await makeCards(ports, { scope: shared });
  const guide = await makeGuide(ports, { scope: shared });
  const quiz = await makeQuiz(ports, { scope: shared, count: 20, level: 'medium', seed: 'a' });
  const [article] = await ports.library.articles(shared);
  const open = await openQuestions(ports, article?.id ?? '');
  return [
    ...(cards.kind === 'made' ? cards.cards.map(({ front, citations: [{ quote }] }) => [front, quote]) : []),
    ...(guide.kind === 'made' ? guide.entries.map(({ detail = '', citation }) => [detail, citation.quote]) : []),
    ...(quiz.kind === 'made' ? quiz.questions.map(({ stem, citations: [{ quote }] }) => [stem, quote]) : []),
    ...open.map(({ claims }) => textsOf(claims)),
  ];
}

describe.each(governedArticles)('of $name', (article) => {
  const { question, items, lead } = article;
  const isItem = (text: string): boolean => items.some((item) => text.includes(item));
  function expectLed(together: Together): void {
    const first = together.findIndex(isItem);
    if (first >= 0) expect(together.slice(0, first + 1).join('\n')).toContain(lead);
  }

  it('an item or a row is shown below what governs it, where an answer and a refusal show it', async () => {
    const ports = await portsWith(article);
    const answer = await answerQuestion(ports, { question, scope: shared });
    expectLed(textsOf(answer.kind === 'grounded' ? answer.claims : answer.nearest));
    const nearest = await nearestTo(ports, question);
    expect(textsOf(nearest).some(isItem)).toBe(true);
    expectLed(textsOf(nearest));
    const [summary] = await ports.library.articles(shared);
    const { text = '' } = (await ports.library.article(summary?.id ?? '')) ?? {};
    for (const { citations } of nearest)
      for (const { start, end, quote } of citations) expect(text.slice(start, end)).toBe(quote);
  });

  it('… where passages are searched and a text is held against it', async () => {
    const ports = await portsWith(article);
    for (const { passage, leads = [] } of await searchPassages(ports, { question, scope: shared }))
      expectLed([...leads, passage.text]);
    for (const item of items)
      for (const { shown } of await checkText(ports, { text: `${item} ${question}`, scope: shared }))
        expectLed(textsOf(shown.map(({ claim }) => claim)));
  });

  it('… in summaries, and whatever is learnt from', async () => {
    const ports = await portsWith(article);
    for (const together of [...(await summaries(ports)), ...(await studied(ports))]) expectLed(together);
  });
});

const conditions = governedArticles.find(({ name }) => name === 'grant.html');

it('an item by itself is not confirmed where what governs its list denies or limits it', async () => {
  const ports = await portsWith(conditions as GovernedArticle);
  const scope = shared;
  const [checked] = await checkText(ports, { text: 'The house was built after 1919.', scope });
  expect(checked?.verdict).toBe('about');
  const [free] = await checkText(ports, { text: 'Letters go to the office in Fenn Street.', scope });
  expect(free?.verdict).toBe('stands');
});

it('what governs a long list is found from an item far down in it', async () => {
  const items = Array.from({ length: 200 }, (_, at) => `- Berth number ${at} behind the customs house of Tarnsey`);
  const lead = 'The fee of 14 pounds does not cover:';
  const source = `# Mooring\n\nThe harbour of Tarnsey takes 14 pounds a night for a boat of up to ten metres.\n\n${lead}\n\n${items.join('\n')}\n`;
  const question = 'What did Barnaby Thistlewood say about berth number 150?';
  const ports = await portsWith({ name: 'long.md', source, question, items: [], lead });
  const [first, second] = textsOf(await nearestTo(ports, question));
  expect([first, second]).toEqual([lead, 'Berth number 150 behind the customs house of Tarnsey']);
});
