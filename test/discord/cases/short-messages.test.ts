import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { interfaceLanguages } from '../../../src/discord/words/index.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { textIn } from '../shown.ts';
import { bridge, setStage } from '../stage.ts';

const typed = z.array(z.object({ text: z.string(), language: z.enum(['en', 'de', 'es', 'fr']), meant: z.boolean() }));
type Typed = z.infer<typeof typed>[number];

const folder = path.resolve(import.meta.dirname, '../../fixtures/messages');
const messagesOf = (name: string): readonly Typed[] =>
  typed.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

/** Whose words a text holds: a miss, or something that Footnote says of itself. */
const languagesOf = (text: string): readonly string[] =>
  interfaceLanguages
    .filter(({ words: { reasons, talk } }) =>
      [...Object.values(reasons), talk.thanks, talk.stop, talk.who, talk.maker, talk.askable].some((sentence) =>
        text.includes(sentence),
      ),
    )
    .flatMap(({ locales }) => locales.map((locale) => locale.slice(0, 2)));

/** What is wrong with how the bot takes each message, said in a thread of its own that the bot opened. */
async function faultsIn(messages: readonly Typed[]) {
  const miss = async () => ({ kind: 'ungrounded', question: '', reason: 'not-in-articles', nearest: [] }) as const;
  const footnote = fakeFootnote({ ask: miss, summarize: miss });
  footnote.put('The bridge', bridge);
  await using stage = await setStage({
    footnote,
    options: { messageContent: true, limits: { perPerson: 999, perChannel: 999, atOnce: 9, waiting: 999 } },
    prepare: ({ world }) => {
      world.messageContent = true;
    },
  });
  const { discord, channel, ada } = stage;
  const spoken: string[] = [];
  const silent: string[] = [];
  const foreign: string[] = [];
  for (const { text, language, meant } of messages) {
    const thread = discord.thread(channel, 'Discussion');
    ada.says(thread, text.replace('<bot>', `<@${discord.world.bot.id}>`));
    await discord.idle();
    const [answer] = discord.answers(thread);
    if (!meant && answer) spoken.push(text);
    if (meant && !answer) silent.push(text);
    if (meant && answer && !languagesOf(textIn(answer.json)).includes(language)) foreign.push(text);
  }
  return { spoken, silent, foreign };
}

it('short messages as members type them are met with silence, or answered in their own language', async () => {
  const messages = messagesOf('evening.json');
  const asked = messages.filter(({ meant }) => meant).length;
  const { spoken, silent, foreign } = await faultsIn(messages);
  expect(1 - spoken.length / (messages.length - asked)).toBeGreaterThanOrEqual(0.95);
  expect(1 - silent.length / asked).toBeGreaterThanOrEqual(0.95);
  expect(1 - foreign.length / (asked - silent.length)).toBeGreaterThanOrEqual(0.98);
});
