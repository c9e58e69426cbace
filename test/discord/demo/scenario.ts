import type { Person } from '../simulator/person.ts';
import type { Discord } from '../simulator/simulator.ts';
import { until } from '../simulator/until.ts';
import type { Channel, Message } from '../simulator/world.ts';

/** Something that happens, as a member sees it. */
export type Scene =
  | { readonly kind: 'does'; readonly who: string; readonly what: string }
  | {
      readonly kind: 'shows';
      readonly message: Pick<Message['json'], 'content'> & { readonly components: unknown };
      readonly onlyFor?: string;
    };

export interface Cast {
  readonly discord: Discord;
  readonly channel: Channel;
  readonly ada: Person;
}

/** A member asks, presses a footnote, reads on, asks on by a reply, finds fault, and has it all forgotten. */
export async function playScenario({ discord, channel, ada }: Cast): Promise<readonly Scene[]> {
  const scenes: Scene[] = [];
  const does = (what: string): void => void scenes.push({ kind: 'does', who: ada.user.username, what });
  const shows = (message: Message): Message => {
    const { content, components } = structuredClone(message.json);
    scenes.push({
      kind: 'shows',
      message: { content, components },
      ...(message.onlyFor === undefined ? {} : { onlyFor: ada.user.username }),
    });
    return message;
  };
  const changed = async (message: Message, from: string): Promise<Message> => {
    await until('another page', () => message.json.content !== from);
    return shows(message);
  };

  does('/ask question: What did Mattis say?');
  const answer = shows(await ada.runs(channel, 'ask', { question: 'What did Mattis say?' }).reply());

  does('presses [2]');
  const passage = shows(await ada.presses(answer, '[2]').reply());
  does('presses ▶');
  const first = passage.json.content;
  ada.presses(passage, '▶');
  await changed(passage, first);
  does('presses ◀');
  const second = passage.json.content;
  ada.presses(passage, '◀');
  await changed(passage, second);

  does('replies: And what did Tillerson say?');
  const before = discord.answers(channel).length;
  ada.says(channel, 'And what did Tillerson say?', { replyTo: answer });
  const answers = await discord.answered(channel, before + 1);
  const followUp = shows(answers.at(-1) as Message);

  does('presses 👎');
  const why = shows(await ada.presses(followUp, '👎').reply());
  does('presses “Not what I asked”');
  const question = why.json.content;
  ada.presses(why, 'Not what I asked');
  await changed(why, question);

  does('/privacy');
  const privacy = shows(await ada.runs(channel, 'privacy').reply());
  does('presses “Delete mine now”');
  const kept = privacy.json.content;
  ada.presses(privacy, 'Delete mine now');
  await changed(privacy, kept);
  return scenes;
}
