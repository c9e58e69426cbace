import { describe, expect, it } from 'vitest';
import { fakeFootnote } from './fake-footnote.ts';
import { textIn } from './shown.ts';
import type { Message } from './simulator/world.ts';
import { bridge, setStage } from './stage.ts';

const withButton = (message: Message, custom_id: string): Message => ({
  ...message,
  json: {
    ...message.json,
    components: [{ type: 1, id: 1, components: [{ type: 2, id: 2, style: 2, label: 'forged', custom_id }] }],
  },
});

/** `ID` is put in for an article that is there. */
const madeUp = [
  'translate',
  'note',
  'note:::::',
  'note:ID:NaN:NaN:x',
  'note:ID:-5:1e9:abcdef',
  'note:ID:0:52:ffffff',
  'note:ID:0:0:e3b0c4',
  'read:ID:0:0:e3b0c4:1e9',
  'read:ID:0:0:e3b0c4:-1e9',
  'read:ID:0:0:e3b0c4:0.5',
  'read:ID:0:0:e3b0c4:x',
  'list:x',
  'list:-99',
  'list:1e30',
  'info',
  'info:ID:x',
  'add',
  'remove',
  'removing:ID',
  'cancel',
  'once',
  'once:read:ID:ID',
  'why',
  `why:${'x'.repeat(90)}`,
  'verdict:perhaps',
  '__proto__',
  'constructor:toString',
];

describe('a button whose id nobody of this version made', () => {
  it.each(madeUp)('%s is answered, and nothing breaks', async (id) => {
    const footnote = fakeFootnote();
    const article = footnote.put('The bridge', bridge);
    await using stage = await setStage({ footnote });
    const { ada, channel, log } = stage;
    const help = await ada.runs(channel, 'help').reply();
    const pressed = ada.presses(withButton(help, id.replace('ID', article.id)), 'forged');
    await pressed.acknowledged();
    await stage.discord.idle();
    const { original, followups } = pressed.interaction;
    for (const message of [original, ...followups]) if (message) expect(textIn(message.json).trim()).not.toBe('');
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
    expect(footnote.library.size).toBe(1);
  });
});
