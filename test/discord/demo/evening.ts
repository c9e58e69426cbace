import type { Person } from '../simulator/person.ts';
import type { Discord } from '../simulator/simulator.ts';
import type { Channel, Guild, Message } from '../simulator/world.ts';
import type { Scene } from './scenario.ts';

export interface EveningCast {
  readonly discord: Discord;
  readonly guild: Guild;
  readonly channel: Channel;
}

/** Somebody says something in the channel, and perhaps Footnote answers. */
interface Line {
  readonly who: string;
  readonly says: string;
  /** To the bot, by a mention; to its last answer, by a reply; to everybody. */
  readonly to: 'bot' | 'answer' | 'all';
}

const evening: readonly Line[] = [
  { who: 'ada', says: 'hey all 👋', to: 'all' },
  { who: 'ben', says: 'what did Mattis say? <:thinkhard:1190000000000000001>', to: 'bot' },
  { who: 'cleo', says: 'oh wow, ok', to: 'all' },
  { who: 'cleo', says: 'and Tillerson?', to: 'answer' },
  { who: 'dario', says: 'brb dinner', to: 'all' },
  { who: 'emma', says: 'hilfe', to: 'bot' },
  { who: 'emma', says: 'worum geht es in dem Artikel?', to: 'bot' },
  { who: 'ben', says: 'how deep is the Mariana Trench?', to: 'bot' },
  { who: 'farid', says: 'lol', to: 'all' },
  { who: 'farid', says: 'merci !', to: 'bot' },
];

/** Six people talk for an evening: what each says, and what Footnote says to it, or that it stays silent. */
export async function playEvening({ discord, guild, channel }: EveningCast): Promise<readonly Scene[]> {
  const people = new Map<string, Person>();
  const scenes: Scene[] = [];
  for (const { who, says, to } of evening) {
    const person = people.get(who) ?? discord.person(who, [guild]);
    people.set(who, person);
    const before = discord.answers(channel);
    scenes.push({
      kind: 'does',
      who,
      what: (to === 'answer' ? `replies: ${says}` : says).replace(/<(:\w+:)\d+>/g, '$1'),
    });
    const content = to === 'bot' ? `<@${discord.world.bot.id}> ${says}` : says;
    person.says(channel, content, to === 'answer' ? { replyTo: before.at(-1) } : {});
    await discord.idle();
    for (const message of to === 'all'
      ? discord.answers(channel).slice(before.length)
      : await answersAfter(before.length))
      scenes.push(shown(message));
  }
  return scenes;

  async function answersAfter(count: number): Promise<readonly Message[]> {
    return (await discord.answered(channel, count + 1)).slice(count);
  }
}

function shown({ json }: Message): Scene {
  const { content, components } = structuredClone(json);
  return { kind: 'shows', message: { content, components } };
}
