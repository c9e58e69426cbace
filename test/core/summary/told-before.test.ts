import { expect, it } from 'vitest';
import { leansOnTold } from '../../../src/core/summary/told-before.ts';
import { articleOf } from '../../indexed-articles.ts';

const leans = (line: string, { before = '', above = '', language = 'en' }): boolean => {
  const article = articleOf('notes.txt', [`${before} ${line}`], { language });
  return leansOnTold({ text: line, article, at: article.text.indexOf(line) }, above === '' ? [] : [{ text: above }]);
};

it.each([
  ['en', 'The bridge opened in May.', 'The town built a wooden bridge.'],
  ['en', 'The two runs looked nothing alike.', 'Lorenz ran it twice.'],
  ['en', 'In the paper’s last lines, Lorenz thanked her.', 'Lorenz wrote about it.'],
  ['en', 'Just before the talks, Trump wrote a message.', 'They met.'],
  ['de', 'Die Spende kam im Mai.', 'Ein Bauer schickte eine Spende.'],
  ['es', 'El puente se abrió en mayo.', 'El pueblo hizo un puente.'],
  ['fr', 'Le pont a ouvert en mai.', 'Le village a bâti un pont.'],
])('in %s, “%s” leans where “%s” is not above it', (language, line, before) => {
  expect(leans(line, { before, language })).toBe(true);
});

it.each([
  ['en', 'The ministry promised to look into the idea.'],
  ['de', 'Der Rat sprach lange über den Antrag.'],
  ['es', 'Lorenz dio las gracias en la ceremonia.'],
  ['fr', 'Le ministère a promis d’étudier l’idée ; rien n’est venu.'],
])('in %s, “%s” leans, whatever was told before', (language, line) => {
  expect(leans(line, { language })).toBe(true);
});

it('stands where the line itself tells which one, or one above it names it', () => {
  expect(leans('The ministry promised to look into the idea of a bridge.', {})).toBe(false);
  expect(leans('A baker had an idea, and the mayor liked the idea.', {})).toBe(false);
  expect(leans('The ministry promised to look into the idea.', { above: 'A baker had an idea.' })).toBe(false);
});

it('stands below a line that tells of it, where the article tells of none before, and where it says which one', () => {
  const before = 'The town built a wooden bridge.';
  expect(leans('The bridge opened in May.', { before, above: before })).toBe(false);
  expect(leans('The bridge opened in May.', { before: 'It rained.' })).toBe(false);
  expect(leans('The bridge of Lower Brindle opened in May.', { before })).toBe(false);
});
