import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/core/document/article.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { figureIn } from '../../../src/core/summary/figures.ts';
import { openQuestions } from '../../../src/core/summary/open-questions.ts';
import { createVerifier } from '../../../src/core/verification/verify.ts';

function questionsOf(language: string, text: string) {
  const origin = { kind: 'file' as const, location: '/a.txt', name: 'a.txt' };
  const blocks = [{ kind: 'paragraph' as const, text }];
  const article = toArticle({ title: 'A', language, blocks }, origin, 'shared');
  const passages = splitPassages(article);
  const questions = openQuestions({ article, passages });
  for (const { claims } of questions) {
    const verify = createVerifier({ known: passages });
    for (const claim of claims) expect(verify(claim).confirmed?.text).toBe(claim.text);
  }
  return questions.map(({ about }) => about);
}

describe('what an article leaves open', () => {
  it.each([
    [
      'en',
      'The town of Nordham wants to close its ferry. Mayor Ada Lindley said on Monday that the ferry was hardly used by anybody. Tom Voss, who speaks for the fishers, denied that the ferry was hardly used. The council votes in May.',
      ['Ada Lindley', 'Tom Voss'],
    ],
    [
      'de',
      'Die Stadt Nordhaven will die Fähre einstellen. Bürgermeisterin Anke Dahlmann sagte am Montag, die Fähre werde kaum noch benutzt. Der Sprecher der Fischer, Jens Petersen, bestritt, dass die Fähre kaum noch benutzt werde. Der Rat stimmt im Mai ab.',
      ['Anke Dahlmann', 'Jens Petersen'],
    ],
    [
      'fr',
      'La commune de Valbrune veut fermer le bac du lac. La mairesse, Capucine Orsel, a affirmé lundi que le bac ne sert presque plus aux habitants. Le porte-parole des pêcheurs, Yann Kervella, a contesté que le bac ne serve presque plus aux habitants. Le conseil votera en mai.',
      ['Capucine Orsel', 'Yann Kervella'],
    ],
    [
      'es',
      'El pueblo de Albares quiere cerrar el puente viejo. La alcaldesa, Lucía Ferrer, afirmó el lunes que el puente viejo es un peligro para los vecinos. El portavoz de los vecinos, Mateo Ibáñez, negó que el puente viejo sea un peligro. El pleno votará en mayo.',
      ['Lucía Ferrer', 'Mateo Ibáñez'],
    ],
  ])('is who disagrees with whom (%s)', (language, text, speakers) => {
    expect(questionsOf(language, text)[0]).toEqual({ kind: 'opponents', speakers });
  });

  it.each([
    [
      'en',
      'The new wall cost 9.7 million pounds, according to a report by three retired engineers on the harbour. The council rejects the figure. Work on the wall began in the spring and was done by the autumn.',
    ],
    [
      'fr',
      'Le nouveau mur a coûté 9,7 millions d’euros, selon un rapport de trois ingénieurs retraités du port. La mairie conteste ce chiffre. Les travaux du mur ont commencé au printemps et ont fini en automne.',
    ],
  ])('is a figure that somebody holds to be wrong (%s)', (language, text) =>
    expect(questionsOf(language, text)[0]).toEqual({ kind: 'dispute' }),
  );

  it.each([
    [
      'es',
      'El ayuntamiento quiere cerrar la biblioteca del barrio. El director, Mateo Ibáñez, afirmó que la biblioteca tiene cada año más lectores. Mantenerla costó 480.000 euros el año pasado. El pleno votará en mayo.',
      [
        { kind: 'claim', speaker: 'Mateo Ibáñez' },
        { kind: 'number', figure: '480.000' },
      ],
    ],
  ])('is what somebody claims, and a number (%s)', (language, text, about) =>
    expect(questionsOf(language, text)).toEqual(about),
  );

  it.each([
    [
      'en',
      'Put water in the kettle. Boil it. Pour it over the leaves and wait for some minutes. Then add milk if you like.',
    ],
    ['de', 'Fülle Wasser in den Kessel. Bring es zum Kochen. Gieß es über die Blätter und warte 4 Minuten.'],
    [
      'es',
      'La feria abre el viernes. Los puestos venden miel y queso. El alcalde, Pedro Salas, visitó los puestos de queso. Ana Ruiz vende queso en la feria desde hace años.',
    ],
    ['fr', 'Le marché ouvre le samedi matin. On y trouve du pain, du miel et des fleurs de la vallée.'],
  ])('is nothing where there is nothing of the kind (%s)', (language, text) =>
    expect(questionsOf(language, text)).toEqual([]),
  );
});

describe('what nobody can agree or disagree with', () => {
  it.each([
    ['en', '“Give us a reading on the harbour alarm,” Tom Voss asked. The alarm of the harbour rang twice.'],
    ['en', '“Come down to the harbour,” Tom Voss said on Monday. The alarm of the harbour rang twice.'],
    ['en', 'Tom Voss, the harbour master, admitted that people at the harbour had been holding their breath.'],
    ['en', 'Tom Voss, the harbour master, explained why the harbour has to be deeper.'],
    ['de', 'Hafenmeister Jens Petersen räumte ein, dass alle im Hafen den Atem angehalten hätten.'],
    ['de', '„Geben Sie uns einen Schlepper für den Hafen“, sagte Jens Petersen am Montag.'],
    ['es', 'El práctico, Mateo Ibáñez, admitió que en el puerto todos contenían la respiración.'],
    ['fr', 'Le pilote, Yann Kervella, a admis que tout le monde au port retenait son souffle.'],
  ])('is not asked about (%s): %s', (language, text) => expect(questionsOf(language, text)).toEqual([]));

  it.each([
    ['en', '“The harbour is too shallow for ferries,” Tom Voss said. The alarm of the harbour rang twice.', 'Tom Voss'],
    ['de', 'Hafenmeister Jens Petersen sagte, der Hafen sei für Fähren zu flach.', 'Jens Petersen'],
  ])('is no claim (%s): %s', (language, text, speaker) =>
    expect(questionsOf(language, text)).toEqual([{ kind: 'claim', speaker }]),
  );
});

describe('a figure', () => {
  it.each([
    ['en', 'It costs £8,900 a year.', '£8,900'],
    ['en', 'It will cost 2.4 million crowns.', '2.4 million'],
    ['en', 'Numbers rose by 27 percent.', '27 percent'],
    ['de', 'Es kostete 3,4 Millionen Euro.', '3,4 Millionen'],
    ['es', 'Viene el 40 % de los vecinos.', '40 %'],
    ['fr', 'Elle en a coûté 380 000.', '380 000'],
    ['en', 'Marlowe, 78, was born on 20 July 1969 and came at 20:17.', undefined],
    ['de', 'In der 70. Minute stand es 2:1.', undefined],
    ['fr', 'En 2010, il y avait 50 grammes de farine.', undefined],
  ])('(%s) of “%s” is %s', (language, text, figure) => expect(figureIn(text, language)).toBe(figure));
});
