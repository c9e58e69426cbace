import { describe, expect, it } from 'vitest';
import { doesSomething, isMeasured, saysWhatIs } from '../../../src/core/extraction/kind-signs.ts';
import { subjectOf } from '../../../src/core/extraction/subject.ts';
import { toQuery } from '../../../src/core/question/query.ts';

const says = (question: string, text: string, language: string): boolean => {
  const subject = subjectOf(toQuery(question, [language]));
  return subject !== undefined && saysWhatIs(text, subject, language);
};

describe('a sentence that says who or what something is', () => {
  it.each([
    ['en', 'who is ida holm', 'Ida Holm, the harbour master of Lunde, opened the gate.'],
    ['en', 'who is ida holm', 'The biologist Ida Holm opened the gate.'],
    ['en', 'what is a lantern orchid', 'The lantern orchid is a flower of wet meadows.'],
    ['en', 'what is Far Sight', 'It has a tool by the name of “Far Sight” for watching customers.'],
    ['de', 'wer ist ida holm', 'Die Bürgermeisterin Ida Holm öffnete das Tor.'],
    ['de', 'Was ist ein Hochbeet?', 'Ein Hochbeet ist ein Kasten voll Erde.'],
    ['es', '¿quién es Ida Holm?', 'La entrenadora Ida Holm cambió el equipo.'],
    ['fr', 'qui est Ida Holm', 'Ida Holm, la directrice du port, a ouvert la porte.'],
  ])('has its name beside a role, a definition or what it is called (%s: %s)', (language, question, text) => {
    expect(says(question, text, language)).toBe(true);
  });

  it.each([
    ['en', 'who is ida holm', 'Nobody had told Ida Holm about the gate.'],
    ['en', 'what is Far Sight', 'You need no “Far Sight” to see what happens next.'],
    ['de', 'wer ist ida holm', 'Niemand hatte Ida Holm davon erzählt.'],
  ])('is not one that merely names it (%s: %s)', (language, question, text) => {
    expect(says(question, text, language)).toBe(false);
  });
});

describe('what somebody did', () => {
  const subject = subjectOf(toQuery('What did Glidecar do during the flood?', ['en']));

  it('is told by a sentence in which they do something', () => {
    expect(subject && doesSomething('Glidecar raised its prices fourfold.', subject, 'en')).toBe(true);
    expect(subject && doesSomething('Complaints about Glidecar have been common.', subject, 'en')).toBe(false);
  });
});

describe('a measure', () => {
  it.each([
    ['en', 'How long was the jury out?', 'They read the verdicts after nine hours.', true],
    ['en', 'How long was the jury out?', 'He noticed the swap in May 2021.', false],
    ['en', 'how old was the child', 'The nine-month-old child slept.', true],
    ['de', 'wie lange dauert die Fahrt', 'Die Fahrt dauert drei Stunden.', true],
    ['en', 'how long has she been swimming', 'She has swum there since 1998.', true],
    ['en', 'how long does the course take', 'There are two lessons a week.', false],
    ['de', 'seit wann schwimmt sie', 'Sie schwimmt seit dem Jahr 1998.', true],
    ['es', '¿cuánto tiempo lleva nadando?', 'Nada allí desde 1998.', true],
    ['fr', 'depuis quand nage-t-elle', 'Elle nage là depuis 1998.', true],
    ['en', 'what temperature does it need', 'Leave it at 25 degrees.', true],
    ['de', 'welche temperatur brauch ich', 'Stelle es bei 25 Grad hin.', true],
    ['es', 'qué temperatura hace falta', 'Se deja a 25 grados.', true],
    ['fr', 'quelle température faut-il', 'Laissez reposer à 25 degrés.', true],
  ])('fits what is asked (%s: %s)', (language, question, text, expected) => {
    expect(isMeasured(toQuery(question, [language]), text, language)).toBe(expected);
  });
});
