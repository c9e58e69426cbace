import {
  type Channel,
  ChannelType,
  type Client,
  type GuildMember,
  type GuildTextBasedChannel,
  PermissionFlagsBits,
  type PermissionResolvable,
} from 'discord.js';

/** Archived threads are not known until they are asked for; so many are. */
const mostFetched = 20;

/** Whether somebody may see a channel of theirs, for channels by their ids. */
export async function visibleTo(member: GuildMember, ids: Iterable<string>): Promise<(channelId: string) => boolean> {
  const known = new Map<string, boolean>();
  let fetched = 0;
  for (const id of new Set(ids)) {
    const cached = member.client.channels.cache.get(id);
    if (!cached) fetched += 1;
    const channel = cached ?? (fetched <= mostFetched ? await channelAt(id, member.client) : null);
    known.set(id, channel !== null && maySee(member, channel));
  }
  return (id) => known.get(id) ?? false;
}

const channelAt = (id: string, client: Client): Promise<Channel | null> => client.channels.fetch(id).catch(() => null);

/** Whether somebody may see a channel of their server, and what was written in it before. */
export const isVisibleTo = (member: GuildMember, channel: GuildTextBasedChannel): boolean =>
  maySee(member, channel) && channel.permissionsFor(member).has(PermissionFlagsBits.ReadMessageHistory);

/** A private thread is seen by those in it, and by those who manage threads. */
function maySee(member: GuildMember, channel: Channel): boolean {
  if (channel.isDMBased()) return false;
  const needed: PermissionResolvable =
    channel.type === ChannelType.PrivateThread
      ? [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ManageThreads]
      : PermissionFlagsBits.ViewChannel;
  return channel.permissionsFor(member).has(needed);
}
