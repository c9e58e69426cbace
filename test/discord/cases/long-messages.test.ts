import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/core/failure.ts';
import { wordsFor } from '../../../src/discord/words/index.ts';
import { textIn } from '../shown.ts';
import { announce } from '../simulator/messages.ts';
import { until } from '../simulator/until.ts';
import type { Channel } from '../simulator/world.ts';
import { faultOf, fileOf, longMessages, stageWithFile } from './long-messages.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/messages');
const messagesOf = (name: string) => longMessages.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
const { fillers } = messagesOf('long.json');
const story = (language: string): string => (fillers[language] ?? []).join('\n\n');
const { talk } = wordsFor('en');

describe.each(['long.json', 'long-held.json'])('what Discord makes a file of, since it is long (%s)', (name) => {
  const messages = messagesOf(name);
  it.each(messages.cases)('is read as if it had been typed ($language, $how, $said, $asks)', async (one) =>
    expect(await faultOf(one, messages.fillers[one.language] ?? [])).toBeUndefined(),
  );
});

it('as people chat, with code, lists and quotations, it is nearly always', async () => {
  const messages = messagesOf('long-chat.json');
  const faults: string[] = [];
  for (const one of messages.cases) {
    const fault = await faultOf(one, messages.fillers[one.language] ?? []);
    if (fault) faults.push(`${one.language} ${one.how}: ${fault}`);
  }
  expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(4);
});

/** A stage whose files hold the text, and what is asked on it. */
async function reading(text: string | (() => Promise<string>)) {
  const { stage, checked } = await stageWithFile(text);
  const { discord, channel, footnote } = stage;
  const thread = discord.thread(channel, 'Discussion');
  await discord.idle();
  return {
    stage,
    thread,
    checked,
    mention: `<@${discord.world.bot.id}>`,
    asked: () => footnote.asked.map(({ question }) => question),
    told: (at: Channel) => discord.answers(at).map(({ json }) => textIn(json)),
  };
}

