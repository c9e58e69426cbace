import { describe, expect, it } from 'vitest';
import { type ParsedBlock, toArticle } from '../../../src/core/document/article.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { extractDraft } from '../../../src/core/extraction/extract-sentences.ts';
import { articleDraft } from '../../../src/core/extraction/metadata-draft.ts';
import { passagesToRead } from '../../../src/core/extraction/passages-read.ts';
import { rankSentences } from '../../../src/core/extraction/sentence-ranking.ts';
import { toQuery } from '../../../src/core/question/query.ts';
import { rankPassages } from '../../../src/core/retrieval/passage-ranking.ts';
import { termsOf } from '../../../src/core/text/terms.ts';

const articleOf = (blocks: readonly ParsedBlock[], language = 'en') =>
  toArticle({ title: 'A title', language, blocks }, { kind: 'file', location: '/a.md', name: 'a.md' });

function claimsFor(
  question: string,
  blocks: readonly ParsedBlock[],
  language = 'en',
  { compares = false, target = 1 } = {},
) {
  const passages = splitPassages(articleOf(blocks, language), { target, most: 1_500 });
  const query = toQuery(question, [language]);
  const found = passages.map((passage) => ({ passage, terms: termsOf(passage.text, language) }));
  const count = (term: string) => found.filter(({ terms }) => terms.includes(term)).length;
  const statistics = {
    passages: found.length,
    averageLength: 10,
    documentFrequency: new Map(query.terms.map((term) => [term, count(term)])),
  };
  const ranked = rankPassages(found, query, statistics);
  const asked = { query, statistics, compares };
  const sentences = rankSentences(passagesToRead(ranked), asked);
  return extractDraft(sentences, ranked, asked).draft.claims.map(({ text }) => text);
}

const paragraph = (text: string): ParsedBlock => ({ kind: 'paragraph', text });
const item = (text: string, context?: number): ParsedBlock => ({
  kind: 'item',
  text,
  ...(context === undefined ? {} : { context }),
});

