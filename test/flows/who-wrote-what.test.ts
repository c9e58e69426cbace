import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

/** By whom the article itself is, and what it is about: a writing of somebody else, or itself. */
const articles = {
  dam: [
    'By Ada Lin',
    'The dam at Orrin has three cracks, the council heard on Monday. An engineer from Leith, Bram Holt, wrote the report. It was published on 3 May 2024. The council will vote in June.',
  ],
  own: [
    'By Ada Lin',
    'This report looks at the dam at Orrin. The dam has three cracks. The council will vote in June.',
  ],
  silent: ['By Ada Lin', 'The dam at Orrin has three cracks. The council will vote in June.'],
  damm: [
    'Von Ada Lin',
    'Der Damm bei Orrin hat drei Risse. Den Bericht hat der Ingenieur Bram Holt verfasst. Der Rat stimmt im Juni ab.',
  ],
  presa: [
    'Por Ada Lin',
    'La presa de Orrin tiene tres grietas. El documento lo redactó el ingeniero Bram Holt. El consejo votará en junio.',
  ],
  barrage: [
    'Par Ada Lin',
    'Le barrage d’Orrin a trois fissures. Le document a été rédigé par l’ingénieur Bram Holt. Le conseil votera en juin.',
  ],
};

async function answered(name: keyof typeof articles, question: string, language: string): Promise<string> {
  const ports = await portsFor({ [`${name}.txt`]: articles[name] }, undefined, {}, language);
  const answer = await answerQuestion(ports, { question, scope: shared, history: [] });
  return answer.kind === 'grounded' ? answer.claims.map(({ text }) => text).join(' ') : answer.kind;
}

describe('who wrote a thing that an article may be', () => {
  it.each([
    ['dam', 'Who wrote the report?', 'en', 'Bram Holt'],
    ['dam', 'When was the report published?', 'en', '3 May 2024'],
    ['damm', 'Wer hat den Bericht verfasst?', 'de', 'Bram Holt'],
    ['presa', '¿Quién redactó el documento?', 'es', 'Bram Holt'],
    ['barrage', 'Qui a rédigé le document ?', 'fr', 'Bram Holt'],
  ] as const)('is told by the text of %s that speaks of another: %s', async (name, question, language, told) =>
    expect(await answered(name, question, language)).toContain(told),
  );

  it.each([
    ['dam', 'Who wrote this article?'],
    ['own', 'Who wrote the report?'],
    ['silent', 'Who wrote the report?'],
  ] as const)('is told by the masthead of %s that speaks of no other: %s', async (name, question) =>
    expect(await answered(name, question, 'en')).toMatch(/^(?:By )?Ada Lin$/),
  );

  it('is not the author where somebody is written to', async () =>
    expect(await answered('silent', 'Who wrote to the WHO?', 'en')).not.toContain('Ada Lin'));
});