describe('a file of a long message', () => {
  it('is what the question leans on: what stands before it', async () => {
    const { stage, mention } = await reading(`Mayor Lin spoke of the bridge.\nWhat did she say?\n\n${story('en')}`);
    await using _ = stage;
    stage.ada.says(stage.channel, mention, { more: fileOf() });
    await stage.discord.answered(stage.channel);
    expect(stage.footnote.asked).toMatchObject([
      { question: 'What did she say?', history: [{ question: 'Mayor Lin spoke of the bridge.' }] },
    ]);
  });

  it('that is too long is told so to who speaks to Footnote, and left alone where nobody does', async () => {
    const { stage, thread, mention, asked, told } = await reading(`What of the bridge? ${story('en').repeat(9)}`);
    await using _ = stage;
    stage.ada.says(thread, '', { more: fileOf() });
    stage.ada.says(stage.channel, mention, { more: fileOf() });
    await stage.discord.answered(stage.channel);
    await stage.discord.idle();
    expect([told(stage.channel), told(thread), asked()]).toEqual([[talk.tooLong(10_000)], [], []]);
  });

  it('is not even fetched where its size tells so', async () => {
    let fetched = 0;
    const { stage, mention, told } = await reading(async () => {
      fetched += 1;
      return '';
    });
    await using _ = stage;
    stage.ada.says(stage.channel, mention, { more: fileOf('message.txt', 50_000) });
    await stage.discord.answered(stage.channel);
    expect([told(stage.channel), fetched]).toEqual([[talk.tooLong(10_000)], 0]);
  });

  it('that cannot be read is told of to who speaks to Footnote alone', async () => {
    const { stage, thread, mention, told } = await reading(async () => {
      throw new Failure('unreachable', 'There is no server behind it.');
    });
    await using _ = stage;
    stage.ada.says(thread, '', { more: fileOf() });
    stage.ada.says(stage.channel, mention, { more: fileOf() });
    await stage.discord.answered(stage.channel);
    await stage.discord.idle();
    expect([told(stage.channel), told(thread)]).toEqual([[talk.fileUnread], []]);
  });

  it.each(['', ' \n'])('that is empty has no words (%j)', async (text) => {
    const { stage, thread, mention, asked, told } = await reading(text);
    await using _ = stage;
    stage.ada.says(thread, '', { more: fileOf() });
    stage.ada.says(stage.channel, mention, { more: fileOf() });
    await stage.discord.answered(stage.channel);
    await stage.discord.idle();
    expect([told(stage.channel), told(thread), asked()]).toEqual([[talk.wordless], [], []]);
  });

  it('asks nothing that it only quotes, or that is code', async () => {
    const lines = ['> What happened to the bridge?', '```\nwho closed the bridge?\n```', '>>> Who paid?\nAnd when?'];
    const { stage, thread, asked } = await reading(`${story('en')}\n\n${lines.join('\n')}`);
    await using _ = stage;
    stage.ada.says(thread, '', { more: fileOf() });
    await stage.discord.idle();
    expect(asked()).toEqual([]);
  });

  it('stands beside another, which is offered to be read', async () => {
    const { stage, asked, told } = await reading(`${story('en')}\n\nWhat happened to the bridge?`);
    await using _ = stage;
    const more = { attachments: [...fileOf('report.pdf').attachments, ...fileOf().attachments] };
    const direct = stage.discord.direct(stage.ada);
    stage.ada.says(direct, '', { more });
    await stage.discord.answered(direct, 2);
    expect(asked()).toEqual(['What happened to the bridge?']);
    expect(told(direct)[1]).toMatch(/^report\\?\.pdf is not in the library/);
  });

  it('of somebody else is answered where it is looked up', async () => {
    const { stage, mention, asked } = await reading(`${story('de')}\n\nWas ist mit der bridge passiert?`);
    await using _ = stage;
    const { discord, channel, ada, guild } = stage;
    const theirs = discord.person('bob', [guild]).says(channel, '', { more: fileOf() });
    ada.says(channel, `${mention} kannst du das nachschlagen?`, { replyTo: theirs });
    await discord.answered(channel);
    expect(asked()).toEqual(['Was ist mit der bridge passiert?']);
  });

  it.each(['stimmt das?', 'is this true?'])('of somebody else is held against the articles: %j', async (asks) => {
    const { stage, mention, asked, checked } = await reading(story('de'));
    await using _ = stage;
    const { discord, channel, ada, guild } = stage;
    const theirs = discord.person('bob', [guild]).says(channel, '', { more: fileOf() });
    ada.says(channel, `${mention} ${asks}`, { replyTo: theirs });
    await discord.answered(channel);
    expect([asked(), checked.length]).toEqual([[], 1]);
  });

  it('is in “Ask about this” and “Check against the articles”, too', async () => {
    const { stage, checked } = await reading('The bridge is open.');
    await using _ = stage;
    const { discord, channel, ada, guild } = stage;
    const theirs = discord.person('bob', [guild]).says(channel, '', { more: fileOf() });
    expect(JSON.stringify(await ada.chooses(theirs, 'Ask about this').modal())).toContain('The bridge is open.');
    await ada.chooses(theirs, 'Check against the articles').reply();
    expect(checked).toEqual(['The bridge is open.']);
  });
});

describe('a message with a file that is edited', () => {
  it('is answered once an edit makes it one for Footnote', async () => {
    const { stage, mention, asked } = await reading(`${story('fr')}\n\nPourquoi le bridge est-il fermé ?`);
    await using _ = stage;
    const { discord, channel, ada } = stage;
    const message = ada.says(channel, 'voilà', { more: fileOf() });
    await discord.idle();
    expect(asked()).toEqual([]);
    ada.edits(message, `${mention} voilà`);
    await discord.answered(channel);
    expect(asked()).toEqual(['Pourquoi le bridge est-il fermé ?']);
  });

  it.each(['', 'what happened to the council?', 'is this true?'])(
    'in nothing but a preview is not answered again (%j)',
    async (said) => {
      const { stage, mention, asked, checked, told } = await reading(`${story('en')}\n\nWhat of the bridge?`);
      await using _ = stage;
      const { discord, channel, ada } = stage;
      const message = ada.says(channel, `${mention} ${said}`, { more: fileOf() });
      await discord.answered(channel);
      await discord.idle();
      const before = [asked().length, checked.length];
      Object.assign(message.json, { embeds: [{ type: 'link', url: 'https://example.org' }] });
      announce(discord.gateway, 'MESSAGE_UPDATE', message);
      await discord.idle();
      expect([asked().length, checked.length, told(channel).length]).toEqual([...before, 1]);
    },
  );

  it('is answered anew where what is typed asks something else', async () => {
    const { stage, mention, asked, told } = await reading(story('en'));
    await using _ = stage;
    const { discord, channel, ada } = stage;
    const message = ada.says(channel, `${mention} what happened to the bridge?`, { more: fileOf() });
    await discord.answered(channel);
    await discord.idle();
    ada.edits(message, `${mention} what did the council do?`);
    await until('the new answer', () => (told(channel)[0] ?? '').includes('The council will vote'));
    expect(asked()).toEqual(['what happened to the bridge?', 'what did the council do?']);
  });
});

