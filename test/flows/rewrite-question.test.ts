import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import { type ScriptedReply, scriptedModel } from '../doubles/scripted-model.ts';

const articles = {
  'bridge.txt': [
    'Mayor Lin opposed the new bridge because of its cost.',
    'The council voted for the new bridge in May.',
  ],
  'lake.txt': ['Lake Oro is ninety metres deep.'],
};
const history = [
  { question: 'What did Mayor Lin say about the new bridge?', answer: 'Mayor Lin opposed the new bridge.' },
];

async function understood(question: string, rewriting: ScriptedReply | string, turns = history) {
  const model = scriptedModel(({ prompt }) => (prompt.system.startsWith('You rewrite') ? rewriting : '{"claims":[]}'));
  const answer = await answerQuestion(await portsFor(articles, model), { question, scope: shared, history: turns });
  return { model, as: answer.understoodAs };
}

describe('a follow-up with a model', () => {
  it('is answered as the model rewrites it', async () => {
    const { model, as } = await understood('Why did she?', 'Why did Mayor Lin oppose the new bridge?');
    expect(as).toBe('Why did Mayor Lin oppose the new bridge?');
    expect(model.requests.at(-1)?.prompt.user).toContain('Question: Why did Mayor Lin oppose the new bridge?');
  });

  it.each<[string, ScriptedReply | string]>([
    ['fails', { fails: 'The language model is out of order at the moment.' }],
    ['writes nothing', ''],
    ['answers instead', 'Because of its cost, she said.\nIt was two million.'],
    ['adds what nobody said', 'Why did Mayor Lin oppose the PELICAN bridge?'],
  ])('is answered as the rules have it when the model %s', async (_kind, rewriting) => {
    const { as } = await understood('Why did she oppose it?', rewriting);
    expect(as).not.toContain('PELICAN');
    expect(as).toMatch(/Lin/);
  });

  it('is not rewritten when it is none', async () => {
    const { model } = await understood('How deep is Lake Oro?', 'How deep is Mayor Lin?', []);
    expect(model.requests).toHaveLength(1);
  });
});
