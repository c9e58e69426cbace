import { describe, expect, it } from 'vitest';
import { dateMentions, readDate } from '../../../src/core/text/dates.ts';

const friday = new Date('2017-06-23T12:00:00Z');
const dates = (text: string, reference: Date | undefined = friday, language = 'en') =>
  dateMentions(text, language, reference).map(({ start, end, date }) => [text.slice(start, end), date]);

describe('dates in a sentence', () => {
  it.each([
    ['a full date', 'It opened on September 29, 2010, in rain.', 'September 29, 2010', '2010-09-29'],
    ['a month of a year', 'The works began in July 2003.', 'July 2003', '2003-07'],
    ['a year alone', 'The request was made in 2010.', '2010', '2010'],
    ['a weekday, the last one', 'The ferry sank on Monday.', 'Monday', '2017-06-19'],
    ['a weekday ahead', 'The ferry will sail on Monday.', 'Monday', '2017-06-26'],
    ['a day without its year, the last one', 'The pier burned on September 14.', 'September 14', '2016-09-14'],
    ['yesterday', 'Greer resigned yesterday.', 'yesterday', '2017-06-22'],
    ['last month', 'Last month, the crane fell.', 'Last month', '2017-05'],
  ])('are found: %s', (_, sentence, words, date) => {
    expect(dates(sentence)).toEqual([[words, date]]);
  });

  it.each([
    'He sat in the sun for a second.',
    'You may march now.',
    'At 15:11 GMT the site was back.',
    'Room 2010 is free.',
    'No forecast will be of use more than 15 days out.',
    'Three weeks later the pier was closed.',
  ])('are none in “%s”', (sentence) => {
    expect(dates(sentence)).toEqual([]);
  });

  it.each([
    ['several years ago', 'The pier was closed several years ago.', 'en'],
    ['the last few days', 'In the past few days the pier was closed.', 'en'],
    ['a name of two numbers', 'He helped there after 9/11.', 'en'],
    ['the star', 'The probe came back from the Sun almost at once.', 'en'],
    ['a day counted from another that is told of', 'I went back the next Tuesday night and found nobody.', 'en'],
    ['a day soon after, of no year', 'The festival runs through July 11.', 'en'],
    ['vor einigen Jahren', 'Die Brücke wurde vor einigen Jahren gebaut.', 'de'],
    ['the sea, which is short for Tuesday', 'Quiere ir a ver el mar, que no ha visto.', 'es'],
    ['la mer', 'Elle veut aller voir la mer, et le jeu.', 'fr'],
    ['the morning, which is the word for tomorrow', 'El panadero sale a las seis de la mañana.', 'es'],
    ['hace varios años', 'El puente se cerró hace varios años.', 'es'],
    ['il y a plusieurs années', 'Le pont a fermé il y a plusieurs années.', 'fr'],
  ])('are left out where nobody can tell them: %s', (_, sentence, language) => {
    expect(dates(sentence, friday, language)).toEqual([]);
  });

  it.each([
    ['The cost of steel had risen by 18 percent in a year, he said.', 'en', 0],
    ['They built the 2 halls in less than a year.', 'en', 0],
    ['All 12 houses will be sold in a year.', 'en', 1],
    ['Die 12 Mieten haben sich in einem Monat verdoppelt.', 'de', 0],
    ['In einem Jahr wird die Brücke öffnen.', 'de', 1],
    ['El acero había subido un 18 por ciento en un año.', 'es', 0],
    ['El puente se abrirá dentro de un año.', 'es', 1],
    ['L’acier avait augmenté de 18 % en un an.', 'fr', 0],
    ['The 3 piers closed a year ago.', 'en', 1],
  ])('are how long it took, unless it is to come: %s', (sentence, language, count) => {
    expect(dates(sentence, friday, language)).toHaveLength(count);
  });

  it.each([
    ['The festival runs through July 11 this year.', 'en', '2017-07-11'],
    ['The pier burned on September 14 last year.', 'en', '2016-09-14'],
    ['Das Fest dauert dieses Jahr bis zum 11. Juli.', 'de', '2017-07-11'],
    ['La feria dura este año hasta el 11 de julio.', 'es', '2017-07-11'],
    ["La fête dure cette année jusqu'au 11 juillet.", 'fr', '2017-07-11'],
  ])('are of the year that stands beside them: %s', (sentence, language, date) => {
    expect(dates(sentence, friday, language).map(([, found]) => found)).toContain(date);
  });

  it('lie ahead only where their own clause does', () => {
    expect(dates('On Monday she defended the plan: “We will bring it forward.”')).toEqual([['Monday', '2017-06-19']]);
  });

  it('are full ones only where nobody knows when the sentence was written', () => {
    expect(dateMentions('It sank on Monday, not on 3 May 2011.', 'en', undefined)).toMatchObject([
      { date: '2011-05-03' },
    ]);
  });

  it('are none counted from a day that nobody knows', () => {
    expect(dateMentions('No forecast reaches more than 15 days out; 3 weeks ago one tried.', 'en', undefined)).toEqual(
      [],
    );
    expect(dateMentions('Keine Vorhersage reicht 15 Tage weit, sagte er vor 3 Wochen.', 'de', undefined)).toEqual([]);
  });

  it('are read in other languages', () => {
    expect(dates('La feria abrió el 14 de septiembre de 2015.', friday, 'es')[0]?.[1]).toBe('2015-09-14');
    expect(dates('Die Brücke wurde am 14. September 2015 eröffnet.', friday, 'de')[0]?.[1]).toBe('2015-09-14');
  });
});

