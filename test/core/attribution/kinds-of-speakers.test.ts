import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { toArticle } from '../../../src/core/document/article.ts';

const saidIn = (language: string, text: string) =>
  findStatements(
    toArticle({ language, blocks: [{ kind: 'paragraph', text }] }, { kind: 'file', location: '/x.txt', name: 'x.txt' }),
  ).map(({ speaker, quote }) => [speaker, quote]);

describe('who speaks', () => {
  it.each([
    // By their age, and nobody's.
    ['de', 'Ina Kern führt das Lokal. „Es war leer“, erzählt die 47-Jährige der Reporterin.', ['Ina Kern']],
    // A surname that looks like a calling.
    ['de', 'Karl Müller kennt den Grund. „Der Bach ist leer“, sagt Müller.', ['Karl Müller']],
    // Of whom the pronoun before is, and two people joined are two.
    ['de', 'Ina Kern und Jan Oster backen. Sie lacht. „Er bäckt, ich rechne.“', ['Ina Kern']],
    ['es', 'Ana Gil y Luis Soto hornean. Ella se ríe. «Él amasa y yo cuento».', ['Ana Gil']],
    // A body, also where nothing was told of it, by its noun, and as who holds a view.
    [
      'de',
      'Vor dem Amtsgericht Holm bekam der Bauer Recht. Nach Angaben des Gerichts gilt das Urteil noch nicht.',
      ['Amtsgericht Holm'],
    ],
    [
      'es',
      'Ana Gil aplaude. El Sindicato de Enfermería no lo ve así. A su juicio, el cierre llega tarde.',
      ['Sindicato de Enfermería'],
    ],
    [
      'de',
      'Die Sparbank Lind wächst. Die Gewerkschaft warnte, dass sechzig Stellen wegfallen könnten.',
      ['Gewerkschaft'],
    ],
    // Whoever stands beside what they are, whatever their first name; a party in brackets.
    ['es', 'El jefe de bomberos, Ulpiano Jara, habló. «Nadie está herido», les dijo.', ['Ulpiano Jara']],
    [
      'fr',
      "La présidente, Ozanne Gilles (PS), a défendu l'accord. « C'est le meilleur », a-t-elle affirmé.",
      ['Ozanne Gilles'],
    ],
    [
      'fr',
      "Son avocate, Bérengère Lafforgue, parle. Paul Roux se tait. « C'est fini », dit-elle.",
      ['Bérengère Lafforgue'],
    ],
    // Somebody told of for the first time.
    ['es', 'Luis Soto saluda. Una vecina lloraba. «Mi gato sigue dentro», gritó.', ['vecina']],
    ['fr', '« Assez », dit la présidente. Silence. « La cour attend », insiste-t-elle.', ['présidente', 'présidente']],
    ['de', 'Otto Spieß liest am Fenster. „Ein Ei“, klagt der pensionierte Richter.', ['Otto Spieß']],
    // The study before.
    [
      'es',
      'Según un estudio de la Universidad de Alcor, pasan mil coches. La mitad, según ese mismo estudio, no para.',
      ['estudio de la Universidad de Alcor', 'estudio de la Universidad de Alcor'],
    ],
    ['es', 'El problema viene de lejos, reconocen fuentes sanitarias.', ['fuentes sanitarias']],
    ['fr', 'Le gouvernement, qui paie la moitié, se dit « prêt à étudier les pistes ».', ['gouvernement']],
  ])('is told: %s %s', (language, text, speakers) => {
    expect(saidIn(language, text).map(([speaker]) => speaker)).toEqual(speakers);
  });
});

describe('what is said', () => {
  it.each([
    ['de', 'Laut einem Gutachten der Hochschule, das vorliegt, reichen die Risse tief.', 'reichen die Risse tief.'],
    ['fr', "Marie Petit reproche aux élus de n'avoir suivi qu'une piste.", "de n'avoir suivi qu'une piste."],
    ['es', 'Ana Gil detalló los plazos. Las obras empezarán, y luego habrá multas, precisó.', 2],
    ['es', 'Ana Gil insiste en que hay grietas.', 'que hay grietas.'],
    ['de', 'Die Polizei wies darauf hin, dass der Weg gesperrt bleibt.', 'dass der Weg gesperrt bleibt.'],
    ['de', 'Dass der Wald stirbt, glaubt Ina Kern nicht.', 'Dass der Wald stirbt, glaubt Ina Kern nicht.'],
    ['es', 'Ella lo mira. —¿Viene usted hoy? —pregunta Ana Gil.', '—¿Viene usted hoy?'],
  ])('is whole and no more: %s %s', (language, text, quote) => {
    const quotes = saidIn(language, text).map(([, words]) => words);
    if (typeof quote === 'string') expect(quotes).toEqual([quote]);
    else expect(quotes.at(-1)).toBe('Las obras empezarán, y luego habrá multas');
  });

  it.each([
    ['de', 'Ina Kern sagte am Montag nicht, ob sie geht.'],
    ['de', 'Dass sie sich entschuldigt, sagte Ina Kern nicht.'],
    ['es', 'El banco le dijo que no dos veces.'],
    ['es', 'Ana Gil quiere abrir la sala.'],
    ['fr', "Jean Roux veut reprendre l'affaire."],
  ])('is nothing where it is denied, an answer or a wish: %s %s', (language, text) => {
    expect(saidIn(language, text)).toEqual([]);
  });
});
