import { expect, it } from 'vitest';
import { bylineOf, isDateline } from '../../../src/core/document/masthead-lines.ts';

it.each([
  ['By Orla Quist', 'Orla Quist'],
  ['By Orla Quist, and Jan Roth', 'Orla Quist, and Jan Roth'],
  ['Par Orla Quist, correspondante à Arlen', 'Orla Quist'],
  ['Von Jan von der Mühle, zurzeit in Arlen', 'Jan von der Mühle'],
  ['Por Orla Quist, enviada especial', 'Orla Quist'],
  ['By Orla Quist. Translated by Lin Moor', 'Orla Quist'],
  ['Von Orla Quist; Übersetzung aus dem Englischen von Lin Moor', 'Orla Quist'],
  ['By J. Roth and Dr. Ada Finch', 'J. Roth and Dr. Ada Finch'],
  ['Ein Bericht von Wiebke Sand, Arlen', 'Wiebke Sand'],
  ['Propos recueillis par Claire Vidal', 'Claire Vidal'],
  ['Un reportaje de Inés Barrero', 'Inés Barrero'],
  ['A cura di Elio Sarti', 'Elio Sarti'],
  ['Een verslag van Bas Kuiper', 'Bas Kuiper'],
])('“%s” names %s', (line, names) => expect(bylineOf(line)).toBe(names));

it.each(['By the river, where nobody walks', 'Por la noche, cuando llueve', 'Von hier aus, sagte sie'])(
  '“%s” names nobody',
  (line) => expect(bylineOf(line)).toBeUndefined(),
);

it.each([
  'Hontanares, 14 nov.',
  'Arlen, 3. Februar 2025.',
  'ARLEN, May 3',
  'Tornby, 3 mai.',
  'Santa Olalla (EFE), 3 de mayo.',
  'Köln, 1. Mai.',
])('“%s” says where and when', (line) => expect(isDateline(line)).toBe(true));

it.each(['The fair opens on 3 May.', 'Mara left Arlen on 3 May.', 'Arlen won.'])('“%s” says more, or less', (line) =>
  expect(isDateline(line)).toBe(false),
);
