import { type AnyThreadChannel, ChannelType, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import { isRefused } from '../delivery/api-errors.ts';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import type { Shell } from '../shell/shell.ts';
import { interfaceLanguages } from '../words/index.ts';
import { setSpeaks } from './channel-settings.ts';
import { openerOf } from './discussions.ts';

const mark = '✅';
const tagNames: ReadonlySet<string> = new Set(interfaceLanguages.flatMap(({ words }) => words.solved.tags));
/** https://discord.com/developers/docs/resources/channel#channel-object-channel-structure */
const mostTags = 5;

interface Person {
  readonly id: string;
  /** What they may do in the thread: asked for where it matters. */
  permissions(): Promise<Readonly<PermissionsBitField> | null> | Readonly<PermissionsBitField> | null;
}

/** Whether a thread is theirs to mark: who opened it, and moderators. */
export const maySolve = async (thread: AnyThreadChannel, person: Person, shell: Shell): Promise<boolean> =>
  (await openerOf(thread, shell)) === person.id ||
  ((await person.permissions())?.has(PermissionFlagsBits.ManageThreads) ?? false);

/**
 * Marks a thread as solved: Footnote answers in it only when addressed from then on, and its tag or name tells so where
 * Footnote may change them. Gives whether it was not yet.
 */
export async function markSolved(thread: AnyThreadChannel, shell: Shell): Promise<boolean> {
  if (await shell.preferences.get(placeOf(thread))) return false;
  await shell.preferences.put(placeOf(thread), true);
  await setSpeaks(thread.id, 'addressed', shell);
  try {
    await showSolved(thread);
  } catch (error) {
    if (!isRefused(error)) throw error;
    shell.log.info({ error, channel: thread.id }, 'A thread is solved, and Footnote may not change its tag or name.');
  }
  return true;
}

const placeOf = ({ id }: AnyThreadChannel): string => `channel/${id}/solved`;

async function showSolved(thread: AnyThreadChannel): Promise<void> {
  const { parent, name, appliedTags } = thread;
  const tags = parent?.type === ChannelType.GuildForum ? parent.availableTags : [];
  const tag = tags.find((one) => tagNames.has(one.name.trim().toLowerCase()));
  if (tag) await thread.setAppliedTags([...new Set([tag.id, ...appliedTags])].slice(0, mostTags));
  else if (!name.startsWith(mark)) await thread.setName(shortened(`${mark} ${name}`, limits.threadName));
}
