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

const potter = [
  'Ines Falk makes stoneware in a former dairy near Lund. We met her there on a day of rain.',
  'How do you start a day?',
  'I light the stove. Then I knead for an hour, and nobody may speak to me.',
  'You studied law. Did that help?',
  'It taught me to read what I sign. I left because my hands wanted something to do.',
  'People say that you want a shop in town.',
  'There is always talk. My agent would like one, and I would rather have a second kiln by the door.',
  'Your mother does not visit.',
  'She came once. She is a dentist in Malmö and finds clay unclean, and I have stopped asking.',
  'And who buys the big jars?',
  'My neighbour Olaf, who keeps his fishing lines in them.',
];
const töpferin = [
  'Ines Falk töpfert in einer alten Molkerei bei Lund. Wir haben sie an einem Regentag besucht.',
  'Wie beginnen Sie den Tag?',
  'Ich heize den Ofen. Danach knete ich eine Stunde, und niemand darf mit mir reden.',
  'Wer hat Ihnen das Handwerk beigebracht?',
  'Mein Onkel Birger, der nie ein Wort gesagt hat. Ich habe ihm zugesehen.',
  'Man hört, dass Sie bald einen Laden eröffnen.',
  'Man hört viel. Mir wäre ein zweiter Brennofen lieber, und das Geld reicht nur für eines von beiden.',
];

async function firstClaim(question: string, paragraphs: readonly string[], language = 'en') {
  const ports = await portsFor({ 'talk.md': paragraphs }, undefined, {}, language);
  const answer = await answerQuestion(ports, { question, scope: shared });
  return answer.kind === 'grounded' ? answer.claims[0].text : answer.reason;
}

describe('an interview without names before its turns', () => {
  it.each([
    ['how does ines start her day', potter, 'en', 'I light the stove.'],
    ['what does ines say about her mum', potter, 'en', 'She came once.'],
    ['wie beginnt ines falk ihren tag', töpferin, 'de', 'Ich heize den Ofen.'],
    ['wer hat ines das handwerk beigebracht', töpferin, 'de', 'Mein Onkel Birger'],
  ])('is of whom it is with: “%s”', async (question, paragraphs, language, expected) => {
    expect(await firstClaim(question, paragraphs, language)).toContain(expected);
  });
});

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
