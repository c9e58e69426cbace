import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { countedWith } from '../../../src/core/study/counted-answer.ts';
import type { QuizQuestion } from '../../../src/core/study/question.ts';
import { draftQuiz } from '../../../src/core/study/quiz.ts';
import { untoldByOthers } from '../../../src/core/study/told-by-another.ts';
import { articleOf } from '../../indexed-articles.ts';

const gapped = (quote: string, answer: string) =>
  ({
    ...{ kind: 'gap', stem: quote.replace(answer, '_____'), choices: ['a', answer], right: 1 },
    citations: [{ quote }],
  }) as unknown as Pick<QuizQuestion, 'kind' | 'stem' | 'choices' | 'right' | 'citations'>;

describe('questions of one page', () => {
  const drawn = gapped('The architect Anna Weber drew the bridge in 1987.', 'Anna Weber');
  const sold = gapped('In 1995 Anna Weber sold the ferry to a museum.', '1995');
  const piers = gapped('The bridge stands on nine piers of stone.', 'nine');

  it('do not show what another asks for', () => {
    expect(untoldByOthers([drawn, sold, piers], 10)).toEqual([drawn, piers]);
    expect(untoldByOthers([drawn, piers], 1)).toEqual([drawn]);
  });

  it('may have a short number of other things', () => {
    const miners = gapped('Nine miners of Halden dug the tunnel in 1871.', '1871');
    const alike = gapped('The nine piers of the bridge were mended by Peter Holm.', 'Peter Holm');
    expect(untoldByOthers([piers, miners], 10)).toEqual([piers, miners]);
    expect(untoldByOthers([piers, alike], 10)).toEqual([piers]);
  });
});

describe('a figure', () => {
  it.each([
    ['neun', 'Die Brücke hat neun Pfeiler.', 'pfei'],
    ['nine', 'The bridge has nine piers.', 'pier'],
    ['nueve', 'El puente tiene nueve pilares.', 'pila'],
    ['neuf', 'Le pont a neuf piles.', 'pile'],
    ['neun', 'Es waren neun.', undefined],
  ])('is told by what it counts: %s, “%s”', (answer, text, counted) => expect(countedWith(answer, text)).toBe(counted));
});

describe('what came first', () => {
  it.each([
    [
      'en',
      'In 1871 a tunnel was dug under the hill of Fenwick by forty miners. In 1884 the county opened a school beside the mill.',
      ['a tunnel was dug under the hill of Fenwick by forty miners.', 'the county opened a school beside the mill.'],
    ],
    [
      'fr',
      'En 1871 un tunnel fut percé sous la colline par quarante mineurs. En 1884 le comté ouvrit une école près du moulin.',
      ['le comté ouvrit une école près du moulin.', 'un tunnel fut percé sous la colline par quarante mineurs.'],
    ],
  ])('is asked of dates without a comma behind them: %s', (language, text, choices) => {
    const article = articleOf('dated.txt', [text], { language });
    const studied = { article, passages: splitPassages(article), statements: findStatements(article) };
    const drafts = draftQuiz({ articles: [studied], others: [] }, { count: 20, level: 'medium', seed: '1' });
    expect(drafts.find(({ kind }) => kind === 'order')?.choices.toSorted()).toEqual(choices);
  });
});

describe('a term that an article explains', () => {
  it.each([
    [
      'en',
      'Scree is a slope of loose rubble below a cliff of the valley. Peat is a soil of half-rotted plants that burns when it is dry. Loess is a dust of old rivers that the wind has laid down. The term “till” refers to rubble that a glacier has dropped.',
      ['Loess', 'Peat', 'Scree', 'Till'],
    ],
    [
      'de',
      'Löss ist ein Staub alter Flüsse, den der Wind auf die Felder getragen hat. Torf ist ein Boden aus halb verrotteten Pflanzen, der getrocknet brennt. Mergel ist ein Ton mit Kalk, den die Bauern früher auf die Felder streuten. Unter Geschiebe versteht man das Geröll, das ein Gletscher abgelegt hat.',
      ['Geschiebe', 'Löss', 'Mergel', 'Torf'],
    ],
  ])('is asked for among the others of the article: %s', (language, text, terms) => {
    const article = articleOf('terms.txt', [text], { language });
    const studied = { article, passages: splitPassages(article), statements: findStatements(article) };
    const drafts = draftQuiz({ articles: [studied], others: [] }, { count: 20, level: 'medium', seed: '1' });
    const asked = drafts.filter(({ stem }) => stem.startsWith('_____ '));
    expect(asked.length).toBeGreaterThan(1);
    for (const { choices } of asked) expect(choices.toSorted()).toEqual(terms);
  });
});
