import { type ChatInputCommandInteraction, GuildMember, PermissionFlagsBits, type ThreadChannel } from 'discord.js';
import { discussionOf } from '../../library/discussions.ts';
import type { Shell } from '../../shell/shell.ts';

/** The thread in which the article is discussed already, where it is open and the person may see it. */
export async function openDiscussion(
  { client, member }: ChatInputCommandInteraction,
  about: { readonly server: string; readonly articleId: string },
  shell: Shell,
): Promise<ThreadChannel | undefined> {
  const id = await discussionOf(about, shell);
  const channel = id === undefined ? null : await client.channels.fetch(id).catch(() => null);
  if (!channel?.isThread() || channel.archived || channel.locked || !(member instanceof GuildMember)) return undefined;
  const maySee = channel.permissionsFor(member).has(PermissionFlagsBits.ViewChannel);
  return maySee ? channel : undefined;
}
