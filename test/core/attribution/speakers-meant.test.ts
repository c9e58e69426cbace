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

describe('what tells nobody’s words', () => {
  it.each([
    ['de', 'Der Fund war, wie es Ina Kern nennt, ein Geschenk der Erde.'],
    ['de', 'Entdeckt wurde der Gang durch Zufall, wie der Geologe Jan Oster es nennt.'],
    ['de', 'Ina Kern sprach gestern. Alles deutet an, dass der Fluss steigt.'],
    ['de', 'Ina Kern kaufte das Haus. Es sei denn, jemand hat mehr Geld als sie, bleibt es dabei.'],
    ['de', 'Der Anstieg lässt sich leicht erklären, wenn man den Fluss kennt.'],
    ['de', 'Ina Kern ging 1979 in die Lehre.'],
    ['es', 'Marta Rivas habló ayer. Esto explica, en parte, que el Ayuntamiento haya cedido.'],
    ['es', 'Marta Rivas habló ayer. Todo indica que el río va a subir más.'],
    ['es', 'Marta Rivas habló ayer. La subida demuestra que el río está enfermo.'],
    ['fr', 'Paul Girard a parlé hier. Cela explique que la mairie ait fermé la rue.'],
    ['fr', 'Auteur des « Cuivres du dimanche », Paul Girard a recensé 3 200 fanfares.'],
  ])('is a name for it, a thing that shows it, or a set phrase: %s %s', (language, text) => {
    expect(saidIn(language, text)).toEqual([]);
  });
});

