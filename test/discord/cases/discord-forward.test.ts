import { describe, expect, it } from 'vitest';
import type { CheckedSentence } from '../../../src/footnote.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { bridge, setStage } from '../stage.ts';

const forwarded = (content: string, embeds: readonly object[] = []) => ({
  more: {
    message_reference: { type: 1, message_id: '555555555555555555', channel_id: '555555555555555556' },
    message_snapshots: [
      {
        message: {
          type: 0,
          content,
          embeds,
          attachments: [],
          components: [],
          mentions: [],
          mention_roles: [],
          flags: 0,
          timestamp: '2024-05-01T00:00:00.000Z',
          edited_timestamp: null,
        },
      },
    ],
  },
});

async function withChecks() {
  const checked: string[] = [];
  const footnote = fakeFootnote({
    check: async ({ text }): Promise<readonly CheckedSentence[]> => {
      checked.push(text);
      return [{ sentence: text, verdict: 'nothing', shown: [] }];
    },
  });
  footnote.put('The bridge', bridge);
  return { checked, stage: await setStage({ footnote }) };
}

describe('a forwarded message', () => {
  it.each([
    ['words', forwarded('The bridge is **open**.'), 'The bridge is open.'],
    [
      'an embed',
      forwarded('', [{ type: 'rich', title: 'Die Brücke', description: 'Sie ist offen.' }]),
      'Die Brücke\nSie ist offen.',
    ],
  ])('in direct messages is looked up, when it has %s', async (_, saying, text) => {
    const { checked, stage } = await withChecks();
    await using __ = stage;
    const { discord, ada } = stage;
    const direct = discord.direct(ada);
    ada.says(direct, '', saying);
    await discord.answered(direct);
    expect(checked).toEqual([text]);
  });

  it('that asks is answered', async () => {
    await using stage = await setStage();
    const { discord, ada, footnote } = stage;
    ada.says(discord.direct(ada), '', forwarded('What did Lin say about the bridge?'));
    await discord.answered(discord.direct(ada));
    expect(footnote.asked.map(({ question }) => question)).toEqual(['What did Lin say about the bridge?']);
  });

  it('is read by the menu of a message too', async () => {
    const { checked, stage } = await withChecks();
    await using _ = stage;
    const { channel, ada } = stage;
    const message = ada.says(channel, '', forwarded('The bridge is open.'));
    await ada.chooses(message, 'Check against the articles').reply();
    expect(checked).toEqual(['The bridge is open.']);
  });
});
