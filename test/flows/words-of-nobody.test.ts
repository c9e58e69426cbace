import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const articles = {
  de: [
    'Die Bücherei ist zu. „Wir schreiben auf Karten“, sagte Leiterin Dora Klamm dem Sender Nord. Laut der Polizei war es ein Wurm.',
  ],
  es: [
    'El molino volvió a moler. El alcalde, Jaume Rius, añade que la mitad la pagó la diputación. «Pesa mucho», dijo la molinera.',
  ],
  fr: [
    'Le four est rallumé. Le boulanger, Paul Girard, rappelle que la région a payé le toit. « Il tire bien », dit la mairie.',
  ],
} as const;

const ask = async (language: keyof typeof articles, question: string) =>
  answerQuestion(await portsFor({ [`${language}.txt`]: articles[language] }, undefined, {}, language), {
    question,
    scope: shared,
  });

it.each([
  ['de', 'Was sagte der Sender Nord?'],
  ['es', '¿Qué dijo la diputación?'],
  ['fr', "Qu'a dit la région ?"],
] as const)('shows nobody else’s words where somebody says nothing: %s %s', async (language, question) => {
  expect(await ask(language, question)).toMatchObject({ kind: 'ungrounded' });
});

it.each([
  ['de', 'Was sagte die Polizei?', 'Wurm'],
  ['de', 'Was sagte die Leiterin?', 'Karten'],
  ['es', '¿Qué dijo el alcalde?', 'la mitad'],
  ['fr', "Qu'a dit la mairie ?", 'tire bien'],
] as const)('finds whoever is asked for with an article: %s %s', async (language, question, words) => {
  const answer = await ask(language, question);
  expect(answer.kind === 'grounded' ? answer.claims.map(({ text }) => text).join(' ') : '').toContain(words);
});

it.each([
  ['es', '¿Qué dice el artículo sobre la diputación?', 'la mitad'],
  ['fr', "Que dit l'article sur le toit ?", 'le toit'],
  ['de', 'Was sagt der Artikel über den Wurm?', 'Wurm'],
] as const)('tells what the article says about something: %s %s', async (language, question, words) => {
  const answer = await ask(language, question);
  expect(answer.kind === 'grounded' ? answer.claims.map(({ text }) => text).join(' ') : '').toContain(words);
});
