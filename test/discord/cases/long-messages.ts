import { PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import { wordsFor } from '../../../src/discord/words/index.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { textIn } from '../shown.ts';
import { type Channel, channelTypes, type Message } from '../simulator/world.ts';
import { bridge, readingMessages, type Stage, setStage } from '../stage.ts';

const oneCase = z.object({
  language: z.enum(['en', 'de', 'es', 'fr']),
  /** Where and how it is said; `post:` with a title. */
  how: z.string(),
  said: z.string(),
  /** The file's paragraphs; numbers are those of its language that ask nothing. */
  parts: z.array(z.union([z.string(), z.number()])),
  /** What is to be asked; or that it is told what is wanted, held against the articles, or met with silence. */
  asks: z.union([z.array(z.string()), z.enum(['wanted', 'check']), z.null()]),
});
export type LongMessage = z.infer<typeof oneCase>;

export const longMessages = z.object({
  fillers: z.record(z.string(), z.array(z.string())),
  cases: z.array(oneCase),
});

export const fileOf = (name = 'message.txt', size = 2_500) => ({
  attachments: [
    {
      id: `7777777777777777${10 + name.length}`,
      filename: name,
      size,
      url: `https://cdn.example/${name}`,
      proxy_url: `https://cdn.example/${name}`,
    },
  ],
});

/** A stage whose files hold the text. */
export async function stageWithFile(text: string | (() => Promise<string>)) {
  const checked: string[] = [];
  const read = async (): Promise<string> => (typeof text === 'string' ? text : text());
  const footnote = fakeFootnote({
    readText: read,
    check: async (request) => {
      checked.push(request.text);
      return [];
    },
  });
  footnote.put('The bridge', bridge);
  const stage = await setStage({ ...readingMessages, footnote });
  return { stage, checked };
}

/** Says the message with its file, and gives where, and how many answers there were before. */
async function say(stage: Stage, how: string, said: string): Promise<{ at: Channel; before: number }> {
  const { discord, channel, ada, guild } = stage;
  const more = fileOf();
  const mention = `<@${discord.world.bot.id}>`;
  if (how === 'direct') {
    const at = discord.direct(ada);
    ada.says(at, said, { more });
    return { at, before: 0 };
  }
  if (how === 'thread') {
    const at = discord.thread(channel, 'Discussion');
    await discord.idle();
    ada.says(at, said, { more });
    return { at, before: 0 };
  }
  if (how === 'reply') {
    ada.says(channel, `${mention} bridge?`);
    const [replyTo] = await discord.answered(channel);
    await discord.idle();
    stage.footnote.asked.length = 0;
    ada.says(channel, said, { more, replyTo });
    return { at: channel, before: 1 };
  }
  if (how === 'channel' || how.startsWith('post:')) {
    guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
    const type = how === 'channel' ? channelTypes.text : channelTypes.forum;
    const place = discord.channel(guild, 'questions', type);
    await discord.idle();
    await ada.runs(channel, 'settings channels', { channel: place.id, answers: 'every-question' }).reply();
    await discord.idle();
    if (how === 'channel') ada.says(place, said, { more });
    const at = how === 'channel' ? place : discord.thread(place, how.slice(5), ada);
    if (how !== 'channel') ada.says(at, said, { more: { ...more, id: at.id } });
    return { at, before: 0 };
  }
  ada.says(channel, `${mention} ${said}`, { more });
  return { at: channel, before: 0 };
}

/** What is wrong with how the bot takes a long message; nothing where all is well. */
export async function faultOf({ language, how, said, parts, asks }: LongMessage, fillers: readonly string[]) {
  const text = parts.map((part) => (typeof part === 'number' ? (fillers[part] ?? '') : part)).join('\n\n');
  const { stage, checked } = await stageWithFile(text);
  await using _ = stage;
  const { at, before } = await say(stage, how, said);
  await stage.discord.idle();
  const answers = stage.discord.answers(at).slice(before);
  const asked = stage.footnote.asked.map(({ question }) => question);
  const told = answers.map(({ json }: Message) => textIn(json)).join('\n');
  if (asks === null) return answers.length + asked.length === 0 ? undefined : `not silent: ${asked.join()} ${told}`;
  const isPost = how.startsWith('post:');
  // A post to which the articles say nothing gets nothing.
  if (answers.length !== 1 && !(isPost && answers.length === 0))
    return `${answers.length} answers, asked ${JSON.stringify(asked)}`;
  if (asks === 'check') return checked.length === 1 && asked.length === 0 ? undefined : `asked ${asked.join()}`;
  if (asks === 'wanted')
    return asked.length === 0 && told === wordsFor(language).talk.noQuestion ? undefined : `${asked.join()}: ${told}`;
  const [question = ''] = asked;
  const isAsked = asks.every((one) => question.includes(one)) && question.length <= asks.join(' ').length + 40;
  if (asked.length !== 1 || !isAsked) return `asked ${JSON.stringify(asked)}`;
  const isIn = told.includes(wordsFor(language).paragraph(1).replace('1', '')) || isPost;
  return isIn ? undefined : `in another language: ${told}`;
}
