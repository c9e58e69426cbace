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
  ['it', 'Esclusi dal rimborso'],
  ['it', 'Solo per i residenti'],
  ['pt', 'Fora do plano: despesas excluídas'],
  ['pt', 'Se vive sozinho'],
  ['nl', 'Uitgesloten van vergoeding'],
  ['nl', 'Als u alleen woont'],
  ['en', 'At your own expense'],
  ['fr', 'Ce qui reste à la charge du locataire'],
  ['de', 'Auf eigene Kosten'],
  ['es', 'A cargo del inquilino'],
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
  ['it', 'Il secondo giorno'],
  ['it', 'Risultati'],
  ['pt', 'O segundo dia'],
  ['pt', 'Resultados'],
  ['nl', 'Uitslagen'],
  ['und', 'Not covered'],
])('any other heading does not (%s): %s', (language, heading) => {
  expect(isGoverning(heading, language)).toBe(false);
});
