import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/core/conversation/stand-alone.ts';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const articles: Readonly<Record<string, readonly string[]>> = {
  'lin.txt': [
    'Mayor Lin said that the bridge over the Sele would cost too much.',
    'She opposed the bridge because the school needs a new roof, she told the council.',
    'The council approved the bridge by nine votes to four.',
  ],
  'cole.txt': [
    'Mayor Cole opposed the new airport because of its noise.',
    'The council of Oldham approved the airport in May.',
  ],
  'vale.txt': ['Mayor Vale said that the taxes will rise in June.', 'She opposed a tax on dogs because it is unfair.'],
  'oro.txt': ['Lake Oro is 40 metres deep.', 'Swimmers may use Lake Oro from May to September.'],
};

const ports = await portsFor(articles);

/** Asks one question after the other in one conversation. */
async function converse(...questions: readonly string[]) {
  const history: Turn[] = [];
  const answers = [];
  for (const question of questions) {
    const answer = await answerQuestion(ports, { question, scope: shared, history: [...history] });
    answers.push(answer);
    const claims = answer.kind === 'grounded' ? answer.claims : [];
    history.push({
      question,
      ...(claims.length > 0 ? { answer: claims.map(({ text }) => text).join(' ') } : {}),
      ...(answer.understoodAs === undefined ? {} : { understoodAs: answer.understoodAs }),
      passages: claims.flatMap(({ citations }) => citations.map(({ passage }) => passage.id)),
    });
  }
  return answers;
}

const articlesOf = (answer: Awaited<ReturnType<typeof answerQuestion>> | undefined): readonly string[] =>
  answer?.kind === 'grounded'
    ? [...new Set(answer.claims.flatMap(({ citations }) => citations.map(({ passage }) => passage.source.name)))]
    : [];

describe('a conversation', () => {
  it('keeps to the person and the thing it is about, though others are in the library', async () => {
    const [first, why, council] = await converse(
      'What did Mayor Lin say about the bridge?',
      'Why did she oppose it?',
      'And the council?',
    );
    expect(articlesOf(first)).toEqual(['lin.txt']);
    expect(why?.understoodAs).toBe('Why did Mayor Lin oppose the bridge?');
    expect(articlesOf(why)).toEqual(['lin.txt']);
    expect(council?.understoodAs).toBe('Why did the council oppose the bridge?');
    expect(articlesOf(council)).toEqual(['lin.txt']);
  });

  it('drops the old topic for a new one; thanks search for nothing and change nothing', async () => {
    const [, , lake, thanks, about] = await converse(
      'What did Mayor Vale say about the taxes?',
      'When will they rise?',
      'How deep is Lake Oro?',
      'thanks!',
      'And from when may swimmers use it?',
    );
    expect(articlesOf(lake)).toEqual(['oro.txt']);
    expect(lake?.understoodAs).toBeUndefined();
    expect(thanks).toMatchObject({ kind: 'ungrounded', reason: 'small-talk', nearest: [] });
    expect(articlesOf(about)).toEqual(['oro.txt']);
  });

  it('takes a question without a name for a new topic when another article has all of its words', async () => {
    const [, airport] = await converse('What did Mayor Vale say about the taxes?', 'Who opposed the new airport?');
    expect(airport?.understoodAs).toBeUndefined();
    expect(articlesOf(airport)).toEqual(['cole.txt']);
  });
});
