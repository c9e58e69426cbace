import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { once } from '../delivery/outlet.ts';
import { Refusal } from '../delivery/refusal.ts';
import { type Home, whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { libraryOf } from './scope.ts';

const settings = z.object({
  /** A role whose members may change articles. */
  role: z.string().optional(),
  /** The channel in which changes are announced. */
  audit: z.string().optional(),
  /** Whether a quiz ends with the scores of the last weeks too. */
  weeklyScores: z.boolean().optional(),
  /** Its time zone, as IANA names it. */
  zone: z.string().optional(),
});

export type ServerSettings = Readonly<z.infer<typeof settings>>;

const placeOf = (guildId: string): string => `server/${guildId}`;

/** What a server decided; nothing where it never did. */
export async function settingsOf(
  guildId: string,
  { preferences }: Pick<Shell, 'preferences'>,
): Promise<ServerSettings> {
  const read = settings.safeParse(await preferences.get(placeOf(guildId)));
  return read.success ? read.data : {};
}

/** The time zone of a server that said nothing. */
export const usualZone = 'UTC';

export const zoneOf = async (guildId: string, shell: Pick<Shell, 'preferences'>): Promise<string> =>
  (await settingsOf(guildId, shell)).zone ?? usualZone;

export const saveSettings = (
  guildId: string,
  changed: ServerSettings,
  { preferences }: Pick<Shell, 'preferences'>,
): Promise<void> => preferences.put(placeOf(guildId), changed);

export type Asking = ChatInputCommandInteraction | PressedInteraction;

/** Somebody in a server, by an interaction or a message. */
export type Member = Pick<Asking, 'member' | 'memberPermissions'>;

export const mayManageServer = ({ memberPermissions }: Pick<Member, 'memberPermissions'>): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;

/** Whether the person may change the server's articles; where there is no server, they are their own. */
export async function mayChangeArticles(
  { guildId }: Pick<Home, 'guildId'>,
  asking: Member,
  shell: Pick<Shell, 'preferences'>,
): Promise<boolean> {
  const { member } = asking;
  if (guildId === null || mayManageServer(asking)) return true;
  const { role } = await settingsOf(guildId, shell);
  const roles = member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return role !== undefined && roles.includes(role);
}

/** @throws Refusal for somebody who may not change the articles of this place */
export async function requireChanger(where: Pick<Home, 'guildId'>, interaction: Asking, shell: Shell): Promise<void> {
  if (!(await mayChangeArticles(where, interaction, shell)))
    throw new Refusal(wordsFor(interaction.locale).articles.notAllowed);
}

/** The server's id, for somebody who may change its articles. @throws Refusal for others, and where there is no server */
export async function serverToChange(interaction: Asking, shell: Shell): Promise<string> {
  const { guildId } = whereOf(interaction);
  if (guildId === null) throw new Refusal(wordsFor(interaction.locale).articles.onlyInServers);
  await requireChanger({ guildId }, interaction, shell);
  return guildId;
}

/** How many articles of its own a library may have. */
export const mostArticles = { server: 500, person: 100 } as const;

/** @throws Refusal when the server, or the person, has as many articles as it may */
export async function requireRoom(home: Home, { articles }: Words, { footnote }: Shell): Promise<void> {
  const whose = home.guildId === null ? 'person' : 'server';
  const own = await footnote.articles({ collections: [libraryOf(home)] });
  if (own.length >= mostArticles[whose]) throw new Refusal(articles.tooMany[whose](mostArticles[whose]));
}

/** A line about a change of a server's articles, in the channel that it chose; where that fails, in the log. A person's own are nobody's business. */
export async function announceChange(interaction: Asking, line: string, shell: Shell): Promise<void> {
  const { channelId, client, user } = interaction;
  const { guildId } = whereOf(interaction);
  if (guildId === null) return;
  const { audit } = await settingsOf(guildId, shell);
  shell.log.info({ guild: guildId, user: user.id }, line);
  if (audit === undefined) return;
  const where = channelId === null ? '' : `<#${channelId}> · `;
  try {
    const channel = await client.channels.fetch(audit);
    if (channel?.isSendable())
      await channel.send({ content: `<@${user.id}> · ${where}${line}`, ...once(interaction.id, 0) });
  } catch (error) {
    shell.log.warn({ error, guild: guildId }, 'A change could not be announced.');
  }
}