describe('a message of no words', () => {
  const voice = { ...fileOf('voice-message.ogg'), flags: Number(MessageFlags.IsVoiceMessage) };

  it('to Footnote is told that it can be neither seen nor heard', async () => {
    const { stage, told } = await reading('');
    await using _ = stage;
    const direct = stage.discord.direct(stage.ada);
    stage.ada.says(direct, '', { more: voice });
    stage.ada.says(direct, '', { more: fileOf('cat.png') });
    await stage.discord.answered(direct, 2);
    expect(told(direct)).toEqual([talk.wordless, talk.wordless]);
  });

  it('to nobody gets nothing', async () => {
    const { stage, thread, told } = await reading('');
    await using _ = stage;
    for (const more of [voice, fileOf('cat.png'), fileOf('report.pdf')]) stage.ada.says(thread, '', { more });
    await stage.discord.idle();
    expect(told(thread)).toEqual([]);
  });

  it.each([
    ['a recording', voice, talk.wordless],
    ['a document', fileOf('report.pdf'), /is not in the library/],
    ['a picture', fileOf('cat.png'), undefined],
  ])('in reply to an answer: %s', async (_, more, expected) => {
    const { stage, mention, told } = await reading('');
    await using __ = stage;
    const { discord, channel, ada } = stage;
    ada.says(channel, `${mention} bridge?`);
    const [replyTo] = await discord.answered(channel);
    await discord.idle();
    ada.says(channel, '', { more, replyTo });
    await discord.idle();
    if (expected === undefined) expect(told(channel)).toHaveLength(1);
    else expect(told(channel)[1]).toMatch(expected);
  });
});

describe('what is long though it was typed', () => {
  /** Some 650 characters, and some 1,300. */
  const beginning = (language: string, paragraphs: number): string =>
    (fillers[language] ?? []).slice(0, paragraphs).join(' ');

  it.each([
    ['en', 'What happened to the bridge on Friday?'],
    ['de', 'Was ist mit der bridge passiert?'],
    ['es', '¿Qué pasó con el bridge?'],
    ['fr', 'Qu’est-il arrivé au bridge ?'],
  ])('is asked by what asks in it (%s)', async (language, question) => {
    const { stage, thread, mention, asked } = await reading('');
    await using _ = stage;
    const { discord, channel, ada } = stage;
    ada.says(channel, `${mention} ${beginning(language, 2)} ${question}`);
    await discord.answered(channel);
    ada.says(thread, `${beginning(language, 4)} ${question}`);
    await discord.answered(thread);
    expect(asked()).toEqual([question, question]);
  });

  it('as the question of a command, too', async () => {
    const { stage } = await reading('');
    await using _ = stage;
    const question = `${beginning('fr', 2)} Qu’est-il arrivé au bridge ?`;
    await stage.ada.runs(stage.channel, 'ask', { question }).reply();
    expect(stage.footnote.asked).toMatchObject([
      { question: 'Qu’est-il arrivé au bridge ?', history: [{ question: beginning('fr', 2) }] },
    ]);
  });

  it('and asks nothing, of a thousand characters and more, is told what is wanted', async () => {
    const { stage, mention, told } = await reading('');
    await using _ = stage;
    stage.ada.says(stage.channel, `${mention} ${story('es').slice(0, 1_500)}`);
    await stage.discord.answered(stage.channel);
    expect(told(stage.channel)).toEqual([wordsFor('es').talk.noQuestion]);
  });
});
