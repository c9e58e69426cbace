import { expect, it } from 'vitest';
import { writerIn } from '../../../src/core/document/credits.ts';

it.each([
  ['Words: Orla Finch | Photos: Dan Reed | 3 May 2031', 'Orla Finch'],
  ['Story: Orla Finch and Tom Vale — Pictures: Dan Reed', 'Orla Finch and Tom Vale'],
  ['Text und Fotos: Jonas Frey', 'Jonas Frey'],
  ['Interview: Greta Holm | Fotos: Max Ott', 'Greta Holm'],
  ['Texto: Inés Barrero. Fotos: Mar Senda.', 'Inés Barrero'],
  ['Texte : Claire Vidal · Photos : Anaïs Roy', 'Claire Vidal'],
  ['Testo: Elio Sarti | Foto: Ugo Riva', 'Elio Sarti'],
  ['Reportagem: Rui Matos. Imagens: Ana Sá.', 'Rui Matos'],
  ['Tekst: Bas Kuiper | Beeld: Piet Kok', 'Bas Kuiper'],
  ['Text: Tove Lind. Foto: Per Ek.', 'Tove Lind'],
])('“%s” credits %s', (line, names) => expect(writerIn(line)).toBe(names));

it.each([
  'Photos: Dan Reed',
  'Interview: Dolf Anders',
  'Text: Matthew 5, verse 3',
  'Text: Nothing New',
  'Words: Peace and Love',
  'Story: The Old Mill',
  'Credits: Warner Brothers | Rating: PG',
  'Words: Orla Finch | Join our club',
  'Words failed Orla Finch',
])('“%s” credits no writer', (line) => expect(writerIn(line)).toBeUndefined());
