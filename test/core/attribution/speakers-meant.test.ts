import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { toArticle } from '../../../src/core/document/article.ts';

const saidIn = (language: string, ...paragraphs: string[]) =>
  findStatements(
    toArticle(
      { language, blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })) },
      { kind: 'file', location: '/x.txt', name: 'x.txt' },
    ),
  ).map(({ speaker, quote }) => [speaker, quote]);

const speakersIn = (language: string, ...paragraphs: string[]) =>
  saidIn(language, ...paragraphs).map(([speaker]) => speaker);

describe('words in quotation marks by themselves', () => {
  it.each([
    ['de', 'Ganz anders sieht es Petra Vogel. „Das Dach hält keinen Winter mehr.“', 'Petra Vogel'],
    ['de', '„Den Ton kenne ich.“ Förster Emil Rau legt den Kopf schief.', 'Emil Rau'],
    ['es', 'De aquello se acuerda bien Marta Rivas. «Cantábamos para no dormirnos.»', 'Marta Rivas'],
    ['fr', '« On nous a oubliées. » Debout devant la porte, Josiane Perrin ne décolère pas.', 'Josiane Perrin'],
  ])('are of whom the sentence beside them is about: %s %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });

  it.each([
    ['de', 'Petra Vogel kaufte ein Buch: „Garten für alle“.'],
    ['de', 'Ein Kind hielt ein Schild: „Finger weg vom Park“.'],
    ['es', 'Un niño sostenía un cartel: «Aquí se juega».'],
    ['fr', 'Une violoniste jouait « Au clair de la lune », montre un film, et la salle rit.'],
    ['fr', 'Josiane Perrin a lu le livre « Les Ponts du Nord », puis la revue « Digues et Canaux ».'],
  ])('are nobody’s as titles and placards: %s %s', (language, text) => {
    expect(saidIn(language, text)).toEqual([]);
  });

  it('is not who asks it where a question stands by itself in a dialogue', () => {
    expect(saidIn('es', '«Me voy», dijo Marta Rivas.', '—¿Volverá algún día?', '—No creo.')).not.toContainEqual([
      'Marta Rivas',
      '—¿Volverá algún día?',
    ]);
  });
});

describe('who is meant by what they are', () => {
  it.each([
    ['de', 'Ina Kern sah es anders. Die Försterin kennt den Wald. „Er stirbt“, klagt sie.', ['Ina Kern']],
    ['de', '„Nein“, sagte Baudezernent Jan Oster. „Nie“, fügte der Dezernent hinzu.', ['Jan Oster', 'Jan Oster']],
    [
      'de',
      'Gegen den Plan war Jan Oster. Der Chef der Bürgerliste warf dem Rat vor, die Zahlen zu fälschen.',
      ['Jan Oster'],
    ],
    ['fr', 'Le boucher, Paul Girard, regrette que la rue ferme. L’artisan reconnaît que le pain manque.', 2],
    ['fr', "L'adjoint à l'école, Karim Roche, voulait un débat. « Un seul », plaidait-il.", ['Karim Roche']],
    ['es', '—¿Es suya la firma? —preguntó la fiscal.', ['fiscal']],
  ])('is somebody who was named: %s %s', (language, text, speakers) => {
    const found = speakersIn(language, text);
    expect(found).toEqual(typeof speakers === 'number' ? Array(speakers).fill('Paul Girard') : speakers);
  });

  it.each([
    ['es', 'La acusación es grave, dice el abogado Teo Soto.', 'Según el perito contable, faltan 58 facturas.', 1],
    ['fr', '« Il ment », a dit la procureure Cécile Roche.', '« Silence », a répété sa mère.', 1],
    ['de', '„Nein“, sagte Lehrer Jan Oster.', 'Der Notar, der den Vertrag schrieb, schwieg. „Nie“, sagte er dann.', 1],
  ])('is somebody else where another is told: %s %s %s', (language, first, second, times) => {
    const [speaker, other] = speakersIn(language, first, second);
    expect(speaker).not.toBe(other);
    expect(speakersIn(language, first, second)).toHaveLength(1 + Number(times));
  });

  it.each([
    [
      'es',
      'La Autoridad Portuaria afirmó que hay luz.',
      'El organismo aseguró que no hubo riesgo.',
      'Autoridad Portuaria',
    ],
    [
      'de',
      'Die Kosten trage der Klinikverbund Nord, sagte Ina Kern.',
      'Wie der Verbund mitteilte, bleibt das Haus offen.',
      'Klinikverbund Nord',
    ],
    [
      'fr',
      'La Ligue des oiseaux juge que tout va bien.',
      'L’association prévient que rien ne changera.',
      'Ligue des oiseaux',
    ],
  ])('is the body that was named: %s %s %s', (language, first, second, body) => {
    expect(speakersIn(language, first, second).at(-1)).toBe(body);
  });
});

describe('what is told of somebody', () => {
  it.each([
    ['de', 'Einer Studie zufolge sinkt der Pegel jedes Jahr.', 'Studie', 'sinkt der Pegel jedes Jahr.'],
    [
      'de',
      'Nach einer Studie der Hochschule Wolfen sinkt der Pegel.',
      'Studie der Hochschule Wolfen',
      'sinkt der Pegel.',
    ],
    ['de', 'Aus dem Rathaus hieß es, man prüfe den Plan.', 'Rathaus', 'man prüfe den Plan.'],
    ['de', 'Der Steg bleibt zu, wie die Polizei mitteilte.', 'Polizei', 'Der Steg bleibt zu'],
    ['de', 'Petra Vogel glaubt nicht, dass der Steg hält.', 'Petra Vogel', 'glaubt nicht, dass der Steg hält.'],
    ['es', 'Marta Rivas dijo haber actuado por miedo.', 'Marta Rivas', 'haber actuado por miedo.'],
    ['es', 'Para la bióloga Marta Rivas, el río se muere.', 'Marta Rivas', 'el río se muere.'],
    ['es', 'Marta Rivas sostiene en la revista «Mar Abierto» que el río sube.', 'Marta Rivas', 'que el río sube.'],
    ['fr', 'Pour le maire, Paul Girard, le temps presse.', 'Paul Girard', 'le temps presse.'],
    ['fr', "Josiane Perrin assure n'avoir rien vu.", 'Josiane Perrin', "n'avoir rien vu."],
    ['fr', 'Josiane Perrin ne croit pas que le pont tienne.', 'Josiane Perrin', 'ne croit pas que le pont tienne.'],
    ['fr', 'Le maire, Paul Girard, a tenu à rappeler que le pont ferme.', 'Paul Girard', 'que le pont ferme.'],
  ])('is found: %s %s', (language, text, speaker, quote) => {
    expect(saidIn(language, text)).toEqual([[speaker, quote]]);
  });

  it.each([
    ['de', 'Dann lacht Petra Vogel, ein wenig erschrocken, und bittet, nichts zu sagen.'],
    ['fr', 'Josiane Perrin a tenu, alors que la pluie tombait sur la ville.'],
    ['fr', "Paul Girard n'y croit qu'à moitié."],
  ])('is nothing where nothing is said: %s %s', (language, text) => {
    expect(saidIn(language, text)).toEqual([]);
  });

  it('goes on behind direct speech', () => {
    expect(saidIn('de', '„Ich war dumm“, gesteht Petra Vogel. Heute sehe sie das anders.')).toEqual([
      ['Petra Vogel', '„Ich war dumm“'],
      ['Petra Vogel', 'Heute sehe sie das anders.'],
    ]);
  });

  it('ends at a question about it', () => {
    expect(speakersIn('de', '„Ich prüfe das“, sagte Petra Vogel. Ob das etwas bringe?')).toEqual(['Petra Vogel']);
  });

  it('is not said by the newspaper that is told it', () => {
    expect(speakersIn('de', 'Gefahr bestehe nicht, sagte ein Sprecher der Neuen Zeitung.')).toEqual(['Sprecher']);
  });

  it('has a surname with what belongs to it', () => {
    expect(speakersIn('de', 'Die Historikerin Dr. Saskia van Laak nennt das „einen großen Schatz“.')).toEqual([
      'Saskia van Laak',
    ]);
  });
});
