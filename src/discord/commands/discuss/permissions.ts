import { type ChatInputCommandInteraction, type ForumChannel, GuildMember } from 'discord.js';
import { literal } from '../../markdown/literal.ts';
import type { PermissionName } from '../../words/words.ts';
import { type Place, requirePlace } from '../require-place.ts';

/** What Discord asks of whoever opens a discussion here, and of whoever is to write in it. */
const ofThreads: readonly PermissionName[] = ['ViewChannel', 'CreatePublicThreads', 'SendMessagesInThreads'];
/** https://discord.com/developers/docs/topics/threads#permissions */
const ofForums: readonly PermissionName[] = ['ViewChannel', 'SendMessages', 'SendMessagesInThreads'];
/** https://discord.com/developers/docs/resources/guild-scheduled-event#create-guild-scheduled-event */
const ofEvents: readonly PermissionName[] = ['CreateEvents'];

interface Plan {
  readonly forum: ForumChannel | null;
  readonly hasEvent: boolean;
}

/**
 * Looks before anything is done whether Footnote may do it, and whether the person may: nobody gets by Footnote what they may not do.
 * @throws Refusal that names what is missing, and where
 */
export function requirePermissions(interaction: ChatInputCommandInteraction, plan: Plan): void {
  for (const place of placesOf(interaction, plan)) requirePlace(place, interaction.locale);
}

function placesOf(interaction: ChatInputCommandInteraction, { forum, hasEvent }: Plan): readonly Place[] {
  const { guild, member, appPermissions, memberPermissions, channelId } = interaction;
  const isKnown = member instanceof GuildMember;
  const me = guild?.members.me;
  const thread: Place = forum
    ? {
        name: forum.toString(),
        needed: ofForums,
        own: me && forum.permissionsFor(me),
        theirs: isKnown ? forum.permissionsFor(member) : memberPermissions,
      }
    : { name: `<#${channelId}>`, needed: ofThreads, own: appPermissions, theirs: memberPermissions };
  const event: Place = {
    name: literal(guild?.name ?? '', { flat: true }),
    needed: ofEvents,
    own: me?.permissions,
    theirs: memberPermissions,
  };
  return hasEvent ? [thread, event] : [thread];
}
