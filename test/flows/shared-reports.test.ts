import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/answer.ts';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const storm = [
  'A storm shut the harbour of Lunde on Sunday and tore nine boats from their moorings.',
  '“We have not seen such water since 1987,” the harbour master Ivar Brun told reporters.',
  'The breakwater will be repaired for nine million crowns.',
];
const sturm = [
  'Ein Sturm schloss am Sonntag den Hafen von Lunde und riss neun Boote los.',
  'Die Mole wird für neun Millionen Kronen repariert.',
];

async function titlesFor(question: string, articles: Readonly<Record<string, readonly string[]>>, language = 'en') {
  const answer = await answerQuestion(await portsFor(articles, undefined, {}, language), { question, scope: shared });
  return titlesOf(answer);
}
const titlesOf = (answer: Answer): readonly string[] =>
  answer.kind === 'grounded'
    ? answer.claims.flatMap(({ citations }) => citations.map(({ passage }) => passage.source.title))
    : [];

const copies = (paragraphs: readonly string[], count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`copy-${at}.txt`, paragraphs]));

describe('copies of an article', () => {
  it('do not push out what only another article says', async () => {
    const articles = {
      ...copies(storm, 12),
      'gazette.txt': ['Forty pictures of the storm at Lunde reached the newsroom.'],
    };
    expect(await titlesFor('How many pictures of the storm reached the newsroom?', articles)).toContain('gazette.txt');
  });

  it('are shown once, with as many as one claim has footnotes', async () => {
    const titles = await titlesFor('How many boats were torn from their moorings?', copies(storm, 12));
    expect(titles.length).toBeLessThanOrEqual(3);
  });

  it('do not push out others in German either', async () => {
    const articles = {
      ...copies(sturm, 12),
      'blatt.txt': ['Vierzig Bilder vom Sturm in Lunde erreichten die Redaktion.'],
    };
    expect(await titlesFor('Wie viele Bilder vom Sturm erreichten die Redaktion?', articles, 'de')).toContain(
      'blatt.txt',
    );
  });
});

const taxes = ['Taxes in Brill stay as they are, Mayor Cole said.'];
const longer = [
  'Taxes in Brill stay as they are, Mayor Cole said. The council will look at the matter again in the spring.',
  'Farmers had asked for lower dues on land by the river.',
];
const steuern = ['Die Steuern in Brill bleiben, wie sie sind, sagte Bürgermeister Kohl.'];

describe('what an article says about something', () => {
  it.each([
    ['What does the article say about taxes?', taxes, 'en', 'Taxes in Brill stay as they are'],
    ['what does the article say about farmers', longer, 'en', 'Farmers had asked for lower dues'],
    ['What does the article say about the river?', longer, 'en', 'by the river'],
    ['what does x.txt say about taxes', longer, 'en', 'Taxes in Brill'],
    ['Was sagt der Artikel über Steuern?', steuern, 'de', 'Die Steuern in Brill bleiben'],
  ])('is answered however short it is: “%s”', async (question, paragraphs, language, expected) => {
    const ports = await portsFor({ 'x.txt': paragraphs }, undefined, {}, language);
    const answer = await answerQuestion(ports, { question, scope: shared });
    expect(answer.kind === 'grounded' ? answer.claims.map(({ text }) => text).join(' ') : answer.reason).toContain(
      expected,
    );
  });
});
