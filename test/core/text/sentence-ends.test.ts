import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/text/language.ts';

/** Sentences as they end, by language: full stops that end none, and such that do. */
const ends: readonly (readonly [language: string, ...sentences: string[]])[] = [
  ['es', 'La torre es del s. XIX.', 'Costó 3,5 mill. de euros.'],
  ['es', 'El puente es del siglo III a. C. y sigue en pie.', 'Nadie lo usa.'],
  ['es', 'La cía. Ibérica cerró.', 'Su dpto. de ventas sigue en la pza. Mayor.'],
  ['es', 'Fue en el s. I.', 'En Roma nadie lo vio.'],
  ['es', 'Bajó a las 12.', 'Los de la casa McDonald’s.', 'La calle estaba vacía.'],
  ['de', 'Es kostete rd. 4 Mio. Euro.', 'Die Fa. Meier baute es.'],
  ['de', 'Das war 70 n. Chr.', 'Die Stadt brannte.'],
  ['de', 'Der ehem. Leiter sprach mit Frau Dr. med. Kohl.', 'Sie schwieg.'],
  ['de', 'Die Gem. Sulz liegt im Bez. Horn.', 'Dort wohnen 900 Pers. in Zelten.'],
  ['fr', 'Voir le t. II de ses mémoires.', 'La Cie. Dupont les vend.'],
  ['fr', 'La tour est du XIXe s. et tient.', 'Elle penche.'],
  ['it', 'Il dott. Rossi arriva nel sec. XIX.', 'La sig.ra Neri no.'],
  ['it', 'L’avv. Gallo e l’ing. Riva parlano al n. 4.', 'Il prof. Bini tace.'],
  ['it', 'Si vedano pag. 4 e fig. 2, ecc.', 'Il resto manca.'],
  ['nl', 'Dhr. Visser sprak met mevr. De Wit.', 'Zij zweeg.'],
  ['nl', 'Het was 4 okt. 1921 in Delft.', 'Prof. dr. Bos kwam ook.'],
  ['pt', 'A Dra. Lima chegou no séc. XIX.', 'O Sr. Reis ficou.'],
  ['pt', 'Ver pág. 4 e n.º 12.', 'A Profa. Dias escreveu.'],
  ['sv', 'Det var ca. 40 m. högt enl. Dr. Berg.', 'Hon log.'],
  ['ru', 'В 1921 г. Иванов уехал.', 'Он жил на ул. Мира.'],
  ['ru', 'Проф. Иванов и акад. Петров живут в г. Туле.', 'Там тихо.'],
  ['en', 'They sat at McDonald’s.', 'The boat came.', 'Nobody ate vitamin C.', 'It was late.'],
];

describe('sentences end', () => {
  it.each(ends)('as people of the language write: %s', (language, ...sentences) => {
    const text = sentences.join(' ');
    expect(sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