describe('what answers besides one sentence', () => {
  it('is a list with its lead-in', () => {
    const blocks = [
      paragraph('For the raised bed you need:'),
      item('six boards', 0),
      item('a drill', 0),
      paragraph('It rained.'),
    ];
    expect(claimsFor('list all the things for the raised bed', blocks)).toEqual([
      'For the raised bed you need:',
      'six boards',
      'a drill',
    ]);
  });

  it('is a sentence for each of two that are compared', () => {
    const blocks = [
      paragraph('Holm went to the coast after the flood.'),
      paragraph('Holm and Vik had worked together before.'),
      paragraph('Vik stayed in the valley and taught.'),
    ];
    expect(claimsFor('what Holm and Vik did after the flood', blocks, 'en', { compares: true })).toEqual([
      'Holm went to the coast after the flood.',
      'Vik stayed in the valley and taught.',
    ]);
  });

  it.each([
    ['en', 'why did the mill close', 'The mill closed in March. So few farmers came that it lost money.'],
    ['de', 'warum schloss die Mühle', 'Die Mühle schloss im März. Deshalb kamen keine Bauern mehr.'],
  ])('is the reason in the next sentence too (%s)', (language, question, text) => {
    expect(claimsFor(question, [paragraph(text), paragraph('Rain fell.')], language)[0]).toBe(text);
  });

  it.each([
    ['en', 'why does the mill have to close', 'Ida Holm, its owner, explained why the mill has to close.'],
    ['fr', 'pourquoi le moulin doit fermer', 'Ida Holm a expliqué pourquoi le moulin doit fermer.'],
  ])('is what comes after a sentence that only says that a reason is given (%s)', (language, question, announced) => {
    const text = `${announced} Farmers take their grain to the town now.`;
    expect(claimsFor(question, [paragraph(text), paragraph('Rain fell.')], language)[0]).toBe(text);
  });

  it.each([
    ['asks', 'fr', 'pourquoi le phare est éteint', 'Pourquoi le phare était éteint', 'Une lame avait noyé le moteur.'],
    [
      'says what it is about',
      'de',
      'was ist mit dem winter',
      'Die Kiste im Winter',
      'Unter fünf Grad fressen sie nichts.',
    ],
  ])('stands under a heading that %s', (_, language, question, heading, text) => {
    const blocks = [paragraph('Rain fell.'), { kind: 'heading', text: heading } as const, paragraph(text)];
    expect(claimsFor(question, blocks, language)[0]).toBe(text);
  });

  it.each([
    ['de', 'was brauch ich alles dafür', 'Das brauchst du', ['zwei Kisten', 'einen Deckel']],
    ['es', 'enumera todas las herramientas', 'Herramientas', ['un martillo', 'dos sierras']],
  ])('is the list below the heading that leads it in (%s)', (language, question, heading, items) => {
    const blocks = [
      paragraph('Rain fell.'),
      { kind: 'heading', text: heading } as const,
      ...items.map((text) => item(text)),
    ];
    expect(claimsFor(question, blocks, language, { target: 400 })).toEqual(items);
  });

  it.each([
    ['en', 'how did he die', 'He loved to find out how things work.', 'His death was due to a fever.'],
    ['de', 'wie starb er', 'Er wollte wissen, wie die Dinge gehen.', 'Er ist an einem Fieber gestorben.'],
    ['es', 'cuánto cuesta', 'El molino tiene cuatro ruedas.', 'Costó dos mil euros.'],
    ['fr', 'comment est-il mort', 'Il voulait tout savoir des vieilles machines.', 'Il est décédé d’une fièvre.'],
  ])('is what speaks of the matter in other words (%s)', (language, question, other, text) => {
    expect(claimsFor(question, [paragraph(other), paragraph(text)], language)[0]).toBe(text);
  });

  it.each([
    [
      'what happened, in as many sentences as are read in one go',
      'what happened to the mill',
      'The mill burned in March. Nobody saw it. The roof fell in.',
    ],
    [
      'the reason, some sentences on',
      'why did nobody check the mill',
      'Nobody checked the mill. It stood there. The keys were lost.',
    ],
  ])('is %s', (_, question, text) => {
    expect(claimsFor(question, [paragraph(text), paragraph('Rain fell.')])[0]).toBe(text);
  });

  it('is no more than the sentence where it gives the reason', () => {
    const reason = 'Nobody checked the mill because the keys were lost.';
    expect(claimsFor('why did nobody check the mill', [paragraph(`${reason} Rain fell. Snow fell.`)])[0]).toBe(reason);
  });

  it('is in an interview never what the interviewer says, and all that is answered', () => {
    const asked = 'The council wanted to close your mill last year. What happened?';
    const answered = 'They saw the sums. A petition came. In March they wrote that it stays.';
    const blocks = [asked, answered, 'Who grinds?', 'My son does.', 'Until when?', 'Until he is old.'].map(paragraph);
    expect(claimsFor('did the council close the mill', blocks)[0]).toBe(answered);
  });

  it('is nothing that is about the page', () => {
    const blocks = [
      paragraph('Write to us about the mill at mill@footnote.example'),
      paragraph('The mill closed in March.'),
    ];
    expect(claimsFor('what about the mill', blocks)).toEqual(['The mill closed in March.']);
  });
});

describe('who wrote an article that has no byline', () => {
  it.each([
    ['en', 'Ida Holm is a teacher in Lunde.'],
    ['de', 'Ida Holm ist Lehrerin in Lunde.'],
  ])('is told at its end (%s)', (language, last) => {
    const article = articleOf(
      [paragraph('The mill closed in March, and nobody noticed.'), paragraph('Rain fell.'), paragraph(last)],
      language,
    );
    const draft = articleDraft(article, 'byline', splitPassages(article));
    expect(draft?.claims.map(({ text }) => text)).toEqual([last]);
  });

  it('and when is told where the text says so', () => {
    const last = 'This piece was written on 3 May 2021.';
    const article = articleOf([
      paragraph('The mill closed in March 2019, it is said.'),
      paragraph('Rain fell.'),
      paragraph(last),
    ]);
    expect(articleDraft(article, 'date', splitPassages(article))?.claims.map(({ text }) => text)).toEqual([last]);
  });
});
