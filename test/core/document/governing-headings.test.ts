import { expect, it } from 'vitest';
import { isGoverning } from '../../../src/core/document/governing-headings.ts';

it.each([
  ['en', 'What we ruled out'],
  ['en', 'Not covered'],
  ['en', 'Common myths'],
  ['en', 'What critics say'],
  ['en', 'If you live alone'],
  ['en', 'Only in winter'],
  ['en', 'Who pays?'],
  ['de', 'Ausgeschlossen'],
  ['de', 'Nicht versichert'],
  ['de', 'Mythen über den Hafen'],
  ['de', 'Wenn Sie allein leben'],
  ['es', 'No incluido'],
  ['es', 'Falsas creencias'],
  ['es', 'Si vive solo'],
  ['fr', 'Ce qui n’est pas remboursé'],
  ['fr', 'Idées reçues'],
  ['fr', 'En cas de retard'],
  ['it', 'Non compreso'],
])('a heading governs what stands below it (%s): %s', (language, heading) => {
  expect(isGoverning(heading, language)).toBe(true);
});

it.each([
  ['en', 'Results'],
  ['en', 'Next steps'],
  ['en', 'How to apply'],
  ['en', 'Notes from the meeting'],
  ['de', 'Ergebnisse'],
  ['de', 'Die wichtigsten Punkte'],
  ['es', 'Lo que cambia'],
  ['es', 'Noticias del puerto'],
  ['fr', 'Passage en revue'],
  ['fr', 'Les prix'],
  ['und', 'Not covered'],
])('any other heading does not (%s): %s', (language, heading) => {
  expect(isGoverning(heading, language)).toBe(false);
});
