import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/answer.ts';
import type { Turn } from '../../src/core/conversation/stand-alone.ts';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { searchPassages } from '../../src/flows/search-passages.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const town = {
  'bridge.txt': [
    'The old bridge over the Oro closes on Monday, 3 May, for three weeks.',
    'Mayor Ada Lin said that repairs would cost nine million crowns. “We cannot wait another winter,” she told the council.',
    'Paul Greer, who runs the ferry, denounced the plan. “Nobody asked the ferrymen,” Greer said.',
    'The council voted for the repairs by seven votes to two.',
  ],
  'lake.txt': [
    'Lake Oro is forty metres deep. Its water is cold all year.',
    'No comment.',
    'Divers found a bell from 1742 in the lake.',
  ],
};

const ask = async (
  question: string,
  history: readonly Turn[] = [],
  articles: Readonly<Record<string, readonly string[]>> = town,
) => answerQuestion(await portsFor(articles), { question, scope: shared, history });
const quotes = (answer: Answer): readonly string[] =>
  answer.kind === 'grounded' ? answer.claims.map(({ citations }) => citations[0].quote) : [];

describe('answering from the articles’ own sentences', () => {
  it('quotes the sentence that answers, and marks the words', async () => {
    const answer = await ask('How many votes did the repairs get in the council?');
    expect(quotes(answer)[0]).toBe('The council voted for the repairs by seven votes to two.');
    const [claim] = answer.kind === 'grounded' ? answer.claims : [];
    expect(claim?.emphasis?.map(({ start, end }) => claim.text.slice(start, end))).toContain('seven');
  });

  it.each([
    ['what did ada lin say', ['Mayor Ada Lin said that repairs', '“We cannot wait another winter,” she told']],
    ['What did Greer say?', ['denounced the plan', '“Nobody asked the ferrymen,” Greer said.']],
    ['Who said “nobody asked the ferrymen”?', ['“Nobody asked the ferrymen,” Greer said.']],
  ])('answers %j with statements', async (question, expected) => {
    const shown = quotes(await ask(question));
    expect(shown).toHaveLength(expected.length);
    expected.forEach((words, at) => {
      expect(shown[at]).toContain(words);
    });
  });

  it('names in brackets who a pronoun is, never inside the quote', async () => {
    const answer = await ask('What did Ada Lin say about winter?');
    const [claim] = answer.kind === 'grounded' ? answer.claims : [];
    expect(claim?.text).toContain('she [Ada Lin] told the council');
    expect(claim?.citations[0].quote).toContain('she told the council');
  });

  it.each([
    'What did Paul Greer say about the weather on Mars?',
    'What did Angela Merkel say?',
    'What is the capital of Mongolia?',
    'Who is the mayor of Paris?',
  ])('does not know %j, and shows what comes nearest', async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ kind: 'ungrounded', reason: 'not-in-articles' });
    const nearest = answer.kind === 'ungrounded' ? answer.nearest : [];
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.length).toBeLessThanOrEqual(3);
    for (const { text, citations } of nearest) expect(citations[0].quote).toBe(text);
  });

  it('does not answer “how many” without a number', async () => {
    expect(await ask('How many ferrymen were asked?')).toMatchObject({ kind: 'ungrounded' });
  });

  it('sums up when asked what it is all about', async () => {
    const bridge = { 'bridge.txt': town['bridge.txt'] };
    expect(quotes(await ask('What is this article about?', [], bridge)).length).toBeGreaterThan(1);
  });

  it('finds words with one letter wrong', async () => {
    expect(quotes(await ask('how deap is lake oro? how many mettres'))[0]).toMatch(/^Lake Oro is forty metres deep\./);
  });

  it('answers a follow-up as a question of its own, and says how it understood it', async () => {
    const answer = await ask('And what did she say about winter?', [{ question: 'What did Ada Lin say?' }]);
    expect(answer.understoodAs).toContain('Ada Lin');
    expect(quotes(answer)[0]).toContain('We cannot wait');
  });

  it('lets a new topic drop the old one, and thanks trigger nothing', async () => {
    const history = [{ question: 'What did Ada Lin say about the repairs?' }];
    const answer = await ask('How deep is Lake Oro?', history);
    expect(answer.understoodAs).toBeUndefined();
    expect(quotes(answer)[0]).toBe('Lake Oro is forty metres deep.');
    expect(await ask('thanks!', history)).toMatchObject({ kind: 'ungrounded', reason: 'small-talk', nearest: [] });
  });

  it.each([
    ['', 'no-question'],
    ['🙂🙂🙂', 'no-question'],
    ['why '.repeat(2_500), 'question-too-long'],
  ])('says plainly what is wrong with a question like %#', async (question, reason) => {
    expect(await ask(question)).toMatchObject({ kind: 'ungrounded', reason });
  });

  it('says that nothing is indexed, or no such article', async () => {
    expect(await ask('What did Ada Lin say?', [], {})).toMatchObject({ reason: 'nothing-indexed' });
    const none = await answerQuestion(await portsFor(town), {
      question: 'What?',
      scope: { ...shared, articleIds: ['none'] },
    });
    expect(none).toMatchObject({ reason: 'no-such-article' });
  });

  it('gives the same words of two articles once, with both footnotes', async () => {
    const twice = { ...town, 'copy.txt': ['Lake Oro is forty metres deep.'] };
    const answer = await ask('How deep is Lake Oro?', [], twice);
    const [claim, ...rest] = answer.kind === 'grounded' ? answer.claims : [];
    expect(claim?.citations.map(({ passage }) => passage.source.name).sort()).toEqual(['copy.txt', 'lake.txt']);
    expect(rest.filter(({ text }) => text.includes('forty metres'))).toEqual([]);
  });
});

describe('words that two articles share', () => {
  const said = 'The old bridge closes on Monday, Mayor Ada Lin said.';
  const articles = { 'one.txt': [said], 'two.txt': [said, 'Lake Oro is forty metres deep.'] };

  it('are given once with both footnotes where somebody said them', async () => {
    const answer = await ask('What did Ada Lin say?', [], articles);
    const claims = answer.kind === 'grounded' ? answer.claims : [];
    expect(claims.map(({ citations }) => citations.map(({ passage }) => passage.source.name).sort())).toEqual([
      ['one.txt', 'two.txt'],
    ]);
  });

  it('are shown once with both sources where nothing answers', async () => {
    const answer = await ask('Who painted the bridge green in 1931?', [], articles);
    const nearest = answer.kind === 'ungrounded' ? answer.nearest : [];
    const [first] = nearest.filter(({ text }) => text === said);
    expect(nearest.filter(({ text }) => text === said)).toHaveLength(1);
    expect(first?.citations.map(({ passage }) => passage.source.name).sort()).toEqual(['one.txt', 'two.txt']);
  });
});

describe('searching', () => {
  it('gives a passage that two articles share once, with both sources', async () => {
    const ports = await portsFor({
      'one.txt': ['Lake Oro is forty metres deep.'],
      'two.txt': ['Lake Oro is forty metres deep.'],
    });
    const found = await searchPassages(ports, { question: 'How deep is Lake Oro?', scope: shared });
    expect(found.map(({ passage }) => [passage.source, ...(passage.alsoIn ?? [])].map(({ name }) => name))).toEqual([
      ['one.txt', 'two.txt'],
    ]);
  });
});
