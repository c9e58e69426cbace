import type { Channel } from 'discord.js';

/** Discord shows it for 10 seconds: resources/channel#trigger-typing-indicator */
const every = 8_000;

/** Shows "typing" in the channel while the work goes on; where that is not possible, nothing. */
export async function whileTyping<T>(channel: Channel, work: () => Promise<T>): Promise<T> {
  const show = (): void => {
    if (channel.isSendable()) channel.sendTyping().catch(() => undefined);
  };
  show();
  const timer = setInterval(show, every);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
