import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const english = [
  'The ferry between Tornby and Halden stopped on Sunday after its engine failed.',
  'Its captain, Orla Brandt, died in 2008 in Norwich.',
  'The company will buy a new ship for nine million crowns.',
];
const german = [
  'Die Fähre zwischen Tornby und Halden fuhr am Sonntag nicht, weil ihre Maschine ausfiel.',
  'Ihre Kapitänin Orla Brandt starb 2008 in Norwich.',
  'Die Firma kauft für neun Millionen Kronen ein neues Schiff.',
];
const spanish = [
  'El transbordador entre Tornby y Halden paró el domingo porque falló su motor.',
  'Su capitana, Orla Brandt, murió en 2008 en Norwich.',
  'La empresa comprará un barco nuevo por nueve millones de coronas.',
];

async function answerTo(question: string, paragraphs: readonly string[], language: string) {
  const ports = await portsFor({ 'ferry.txt': paragraphs }, undefined, {}, language);
  const answer = await answerQuestion(ports, { question, scope: shared });
  return answer.kind === 'grounded'
    ? answer.claims.map(({ text }) => text).join(' ')
    : `nearest: ${answer.nearest.map(({ text }) => text).join(' ')}`;
}

describe('a question in another language than the article', () => {
  it.each([
    ['¿Cuándo murió Orla Brandt?', 'en', english, '2008'],
    ['wann starb orla brandt', 'en', english, '2008'],
    ['quand est morte Orla Brandt ?', 'en', english, '2008'],
    ['when did orla brandt die', 'de', german, '2008'],
    ['¿cuándo murió orla brandt?', 'de', german, '2008'],
    ['when did orla brandt die', 'es', spanish, '2008'],
    ['wie viel kostet das neue schiff der firma', 'en', english, 'nine million'],
    ['how much will the company pay for the new ship', 'de', german, 'neun Millionen'],
  ])('%s (of %s)', async (question, language, paragraphs, expected) => {
    expect(await answerTo(question, paragraphs, language)).toContain(expected);
  });

  it.each([
    ['¿Cuándo nació Orla Brandt?', 'en', english],
    ['how many people live in halden', 'de', german],
  ])('is not answered where the article does not say: %s', async (question, language, paragraphs) => {
    expect(await answerTo(question, paragraphs, language)).toMatch(/^nearest:/);
  });
});
