import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import type { StudiedArticle } from '../../../src/core/study/facts.ts';
import { withUnit } from '../../../src/core/study/figure-label.ts';
import { draftGuide } from '../../../src/core/study/guide.ts';
import { articleOf } from '../../indexed-articles.ts';

const studied = (language: string, paragraphs: readonly string[]): StudiedArticle => {
  const article = articleOf('guide.txt', paragraphs, { language });
  return { article, passages: splitPassages(article), statements: findStatements(article) };
};

const labelsOf = (section: string, language: string, ...paragraphs: readonly string[]) =>
  draftGuide([studied(language, paragraphs)])
    .entries.filter((entry) => entry.section === section)
    .map(({ label }) => label);

describe('a study guide', () => {
  it.each([
    ['en', 'The council pays 60 per cent of the bridge.', '60', '60 per cent'],
    ['en', 'The bridge cost £87 million in the end.', '87', '£87 million'],
    ['en', 'The ferry carried 3.4 million people.', '3.4', '3.4 million people'],
    ['en', 'The wall is 46 metres high.', '46', '46 metres'],
    ['en', 'Of 40 of them nothing is known.', '40', '40'],
    ['es', 'La tubería costó 3,4 millones de euros.', '3,4', '3,4 millones de euros'],
    ['fr', 'Le pont a coûté 2,6 millions d’euros.', '2,6', '2,6 millions d’euros'],
    ['de', 'Das Tor fiel in der 38. Minute durch Holm.', '38', '38. Minute'],
    ['de', 'Es kamen 30 Prozent der Gäste.', '30', '30 Prozent'],
  ])('says of what a figure is: %s, “%s”', (language, text, figure, label) => {
    const start = text.indexOf(figure);
    expect(withUnit(text, { start, end: start + figure.length }, language)).toBe(label);
  });

  it.each([
    ['en', 'The wall of the harbour was drawn by the engineer Edmund Sallis in a winter.', 'engineer'],
    [
      'en',
      'A schoolteacher from Ellerby, Margaret Oduya, began to collect for the wall.',
      'schoolteacher from Ellerby',
    ],
    ['en', 'For the wall Thomas Holm, the mayor of Lund, collected a million crowns.', 'mayor of Lund'],
    ['en', 'They spoke of the job Thomas Holm has done for the wall of the harbour.', undefined],
    ['en', 'The programme shows that the Doctor has a box, Susan Foreman, of blue wood.', undefined],
    ['de', 'Den Pfahl hat ein Lehrer namens Friedrich Oelze in den Boden am Hafen geschlagen.', 'Lehrer'],
    ['de', 'Die Mauer am Hafen hat der Ingenieur Friedrich Oelze in einem Winter gezeichnet.', 'Ingenieur'],
    ['es', 'Un chatarrero de Albacete, Julián Rubert, guardó las campanas en un almacén.', 'chatarrero de Albacete'],
    ['fr', 'Ce matin, l’ancienne institutrice Yvette Garcin a tiré la corde de la cloche.', 'ancienne institutrice'],
    ['fr', 'Le nouvel instituteur s’appelle Mathieu Roustan et il a choisi le village.', undefined],
  ])('says what somebody is, as it stands beside the name: %s, “%s”', (language, text, role) => {
    const entries = draftGuide([studied(language, [text])]).entries.filter(({ section }) => section === 'people');
    expect(entries.map(({ detail }) => detail)).toEqual([role]);
  });

  it('has no hour among the figures, nor a count whose unit stands elsewhere', () => {
    const text =
      'Lundi matin, à 8 h 30, les 214 habitants de Montvaillant ont vu entrer des élèves, contre 31 en 1990.';
    expect(labelsOf('figures', 'fr', text)).toEqual(['214 habitants']);
  });

  it('has no number by which something is called', () => {
    const text = 'The council of Halden said that the number 7 bus of the old harbour will carry 340 people.';
    expect(labelsOf('figures', 'en', text)).toEqual(['340 people']);
  });

  it('calls a place by its whole name', () => {
    const text = 'Amparo Ruiz nació en Villar del Agua en 1941 y dejó el pueblo con su familia y sus muebles.';
    expect(labelsOf('places', 'es', text)).toEqual(['Villar del Agua']);
  });

  it('leaves open what an article asks, and not what an interview asks', () => {
    const question = 'Who will pay for the new harbour of Halden?';
    const answer = 'The council of the town of Halden will pay for the stone and the steel of the harbour.';
    const asked = [question, answer, 'How long will it take to build?', answer, 'Who drew the plans of it?', answer];
    expect(labelsOf('questions', 'en', `${answer} ${question}`)).toEqual([question]);
    expect(labelsOf('questions', 'en', ...asked)).toEqual([]);
  });
});
