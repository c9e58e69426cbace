import type { Gateway } from './gateway.ts';
import { intents } from './rules/intents.ts';
import type { Channel, World } from './world.ts';
import { channelJson } from './world-json.ts';

interface Around {
  readonly world: World;
  readonly gateway: Gateway;
}

/** Tells the gateway of a thread that is new, changed or gone. https://discord.com/developers/docs/topics/threads#gateway-events */
export function announceThread(
  thread: Channel,
  event: 'CREATE' | 'UPDATE' | 'DELETE',
  { world, gateway }: Around,
): void {
  const json = channelJson(world, thread);
  const data = event === 'CREATE' ? { ...json, newly_created: true } : json;
  gateway.dispatch(`THREAD_${event}`, data, intents.guilds, thread.guild?.id);
}

/** A message opens an archived thread again. https://discord.com/developers/docs/topics/threads#active-archived-threads */
export function unarchive(channel: Channel, around: Around): void {
  if (!channel.archived) return;
  channel.archived = false;
  announceThread(channel, 'UPDATE', around);
}
