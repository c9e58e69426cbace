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

describe('a written date', () => {
  it.each(['June 23, 2017', '23 June 2017', '2017-06-23', 'Friday, June 23, 2017'])('is read from “%s”', (written) => {
    expect(readDate(written, 'en')).toEqual(friday);
  });

  it('is nothing where there is none to read', () => {
    expect(readDate('last week', 'en')).toBeUndefined();
    expect(readDate(undefined, 'en')).toBeUndefined();
  });
});
