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

describe('a statement in German', () => {
  it.each([
    ['„Wer zahlt das?“, fragte Petra Vogel am Montag.', 'Petra Vogel', '„Wer zahlt das?“'],
    ['„Nein!“, rief der Zeuge Karl Amsel.', 'Karl Amsel', '„Nein!“'],
    ['»Das Dach hält«, so Bauleiter Jan Oster.', 'Jan Oster', '»Das Dach hält«'],
    ['„Wir“, fügte Ina Kern hinzu, „warten noch.“', 'Ina Kern', '„Wir“, fügte Ina Kern hinzu, „warten noch.“'],
    ['Petra Vogel hat am Montag gesagt, dass der Preis steigt.', 'Petra Vogel', 'dass der Preis steigt.'],
    ['Dem NDR sagte Petra Vogel, sie habe davon gewusst.', 'Petra Vogel', 'sie habe davon gewusst.'],
    ['Der Preis werde steigen, kündigte Petra Vogel an.', 'Petra Vogel', 'Der Preis werde steigen'],
    ['Laut der Feuerwehr brannte nur ein Schuppen.', 'Feuerwehr', 'brannte nur ein Schuppen.'],
    ['Nach Angaben des Kreises fehlen 40 Plätze.', 'Kreis', 'fehlen 40 Plätze.'],
    [
      'Das Bad bleibt zu, wie lange ist offen, erklärte ein Sprecher der Stadt.',
      'Sprecher der Stadt',
      'Das Bad bleibt zu, wie lange ist offen',
    ],
  ])('is found: %s', (text, speaker, quote) => {
    expect(saidIn('de', text)).toEqual([[speaker, quote]]);
  });

  it('is not of whom it is told', () => {
    expect(
      saidIn('de', '„Es reicht“, sagte Petra Vogel dem NDR.', '„Wir gehen“, sagte sie der Deutschen Presse-Agentur.'),
    ).toEqual([
      ['Petra Vogel', '„Es reicht“'],
      ['Petra Vogel', '„Wir gehen“'],
    ]);
  });

  it('goes on in sentences that are told as somebody’s', () => {
    expect(
      saidIn('de', 'Petra Vogel sagte, dass es eng wird. Man habe das Geld nicht. Die Stadt hat 4.000 Einwohner.'),
    ).toEqual([
      ['Petra Vogel', 'dass es eng wird.'],
      ['Petra Vogel', 'Man habe das Geld nicht.'],
    ]);
  });

  it('has its speaker in the next paragraph', () => {
    expect(saidIn('de', '„Der Fluss holt sich das Tal zurück.“', 'Das sagte Förster Emil Rau am Sonntag.')).toEqual([
      ['Emil Rau', '„Der Fluss holt sich das Tal zurück.“'],
    ]);
  });
});

describe('a statement in Spanish', () => {
  it.each([
    ['«¿Quién paga esto?», preguntó ayer Marta Rivas.', 'Marta Rivas', '«¿Quién paga esto?»'],
    ['“¡Basta!”, gritó el portero, Raúl Soto.', 'Raúl Soto', '“¡Basta!”'],
    [
      '«La obra», ha dicho la ministra, Ana Gil, «empieza en mayo».',
      'Ana Gil',
      '«La obra», ha dicho la ministra, Ana Gil, «empieza en mayo»',
    ],
    ['—No pienso irme de aquí —contestó Raúl Soto.', 'Raúl Soto', '—No pienso irme de aquí'],
    ['Marta Rivas contaba a EFE que el río había crecido.', 'Marta Rivas', 'que el río había crecido.'],
    ['Según el Ayuntamiento de Lorca, faltan cien plazas.', 'Ayuntamiento de Lorca', 'faltan cien plazas.'],
    ['El tren no volverá, según explicó la portavoz de la empresa.', 'portavoz de la empresa', 'El tren no volverá'],
  ])('is found: %s', (text, speaker, quote) => {
    expect(saidIn('es', text)).toEqual([[speaker, quote]]);
  });

  it('is of who spoke last where the verb has no subject', () => {
    expect(saidIn('es', '«Estamos cansados», dice Marta Rivas. «No queremos volver», añade.')).toEqual([
      ['Marta Rivas', '«Estamos cansados»'],
      ['Marta Rivas', '«No queremos volver»'],
    ]);
  });

  it('is no term or title in quotation marks', () => {
    expect(saidIn('es', 'El bar «La Gaviota del Puerto» cerró, y el plan «Agua para todos» también.')).toEqual([]);
  });

  it('runs over paragraphs that open with the closing mark', () => {
    const found = saidIn('es', 'Marta Rivas advierte: «Nos vamos en mayo.', '»No es una amenaza».', 'El pueblo calla.');
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe('Marta Rivas');
    expect(found[0]?.[1]).toMatch(/^«Nos vamos[\s\S]*amenaza»/);
  });
});

