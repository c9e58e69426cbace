import { textIn } from '../shown.ts';
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
  /** Does something to a message, and shows what becomes of it. */
  const changes = async (message: Message, act: () => unknown): Promise<Message> => {
    const before = textIn(message.json);
    act();
    await until('a change', () => textIn(message.json) !== before);
    return shows(message);
  };

  does('/ask question: What did Mattis say?');
  const answer = shows(await ada.runs(channel, 'ask', { question: 'What did Mattis say?' }).reply());

  does('presses [2]');
  const passage = shows(await ada.presses(answer, '[2]').reply());
  does('presses ▶');
  await changes(passage, () => ada.presses(passage, '▶'));
  does('presses ◀');
  await changes(passage, () => ada.presses(passage, '◀'));

  does('replies: And what did Tillerson say?');
  const before = discord.answers(channel).length;
  ada.says(channel, 'And what did Tillerson say?', { replyTo: answer });
  const answers = await discord.answered(channel, before + 1);
  const followUp = shows(answers.at(-1) as Message);

  does('presses 👎');
  const why = shows(await ada.presses(followUp, '👎').reply());
  does('presses “Not what I asked”');
  await changes(why, () => ada.presses(why, 'Not what I asked'));

  does('/article list');
  const list = shows(await ada.runs(channel, 'article list').reply());
  does('presses “About”');
  await changes(list, () => ada.presses(list, 'About'));

  does('/privacy');
  const privacy = shows(await ada.runs(channel, 'privacy').reply());
  does('presses “Delete mine now”');
  await changes(privacy, () => ada.presses(privacy, 'Delete mine now'));
  return scenes;
}
