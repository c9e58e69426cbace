import { Failure } from '../../src/core/failure.ts';
import type { Answers } from './answers.ts';

interface Asked {
  /** What `--message-content` said. */
  readonly wished: boolean | undefined;
  /** What is set already, if anything is. */
  readonly kept: boolean | undefined;
  readonly answers: Answers;
  print(line: string): void;
  /** Whether it is switched on in the developer portal, asked anew each time. */
  isOn(): Promise<boolean>;
}

const isOff =
  'Message Content is switched off in the developer portal, and with DISCORD_MESSAGE_CONTENT=on the bot would not start.';
const switchOn = 'Switch it on there (Bot → Privileged Gateway Intents → Message Content Intent)';

/**
 * Whether messages are to be read without a mention: what is wished or set, as far as Discord lets the bot.
 * @throws Failure `discord` where it is wished, is not to be had, and nobody is there to switch it on
 */
export async function messageContentFor(asked: Asked): Promise<boolean> {
  const { wished, kept, answers, print, isOn } = asked;
  if (!(wished ?? kept ?? true)) return false;
  if (await isOn()) return wished ?? kept ?? answers.yes(question, true);
  if (wished) return untilOn(asked);
  if (kept) print(`${isOff} It is written as off. ${switchOn}, and run: npm run setup -- --message-content on`);
  return false;
}

const question = 'Message Content is switched on. Read messages in the bot’s threads without a mention?';

async function untilOn({ answers, print, isOn }: Asked): Promise<boolean> {
  if (!answers.canAsk)
    throw new Failure('discord', `${isOff} ${switchOn}, or leave --message-content on away. Nothing was written.`);
  print(`${isOff} ${switchOn}.`);
  while (await answers.yes('Is it switched on now? (No: messages are read only with a mention.)', true))
    if (await isOn()) return true;
    else print('Discord says that it is still off.');
  return false;
}