describe('a statement in French', () => {
  it.each([
    ['« Qui va payer ? » demande Josiane Perrin.', 'Josiane Perrin', '« Qui va payer ? »'],
    ['« Ça suffit ! », a lancé le maire, Gérard Lombart.', 'Gérard Lombart', '« Ça suffit ! »'],
    [
      '« La digue, rappelle Josiane Perrin, date de 1911. »',
      'Josiane Perrin',
      '« La digue, rappelle Josiane Perrin, date de 1911. »',
    ],
    ["Josiane Perrin détaillait que l'eau montait.", 'Josiane Perrin', "que l'eau montait."],
    ['La mairie a confirmé mardi que la piscine rouvrirait.', 'mairie', 'que la piscine rouvrirait.'],
    ["D'après Josiane Perrin, le budget est clos.", 'Josiane Perrin', 'le budget est clos.'],
    ['Le pont sera fermé, a indiqué la préfecture.', 'préfecture', 'Le pont sera fermé'],
    [
      '— On ira à pied demain, soupire Josiane Perrin.',
      'Josiane Perrin',
      '— On ira à pied demain, soupire Josiane Perrin.',
    ],
  ])('is found: %s', (text, speaker, quote) => {
    expect(saidIn('fr', text)).toEqual([[speaker, quote]]);
  });

  it('is of whom pronoun and role mean, not of whom it is told', () => {
    expect(
      saidIn(
        'fr',
        'La maire, Josiane Perrin, regrette que le pont ferme. « Nous tiendrons », a-t-elle confié à l’AFP.',
        '« Le pont est vieux », répond l’élue.',
      ),
    ).toEqual([
      ['Josiane Perrin', 'que le pont ferme.'],
      ['Josiane Perrin', '« Nous tiendrons »'],
      ['Josiane Perrin', '« Le pont est vieux »'],
    ]);
  });
});

describe('words whose speaker comes late', () => {
  it('are one statement over three paragraphs', () => {
    const found = saidIn(
      'fr',
      '« Nous avons payé deux fois.',
      '« Nous ne paierons pas une troisième.',
      '« Le pont est à nous », conclut Josiane Perrin.',
    );
    expect(found.map(([speaker]) => speaker)).toEqual(['Josiane Perrin']);
    expect(found[0]?.[1]).toMatch(/^« Nous avons[\s\S]*à nous »$/);
  });
});

describe('who a statement is of', () => {
  it.each([
    [
      'de',
      [
        'Torben Riekert, energiepolitischer Sprecher der Liberalen, nennt den Plan unfertig. „Die Stadtwerke Brunsum müssen erst rechnen. Denn wer nicht rechnet, zahlt doppelt“, sagte er dem Sender. Die Stadtwerke Brunsum erklärten, man prüfe den Plan.',
      ],
      ['Torben Riekert', 'Stadtwerke Brunsum'],
    ],
    [
      'de',
      [
        'Henning Voss hatte gewarnt: „Der Deich ist zu niedrig“, sagte er.',
        'Reporter fanden den Fahrer des Baggers. Der Mann arbeitet seit Jahren am Deich. „Ich habe nur Befehle befolgt“, sagte er.',
      ],
      ['Henning Voss', 'Mann'],
    ],
    [
      'de',
      [
        'Schiedsrichter Arne Lund schwieg.',
        'Das Tor erzielte Malte Brodersen. Brodersen nahm eine Flanke von Jonas Kerk auf. „Ich habe die Augen zugemacht“, erzählte er.',
      ],
      ['Malte Brodersen'],
    ],
    [
      'fr',
      [
        "L'arbitre Hugo Lenoir n'a rien voulu dire.",
        "Le but est venu de Mathieu Carrel. Il a repris un centre de Lucas Ferrand. « J'ai fermé les yeux », a-t-il raconté.",
      ],
      ['Mathieu Carrel'],
    ],
    [
      'es',
      [
        'El árbitro Iván Robles no quiso hablar.',
        'El gol lo marcó Mateo Carreño. El delantero aprovechó un centro de Lucas Ferrer. «Cerré los ojos», contó.',
      ],
      ['Mateo Carreño'],
    ],
    ['es', ['La empresa Aguas del Norte afirmó que revisará el plan.'], ['empresa Aguas del Norte']],
  ])('is told by who does something in its paragraph: %s %j', (language, paragraphs, speakers) => {
    expect(saidIn(language, ...paragraphs).map(([speaker]) => speaker)).toEqual(speakers);
  });

  it.each([
    ['de', 'Wie die Polizei am Dienstag mitteilte, wurde niemand verletzt.', 'Polizei', 'wurde niemand verletzt.'],
    [
      'es',
      'Como explicó la alcaldesa Rosa Benítez, el puente sigue cerrado.',
      'Rosa Benítez',
      'el puente sigue cerrado.',
    ],
    ['fr', "Comme l'a expliqué le maire Paul Girard, le pont reste fermé.", 'Paul Girard', 'le pont reste fermé.'],
    ['de', 'Ina Paasch sah es gelassen: Die Elf arbeite gut.', 'Ina Paasch', 'Die Elf arbeite gut.'],
  ])('is told before the words, with “as” or a colon: %s %s', (language, text, speaker, quote) => {
    expect(saidIn(language, text)).toEqual([[speaker, quote]]);
  });

  it.each([
    ['de', 'Wie alt das Boot ist, weiß niemand.'],
    ['es', 'Como el río creció, la policía cerró el puente.'],
    ['de', 'Der Zug fährt dreimal: um sechs, um acht und um neun.'],
  ])('is nobody where nothing is said: %s %s', (language, text) => {
    expect(saidIn(language, text)).toEqual([]);
  });
});
