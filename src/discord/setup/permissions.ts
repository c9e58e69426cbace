import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a server and in each channel where it is to answer, as Discord's settings name it. */
const permissions = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Create Public Threads': PermissionFlagsBits.CreatePublicThreads,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
} as const;

/** What a single command does without, and says so: asked for in the invitation, missed by nobody elsewhere. */
const wished = PermissionFlagsBits.CreateEvents;

const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands];

/** Names of those that are not among the bits. Whoever administers may do everything. */
export const missingFrom = (bits: bigint): readonly string[] =>
  (bits & PermissionFlagsBits.Administrator) !== 0n
    ? []
    : Object.entries(permissions)
        .filter(([, bit]) => (bits & bit) === 0n)
        .map(([name]) => name);

/** Lets whoever opens it choose a server for the bot (or shows the one that is meant), with no more than it needs. */
export function inviteLink(applicationId: string, server?: string): string {
  const all = Object.values(permissions).reduce((bits, bit) => bits | bit, wished);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&permissions=${all}&scope=${scopes.join('+')}${server === undefined ? '' : `&guild_id=${server}`}`;
}
