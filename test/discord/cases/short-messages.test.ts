import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { interfaceLanguages } from '../../../src/discord/words/index.ts';
import type { Words } from '../../../src/discord/words/words.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { textIn } from '../shown.ts';
import { until } from '../simulator/until.ts';
import { bridge, readingMessages, setStage } from '../stage.ts';

const typed = z.array(z.object({ text: z.string(), language: z.enum(['en', 'de', 'es', 'fr']), meant: z.boolean() }));
type Typed = z.infer<typeof typed>[number];

const folder = path.resolve(import.meta.dirname, '../../fixtures/messages');
const messagesOf = (name: string): readonly Typed[] =>
  typed.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

const ownWords = ({ reasons, talk, help }: Words): readonly string[] => [
  ...Object.values(reasons),
  ...[talk.thanks, talk.stop, talk.who, talk.maker, talk.askable, talk.languages, talk.age, talk.basis],
  talk.articles('The bridge', 1).split(':')[0] ?? '',
  help('').split('\n')[0]?.split('. ').at(-1) ?? '',
];

const known = interfaceLanguages.map(({ words, locales }) => ({
  sentences: ownWords(words),
  codes: locales.map((locale) => locale.slice(0, 2)),
}));

/** Whose words a text holds: a miss, or something that Footnote says of itself. */
const languagesOf = (text: string): readonly string[] =>
  known.filter(({ sentences }) => sentences.some((sentence) => text.includes(sentence))).flatMap(({ codes }) => codes);

/** What is wrong with how the bot takes each message, said in a thread of its own that the bot opened. */
async function faultsIn(messages: readonly Typed[]) {
  const miss = async () => ({ kind: 'ungrounded', question: '', reason: 'not-in-articles', nearest: [] }) as const;
  const footnote = fakeFootnote({ ask: miss, summarize: miss });
  footnote.put('The bridge', bridge);
  await using stage = await setStage({
    ...readingMessages,
    footnote,
    options: { ...readingMessages.options, limits: { perPerson: 999, perChannel: 999, atOnce: 9, waiting: 999 } },
  });
  const { discord, channel, ada } = stage;
  const spoken: string[] = [];
  const silent: string[] = [];
  const foreign: string[] = [];
  const said = messages.map((message) => {
    const thread = discord.thread(channel, 'Discussion');
    ada.says(thread, message.text.replace('<bot>', `<@${discord.world.bot.id}>`));
    return { ...message, answer: () => discord.answers(thread)[0] };
  });
  // Discord lets fifty requests a second through: what is answered late is answered.
  const saidIn = (answer: ReturnType<(typeof said)[number]['answer']>) =>
    answer ? languagesOf(textIn(answer.json)) : [];
  const areAnswered = () => said.every(({ meant, answer }) => !meant || saidIn(answer()).length > 0);
  await until('the answers', areAnswered, 15_000).catch(() => undefined);
  await discord.idle();
  for (const { text, language, meant, answer } of said) {
    const found = answer();
    if (!meant && found) spoken.push(text);
    if (meant && !found) silent.push(text);
    if (meant && found && !saidIn(found).includes(language)) foreign.push(text);
  }
  return { spoken, silent, foreign };
}

it.each(['evening.json', 'blind.json', 'thread.json'])(
  'short messages as members type them are met with silence, or answered in their own language: %s',
  async (name) => {
    const messages = messagesOf(name);
    const asked = messages.filter(({ meant }) => meant).length;
    const { spoken, silent, foreign } = await faultsIn(messages);
    expect(1 - spoken.length / (messages.length - asked), `${spoken}`).toBeGreaterThanOrEqual(0.95);
    expect(1 - silent.length / asked, `${silent}`).toBeGreaterThanOrEqual(0.95);
    expect(1 - foreign.length / (asked - silent.length), `${foreign}`).toBeGreaterThanOrEqual(0.98);
  },
);
