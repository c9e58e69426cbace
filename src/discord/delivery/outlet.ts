import { type BaseMessageOptions, type Message, MessageFlags } from 'discord.js';
import { limits } from '../markdown/limits.ts';

export type Outgoing = Pick<BaseMessageOptions, 'content' | 'components' | 'files'>;

/** Where an answer goes: its first message, and those that follow. */
export interface Outlet {
  send(message: Outgoing): Promise<Message>;
  /** Says in place of an answer what only the person who asked has to know. */
  tellAsker(text: string): Promise<void>;
  /** Says in the answer's place that it will take a while. */
  wait?(text: string): Promise<void>;
  /** Shows the beginning of the answer in its place; the first message that is sent takes over from it. */
  begin?(message: Outgoing): Promise<void>;
  /** Says why there is no answer: in its place, and not at all where it is there though Discord's word of it never came. */
  fail?(text: string): Promise<void>;
  /** After the last message. */
  finish?(): Promise<void>;
  /** Whether nobody waits for what is not sent yet. */
  isOver?(): boolean;
  /** Takes away what was said before the answer. */
  takeBack?(): Promise<void>;
  /** Where this process is told to stop, the one that comes next answers: nobody need be told. */
  readonly isHandedOver?: boolean;
  /** How many messages there may be, where Discord takes no more. */
  readonly mostMessages?: number;
  /** Whether silence would leave somebody looking at "thinking". */
  readonly mustAnswer: boolean;
}

/** Says nothing but the answer. */
export const quietly = ({ send, finish }: Outlet): Outlet => ({
  mustAnswer: false,
  send,
  ...(finish ? { finish } : {}),
  tellAsker: async () => undefined,
});

/** The beginning of an answer. */
export const begunWith = ({ content = '', ...rest }: Outgoing): Outgoing => ({ ...rest, content: unfinished(content) });

export const withoutPreviews = { flags: MessageFlags.SuppressEmbeds } as const;

/** Discord takes a nonce once: a request that is repeated because its answer was lost sends nothing twice. */
export const once = (id: string, part: number | string) => ({ nonce: `${id}.${part}`, enforceNonce: true });

/** A line of its own under what is not whole yet: it tells people that more comes, and a restart that it never came. */
const mark = '\n-# …';

/** The text with the sign that more comes. Lines it leaves no room for come with the whole. */
export function unfinished(content: string): string {
  let shown = content;
  while (shown.length + mark.length > limits.content) shown = shown.slice(0, Math.max(0, shown.lastIndexOf('\n')));
  return `${shown}${mark}`;
}

export const isUnfinished = (content: string): boolean => content.endsWith(mark);
