import {
  type ChatInputCommandInteraction,
  type ForumChannel,
  GuildMember,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import { Refusal } from '../../delivery/refusal.ts';
import { literal } from '../../markdown/literal.ts';
import { wordsFor } from '../../words/index.ts';
import type { PermissionName } from '../../words/words.ts';

interface Place {
  /** A mention of the channel, or the server's name. */
  readonly name: string;
  readonly needed: readonly PermissionName[];
  readonly own: Readonly<PermissionsBitField> | null | undefined;
  readonly theirs: Readonly<PermissionsBitField> | null | undefined;
}

/** What Discord asks of whoever opens a discussion here, and of whoever is to write in it. */
const ofThreads: readonly PermissionName[] = ['ViewChannel', 'CreatePublicThreads', 'SendMessagesInThreads'];
/** https://discord.com/developers/docs/topics/threads#permissions */
const ofForums: readonly PermissionName[] = ['ViewChannel', 'SendMessages', 'SendMessagesInThreads'];
/** https://discord.com/developers/docs/resources/guild-scheduled-event#create-guild-scheduled-event */
const ofEvents: readonly PermissionName[] = ['CreateEvents'];

const marked = { isMarkdown: true } as const;

interface Plan {
  readonly forum: ForumChannel | null;
  readonly hasEvent: boolean;
}

/**
 * Looks before anything is done whether Footnote may do it, and whether the person may: nobody gets by Footnote what they may not do.
 * @throws Refusal that names what is missing, and where
 */
export function requirePermissions(interaction: ChatInputCommandInteraction, plan: Plan): void {
  const { discussion } = wordsFor(interaction.locale);
  for (const { name, needed, own, theirs } of placesOf(interaction, plan)) {
    const lackedBy = (who: Place['own']): readonly string[] =>
      needed.filter((one) => who?.has(PermissionFlagsBits[one]) !== true).map((one) => discussion.permissions[one]);
    if (lackedBy(own).length > 0) throw new Refusal(discussion.lacks(lackedBy(own).join(', '), name), marked);
    if (lackedBy(theirs).length > 0) throw new Refusal(discussion.youLack(lackedBy(theirs).join(', '), name), marked);
  }
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