describe('what is told without a verb of saying beside it', () => {
  it.each([
    ['de', 'Schulleiter Jan Oster weist das von sich. Der Beschluss sei im Mai gefallen.', 'Jan Oster'],
    ['de', 'Ina Kern isst seit zwei Jahren kein Fleisch. Aber es gehe ums Prinzip.', 'Ina Kern'],
    ['de', 'Auf Nachfrage wollte ein Sprecher der Stadt nichts sagen. Man prüfe „alle Wege“.', 'Sprecher der Stadt'],
    ['de', 'Dann packt Jan Oster die Flöte ein und versichert, dass alle kommen.', 'Jan Oster'],
    ['de', 'Minister Jan Oster ließ mitteilen, er gehe von einer Freigabe im Mai aus.', 'Jan Oster'],
    ['es', 'Luego Marta Rivas guarda la flauta y asegura que estarán allí.', 'Marta Rivas'],
    ['es', 'La empresa Norsa niega además haber presionado a ningún vecino.', 'empresa Norsa'],
    ['fr', 'Puis Paul Girard range sa flûte et assure qu’ils seront là.', 'Paul Girard'],
  ])('is of whom the sentence is about: %s %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });

  it.each([
    ['es', 'Según el informe presentado en enero por la Junta, el mar avanza once metros.', 'informe'],
    ['fr', 'D’après le rapport publié en janvier par le Bureau, la mer avance de onze mètres.', 'rapport'],
  ])('begins behind when and by whom its source was made: %s %s', (language, text, source) => {
    const [found] = saidIn(language, text);
    expect(found?.[0]).toBe(source);
    expect(found?.[1]).toMatch(/^(?:el mar|la mer) /);
  });
});

describe('whom a sentence names by one word', () => {
  it.each([
    ['de', '„Nie“, sagt Paul Oster. Da steht Thjorben, 80, mit der Trompete. „Bald“, meint er.', 'Thjorben'],
    ['es', '«Nunca», dice Lourdes. El aprendiz, Moussa, de 22 años, llegó ayer. «Pronto», responde.', 'Moussa'],
    ['es', '«Nunca», dice Lourdes. Nacho, de nueve años, enseña el brazo. «No he llorado», proclama.', 'Nacho'],
    ['fr', '« Jamais », dit Paul Girard. C’est Fañch, 80 ans, au tuba. « Bientôt », promet-il.', 'Fañch'],
  ])('is somebody where it is told how old they are: %s %s', (language, text, speaker) => {
    expect(speakersIn(language, text).at(-1)).toBe(speaker);
  });

  it.each([
    [
      'de',
      'Der Stollen liegt tief, sagt der Geologe Jan Oster.',
      '„Er ist leer“, sagt der Wissenschaftler vom Landesamt.',
    ],
    ['es', '«Silencio», advirtió el alcalde, Teo Soto.', 'El regidor socialista defendió la medida: «Es justa».'],
    ['fr', 'Le maire, Paul Girard, a refusé.', 'L’élu socialiste reconnaît que la rue ferme.'],
  ])('is meant by what people of their kind are called: %s %s %s', (language, first, second) => {
    expect(['Jan Oster', 'Teo Soto', 'Paul Girard']).toContain(speakersIn(language, first, second).at(-1));
  });
});

describe('what is said within a body', () => {
  it.each([
    ['de', 'Bei der Polizei sagt man, dass der Steg sicher ist.', 'Polizei'],
    ['es', 'Desde el Ayuntamiento aseguran que todo está listo.', 'Ayuntamiento'],
    ['es', '«Todo está listo para el lunes», aseguran desde el Ayuntamiento.', 'Ayuntamiento'],
    ['fr', 'À la mairie, on assure que tout est prêt pour lundi.', 'mairie'],
    ['fr', '« Tout est prêt pour lundi », dit-on à la mairie.', 'mairie'],
  ])('is the body’s: %s %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });

  it('is nobody’s who spoke before, where several say it', () => {
    expect(saidIn('es', 'Marta Rivas habló ayer. Aseguran que no pasa nada en el río.')).toEqual([]);
  });
});

describe('somebody who was named once', () => {
  it.each([
    ['de', 'Es liest Frau Kersting, die jeden Tag kommt. „Nur wegen der Heizung“, gibt sie zu.', 'Kersting'],
    ['es', 'El ingeniero jubilado Teo Soto trabajó allí. «El hierro avisa siempre», contesta.', 'Teo Soto'],
    ['es', 'Marta Rivas pide calma. Y avisa: cerrar el puente sería un error.', 'Marta Rivas'],
    ['fr', '« J’irai », soupire Ginette. Un garçon pleure. « Mais non », le rassure-t-elle.', 'Ginette'],
  ])('is who speaks behind: %s %s', (language, text, speaker) => {
    expect(speakersIn(language, text).at(-1)).toBe(speaker);
  });
});

describe('a body that a pronoun means', () => {
  const before = { de: '„Ja“, sagt Ina Kern.', fr: '« Oui », dit Aude Lambert.' };
  it.each([
    ['de', 'Die Klinik will sparen. Sie sagt, dass ein Bett zu teuer ist.', 'Klinik'],
    ['fr', 'L’inspection veut fermer l’école. Elle fait valoir que chaque élève coûte cher.', 'inspection'],
    ['fr', 'Le syndicat veut fermer l’école. Elle dit que chaque élève coûte cher.', 'Aude Lambert'],
  ] as const)('opens its paragraph, where nobody else is in it: %s %s', (language, text, speaker) => {
    expect(speakersIn(language, before[language], text).at(-1)).toBe(speaker);
  });
});

describe('what a body may be called', () => {
  it.each([
    [
      'de',
      'Das Land Hessen zahlt ein Drittel.',
      'Die Gewerkschaft begrüßte, dass die Löhne gesichert sind.',
      /^Gewerkschaft$/,
    ],
    [
      'es',
      'El Estado de Jalisco paga un tercio.',
      'El sindicato celebró que los salarios estén asegurados.',
      /^sindicato$/,
    ],
    ['fr', 'La Région Bretagne paie un tiers.', 'Le syndicat a déploré que les salaires soient bas.', /^syndicat$/],
    [
      'de',
      'Der Klinikverbund Nord baut um.',
      'Das Unternehmen teilte mit, dass niemand gehen muss.',
      /^Klinikverbund Nord$/,
    ],
  ])('is no land or town that was named: %s', (language, before, text, speaker) => {
    expect(speakersIn(language, before, text)).toEqual([expect.stringMatching(speaker)]);
  });
});
