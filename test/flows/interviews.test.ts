import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const harbour = [
  'Q: When will the lock open?',
  'A: In June, and not a week later. We have promised it twice.',
  'Q: Who pays for the lock?',
  'A: The county pays two thirds of the cost. The rest comes from the harbour fund.',
  'Courier: Are you worried about the winter?',
  'Dahl: No. We have pumps for a week. But I would not sleep in the boathouse.',
];
const faq = [
  'The library moves to the old mill this spring. Readers have asked us many things.',
  'Why are you moving the library?',
  'The roof of the present house leaks, and repairing it would cost more than the mill.',
  'How do I return my books?',
  'By putting them into the box beside the gate of the mill.',
];
const gespraech = [
  'Zeitung: Wann öffnet die neue Schleuse?',
  'Brandt: Im Juni, und keine Woche später.',
  'Zeitung: Haben Sie Angst vor dem Winter?',
  'Brandt: Nein. Wir haben Pumpen für eine Woche.',
];

async function firstClaim(question: string, paragraphs: readonly string[], language = 'en') {
  const ports = await portsFor({ 'talk.md': paragraphs }, undefined, {}, language);
  const answer = await answerQuestion(ports, { question, scope: shared });
  return answer.kind === 'grounded' ? answer.claims[0].text : answer.reason;
}

describe('what an interviewer or a reader asks', () => {
  it.each([
    ['When will the lock open?', harbour, 'en', 'A: In June, and not a week later.'],
    ['Who pays for the lock?', harbour, 'en', 'A: The county pays two thirds of the cost.'],
    ['What did Dahl say about the winter?', harbour, 'en', 'Dahl: No. We have pumps for a week.'],
    ['why are you moving the library', faq, 'en', 'The roof of the present house leaks'],
    ['how do i return my books', faq, 'en', 'By putting them into the box'],
    ['Wann öffnet die neue Schleuse?', gespraech, 'de', 'Brandt: Im Juni'],
    ['Was sagte Brandt über den Winter?', gespraech, 'de', 'Brandt: Nein. Wir haben Pumpen'],
  ])('is never the answer to “%s”: what follows is', async (question, paragraphs, language, expected) => {
    expect(await firstClaim(question, paragraphs, language)).toContain(expected);
  });
});
