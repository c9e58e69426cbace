import { describe, expect, it } from 'vitest';
import { grounded, passageOf } from '../answers.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { bridge, setStage } from '../stage.ts';

const passages = [
  passageOf('The bridge was closed.', { title: 'The bridge' }),
  passageOf('The lake is deep.', { title: 'The lake' }, { articleId: 'b' }),
  passageOf('A new bridge will come.', { title: 'The bridge' }),
];
const summary = grounded({
  claims: passages.map((passage) => ({ text: passage.text, evidence: [{ passage, quote: passage.text }] })),
});

const summarizing = () => {
  const footnote = fakeFootnote({ summarize: async () => summary });
  footnote.put('The bridge', bridge);
  return footnote;
};

describe('/summary', () => {
  it('tells several articles one after the other, each under its title, as points where points are asked for', async () => {
    await using stage = await setStage({ footnote: summarizing() });
    const { ada, channel } = stage;
    const lines = async (style: string) =>
      String((await ada.runs(channel, 'summary', { style }).reply()).json.content)
        .split('\n')
        .filter((line) => !line.startsWith('-#'));
    expect(await lines('lines')).toEqual([
      '**The bridge**',
      '> The bridge was closed. [1]',
      '> A new bridge will come. [3]',
      '**The lake**',
      '> The lake is deep. [2]',
    ]);
    expect(await lines('bullets')).toContain('- The bridge was closed. [1]');
    expect(await lines('timeline')).toEqual([
      '- The bridge was closed. [1]',
      '- The lake is deep. [2]',
      '- A new bridge will come. [3]',
    ]);
  });

  it.each(['summary', 'ask'])(
    '/%s takes a title typed in full, and says so where there is no such article',
    async (command) => {
      await using stage = await setStage({ footnote: summarizing() });
      const { ada, channel } = stage;
      const question = command === 'ask' ? { question: 'What of the bridge?' } : {};
      const found = await ada.runs(channel, command, { ...question, article: '“the Bridge”' }).reply();
      expect(found.json.content).toContain('bridge');
      const [refused] = await ada.runs(channel, command, { ...question, article: 'The tower' }).followups(1);
      expect(refused?.json.content).toMatch(/^That article is not in the library\./);
      expect(refused?.onlyFor).toBe(ada.user.id);
    },
  );
});
