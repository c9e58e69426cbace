import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const articles: Readonly<Record<string, readonly string[]>> = {
  'gate.txt': [
    'The treasurer, Lea Unger, read a statement to the board. “We paid for this gate twice.',
    '“We will not pay for it a third time.',
    '“Whoever signed the contract must answer for it,” she said.',
    'A resident asked why. Unger left the hall at nine.',
  ],
  'choir.txt': [
    'The choir may lose its hall. It has met there since 1961. Its leader, Owen Pryce, said:',
    '“We shall sing in the street if we must.',
    '“And we shall sing loudly.”',
    'The owner wants to build flats.',
  ],
  'werft.txt': [
    'Die Werft schließt im Mai. Betriebsrätin Hanna Lohse sagte: „Wir haben zweimal verzichtet.',
    '„Ein drittes Mal verzichten wir nicht.“',
    'Der Eigner will sich erst nach Ostern äußern.',
  ],
};

const claimsOf = async (question: string, article: string): Promise<readonly string[]> => {
  const answer = await answerQuestion(
    await portsFor({ [article]: articles[article] ?? [] }, undefined, {}, article === 'werft.txt' ? 'de' : 'en'),
    {
      question,
      scope: shared,
    },
  );
  return answer.kind === 'grounded' ? answer.claims.map(({ text }) => text) : [];
};

it.each([
  [
    'What did Lea Unger say?',
    'gate.txt',
    '“We paid for this gate twice. We will not pay for it a third time. Whoever signed the contract must answer for it,” she [Lea Unger] said.',
  ],
  ['What did Owen Pryce say?', 'choir.txt', '“We shall sing in the street if we must. And we shall sing loudly.”'],
  ['Was sagte Hanna Lohse?', 'werft.txt', '„Wir haben zweimal verzichtet. Ein drittes Mal verzichten wir nicht.“'],
])('gives a quotation over several paragraphs once, as one: %j', async (question, article, words) => {
  const claims = await claimsOf(question, article);
  expect(claims).toContainEqual(expect.stringContaining(words));
  expect(claims.filter((claim) => claim.includes(words.slice(1, 20)))).toHaveLength(1);
});
