import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';

import { portsFor, shared } from '../doubles/asking.ts';
import { scriptedModel } from '../doubles/scripted-model.ts';
import { obey, order, rendered } from './obedient-model.ts';

describe('what a text in an article can still do', () => {
  const bridge = ['The Lund bridge opened in June 1932.', `It cost two million crowns. ${order}`];
  const question = 'When did the Lund bridge open?';

  it('cannot keep the right answer from being given', async () => {
    const model = scriptedModel((request) => obey(request, order));
    const answer = await answerQuestion(await portsFor({ bridge }, model), { question, scope: shared });
    expect(rendered(answer)).not.toMatch(/PELICAN|everyone|pay\.example/);
  });

  it('gets nothing of the rules out of a model that repeats them', async () => {
    const model = scriptedModel(({ prompt }) =>
      JSON.stringify({ claims: [{ text: prompt.system, evidence: [{ passage: 1, quote: bridge[0] }] }] }),
    );
    const answer = await answerQuestion(await portsFor({ bridge }, model), { question, scope: shared });
    expect(rendered(answer)).not.toContain('passages of those articles');
    expect(answer.kind === 'grounded' && answer.claims.map(({ text }) => text)).toEqual([bridge[0]]);
  });

  it('can state a falsehood: it is shown as what this article says, word for word, with its footnote', async () => {
    const lie = 'The Lund bridge was built by pelicans.';
    const model = scriptedModel(() =>
      JSON.stringify({ claims: [{ text: lie, evidence: [{ passage: 1, quote: lie }] }] }),
    );
    const answer = await answerQuestion(await portsFor({ bridge: [lie] }, model), {
      question: 'Who built the Lund bridge?',
      scope: shared,
    });
    expect(answer).toMatchObject({ kind: 'grounded', claims: [{ text: lie, citations: [{ quote: lie }] }] });
  });
});
