import { describe, expect, it } from 'vitest';
import { headsOf, mattersOf, ownersOf, speaksOf, speaksOfOwner } from '../../../src/core/extraction/matter-asked.ts';
import { toQuery } from '../../../src/core/question/query.ts';
import { termsOf } from '../../../src/core/text/terms.ts';

const speaks = (question: string, text: string, language = 'en'): boolean =>
  speaksOf(headsOf(toQuery(question, [language])), text);

describe('what a question asks the time or number of', () => {
  it.each([
    ['When was Ada Lin born?', 'Ada Lin, whose birthday is in May, came in 1980.', 'en'],
    ['How many kids does she have?', 'She has two daughters.', 'en'],
    ['How much did the wall cost?', 'They paid two million for it.', 'en'],
    ['When did he die?', 'He was killed in 1911.', 'en'],
    ['How many ferries are there?', 'There is a ferry, and there are two more.', 'en'],
    ['Wann wurde Ada Lin geboren?', 'Das Jahr ihrer Geburt ist 1980.', 'de'],
    ['Wann wurde Ada Lin geboren?', 'She was born in 1980.', 'en'],
    ['¿Cuándo murió el alcalde?', 'Falleció en 1911; su muerte conmovió.', 'es'],
    ['Quand est mort le maire ?', 'Il est décédé en 1911.', 'fr'],
    ['What year did the bridge open?', 'It opened in 1924.', 'en'],
    ['How many minutes were left on the clock when they won?', 'There were nine minutes on the clock.', 'en'],
    ['Who picked up the ball that Lin lost?', 'Ward picked up the ball.', 'en'],
    ['Wie viele Minuten blieben übrig, als sie gewannen?', 'Neun Minuten blieben.', 'de'],
    ['¿Cuántos minutos quedaban cuando ganaron?', 'Quedaban nueve minutos.', 'es'],
    ['Combien de minutes restait-il quand ils ont gagné ?', 'Il restait neuf minutes.', 'fr'],
    ['which schools are the worst', 'The lowest marks were those of Lunde and Kiel.', 'en'],
    ['¿Cuántas toneladas absorbe?', 'Absorbe dos gigatoneladas.', 'es'],
    ['¿Cuántas personas murieron?', 'Los muertos fueron veinte.', 'es'],
    ['¿Quién venció en la final? ¿Quién ganó?', 'Los leones vencieron por dos goles.', 'es'],
  ])('is spoken of by a relative: %s', (question, text, language) =>
    expect(speaks(question, text, language)).toBe(true),
  );

  it.each([
    ['When was Ada Lin born?', 'In 1980 Ada Lin came to town.', 'en'],
    ['How many kids does she have?', 'She has two boats.', 'en'],
    ['Who won the cup?', 'Ada Lin came to the cup in 1980.', 'en'],
    ['Wie viele Kinder hat er?', 'Er hat zwei Boote.', 'de'],
    ['¿Cuándo murió el alcalde?', 'El alcalde llegó en 1911.', 'es'],
    ['Combien coûte le pont ?', 'Le pont a deux arches.', 'fr'],
    ['Who is the man who won?', 'The man came to the cup.', 'en'],
    ['which schools are the worst', 'All schools want their pupils to give of their best.', 'en'],
    ['welche Schulen sind die schlechtesten?', 'Alle Schulen haben Lehrer.', 'de'],
    ['cuáles son las peores escuelas', 'Todas las escuelas tienen maestros.', 'es'],
    ['quelles sont les pires écoles', 'Toutes les écoles ont des maîtres.', 'fr'],
  ])('is not told by a sentence on something else: %s', (question, text, language) =>
    expect(speaks(question, text, language)).toBe(false),
  );

  it('binds no answer to why and how', () => expect(headsOf(toQuery('How did he die?', ['en']))).toEqual([]));
});

describe('whose age, birth, cost, death, marriage or wage is asked for', () => {
  it.each([
    ['when was lund born', 'Lund was born in 1980.', 'en', true],
    ['when was lund born', 'Larvae are born in spring.', 'en', false],
    ['how old is her brother', 'Her brother is nine.', 'en', true],
    ['how old is her brother', 'She has taught for nine years.', 'en', false],
    ['how much is it gona cost', 'It will cost nine pounds.', 'en', true],
    ['wie alt ist die trainerin', 'Der Torwart ist 19 Jahre alt.', 'de', false],
    ['cuánto cobra la alcaldesa', 'Ramón cobra 900 euros.', 'es', false],
    ['combien coûte la barque', 'Le moteur coûte 900 euros.', 'fr', false],
    ['combien coûte la barque', 'La barque coûte 900 euros.', 'fr', true],
    ['when did the mill open', 'The lock opened in 1924.', 'en', true],
  ])('must be spoken of: %s – %s', (question, text, language, expected) => {
    const owners = ownersOf(toQuery(question, [language]));
    expect(speaksOfOwner(owners, new Set(termsOf(text, language)))).toBe(expected);
  });
});

describe('the matter of a question', () => {
  it.each([
    ['how did he die', 'His death came in May.', 'en', ['die']],
    ['who was she married to', 'Her widower lives in Lunde.', 'en', ['marri']],
    ['what did he invent', 'He patented a pump.', 'en', ['invent']],
    ['wie hoch ist die strafe', 'Geldbußen von zehn Euro.', 'de', ['straf']],
  ])('is spoken of in other words: %s', (question, text, language, asked) => {
    const [matter] = mattersOf(toQuery(question, [language]));
    expect([...(matter?.asked ?? [])]).toEqual(asked);
    expect(matter?.isIn(text)).toBe(true);
    expect(matter?.isIn('Rain fell.')).toBe(false);
  });
});