describe('a month without its year, in a text of 14 March 2025', () => {
  const march = new Date('2025-03-14T12:00:00Z');

  it.each([
    ['en', 'The library will reopen in November.', '2025-11'],
    ['en', 'Bids were opened in January.', '2025-01'],
    ['en', 'Ticket sales start in May, the theatre says.', '2025-05'],
    ['en', 'The school plans to move to the new building in September.', '2025-09'],
    ['en', 'Snow in January is rare here.', undefined],
    ['en', 'Divers found the wreck in October.', '2024-10'],
    ['en', 'The ferry is to return to the lake in April.', '2025-04'],
    ['de', 'Die Bauarbeiten beginnen im August.', '2025-08'],
    ['de', 'Der Rat hat im Dezember gegen den Antrag gestimmt.', '2024-12'],
    ['de', 'Das Freibad soll im Mai wieder öffnen.', '2025-05'],
    ['de', 'Im November brannte die Scheune ab.', '2024-11'],
    ['de', 'Im August ist der Fluss am niedrigsten.', undefined],
    ['de', 'Die Ausstellung öffnet im Juni und dauert drei Monate.', '2025-06'],
    ['de', 'Im Oktober wurde der Kran geliefert.', '2024-10'],
    ['fr', 'Le marché couvert rouvrira en octobre.', '2025-10'],
    ['fr', 'Les travaux ont commencé en janvier.', '2025-01'],
    ['fr', 'Le chantier débute en juin.', '2025-06'],
    ['fr', 'En novembre, la crue avait emporté la passerelle.', '2024-11'],
    ['fr', 'En août, la plage est pleine.', undefined],
    ['fr', 'La mairie prévoit de planter cent arbres en décembre.', '2025-12'],
    ['fr', 'Le conseil a voté le budget en février.', '2025-02'],
    ['es', 'Las obras empiezan en agosto.', '2025-08'],
    ['es', 'El museo cerró en octubre por reformas.', '2024-10'],
    ['es', 'El puente se abrirá en noviembre.', '2025-11'],
    ['es', 'En enero llegaron los primeros vecinos.', '2025-01'],
    ['es', 'El ayuntamiento va a votar el plan en mayo.', '2025-05'],
    ['es', 'La fábrica fue vendida en diciembre.', '2024-12'],
    ['es', 'La feria de agosto es famosa en la comarca.', undefined],
    ['en', 'Work begins in August and is to last until October.', '2025-08'],
    ['en', 'Fishermen asked that nobody drill between November and February.', undefined],
    ['en', 'She said that the pool was closed in January.', '2025-01'],
    ['fr', 'Les pêcheurs ont demandé que personne ne creuse en novembre.', undefined],
    ['de', 'Die Angler baten darum, dass niemand im Januar bohrt.', undefined],
    ['es', 'Pidieron que nadie excave en noviembre.', undefined],
    ['en', 'It was said that the pier will open in May.', '2025-05'],
    ['en', 'The hall closed in March.', '2025-03'],
  ] as const)(
    'is the next or the last one by the tense, and none where that does not tell (%s): %s',
    (language, sentence, date) => {
      expect(dates(sentence, march, language)[0]?.[1]).toBe(date);
    },
  );

  it('and a day that is to come is not taken from the year before', () => {
    expect(dates('The bridge will open on 14 November.', march)).toEqual([['14 November', '2025-11-14']]);
  });
});

describe('a written date', () => {
  it.each(['June 23, 2017', '23 June 2017', '2017-06-23', 'Friday, June 23, 2017'])('is read from “%s”', (written) => {
    expect(readDate(written, 'en')).toEqual(friday);
  });

  it('is nothing where there is none to read', () => {
    expect(readDate('last week', 'en')).toBeUndefined();
    expect(readDate(undefined, 'en')).toBeUndefined();
  });
});
