import { parse } from 'discord-markdown-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answer.ts';
import { grounded, passageOf } from '../answers.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { asText } from '../simulator/json.ts';
import type { Message } from '../simulator/world.ts';
import { setStage } from '../stage.ts';

const filler = (length: number): string =>
  'The council met and spoke. '.repeat(Math.ceil(length / 27)).slice(0, length);
const endless = 'a1b2'.repeat(650);

/** Texts of about 4,500 characters in which something stands where a message of 2,000 would be cut. */
const texts = {
  'a block of code': `${filler(1_900)}\n\`\`\`js\n${'let costs = 2;\n'.repeat(140)}\`\`\`\n${filler(400)}`,
  'a link': `${filler(1_985)} [1](https://news.example/${'bridge/'.repeat(20)}) ${filler(2_300)}`,
  'a word of 2,600 characters': `${filler(900)} ${endless} ${filler(950)}`,
  'a list': `${filler(700)}\n${Array.from({ length: 110 }, (_, index) => `- item ${index} of the long list`).join('\n')}`,
};

type Node = { readonly type: string; readonly content?: unknown };
const textOf = (node: Node): string => {
  if (node.type === 'br') return '\n';
  return Array.isArray(node.content) ? node.content.map(textOf).join('') : asText(node.content);
};
const kindsOf = (node: Node): readonly string[] => [
  node.type,
  ...(Array.isArray(node.content) ? node.content.flatMap(kindsOf) : []),
];
const nodesOf = (content: string): readonly Node[] => parse(content, 'normal') as unknown as readonly Node[];

/** What a reader sees of an answer, without its footnotes and without white space. */
const shownBy = (messages: readonly Message[]): string =>
  messages
    .map(({ json }) => asText(json.content).replace(/^-# .*$/gm, ''))
    .map((content) => nodesOf(content).map(textOf).join(''))
    .join('')
    .replace(/[\s<>]/g, '')
    .replace(/\[1\]$/, '');

describe.each(Object.entries(texts))('an answer of several messages, with %s where it is cut', (_, text) => {
  const passage = passageOf('The council met and spoke.', { address: 'https://news.example/council' });
  const answer: Answer = grounded({ claims: [{ text, evidence: [{ passage, quote: passage.text }] }] });
  let messages: readonly Message[] = [];
  let toCommand: readonly Message[] = [];

  beforeAll(async () => {
    await using stage = await setStage({ footnote: fakeFootnote({ ask: async () => answer }) });
    const { discord, guild, channel, ada } = stage;
    ada.says(channel, `<@${discord.world.bot.id}> council?`);
    messages = await discord.answered(channel, Math.ceil(text.length / 2_000));
    const asked = ada.runs(discord.channel(guild, 'other'), 'ask', { question: 'council?' });
    await asked.reply();
    await discord.idle();
    toCommand = [await asked.reply(), ...asked.interaction.followups];
    // All of them are there when the last has the buttons to go on.
    messages = discord.answers(channel);
    expect(discord.violations).toEqual([]);
  });

  it('comes in messages of at most 2,000 characters, of which the first alone is a reply', () => {
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.map(({ json }) => asText(json.content).length <= 2_000)).toEqual(messages.map(() => true));
    expect(messages.map(({ json }) => json.message_reference !== undefined)).toEqual(
      messages.map((__, index) => index === 0),
    );
    const [first] = toCommand.map(({ json }) => asText(json.content));
    expect(first).toMatch(/^> council\?\n\n/);
    expect(shownBy(toCommand).replace(/^council\?/, '')).toBe(shownBy(messages));
  });

  it('keeps every word, in order', () => {
    expect(shownBy(messages)).toBe(text.replace(/[\s<>]/g, ''));
  });

  it('is valid in each of them: nothing opens that does not close', () => {
    for (const { json } of messages) {
      const kinds = nodesOf(asText(json.content).replace(/^-# /gm, '')).flatMap(kindsOf);
      expect(kinds.filter((kind) => !['text', 'br', 'url', 'autolink', 'blockQuote'].includes(kind))).toEqual([]);
    }
  });
});
