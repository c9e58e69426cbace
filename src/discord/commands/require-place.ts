import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import { Refusal } from '../delivery/refusal.ts';
import { wordsFor } from '../words/index.ts';
import type { PermissionName, Words } from '../words/words.ts';

/** What somebody may do in a place; nothing where it is not known. */
export type Allowed = Readonly<PermissionsBitField> | null | undefined;

/** Where something is to be done, and what Discord asks for it. */
export interface Place {
  /** A mention of the channel, or the server's name. */
  readonly name: string;
  readonly needed: readonly PermissionName[];
  readonly own: Allowed;
  readonly theirs: Allowed;
}

const marked = { isMarkdown: true } as const;

/** What of the needed is not allowed, as Discord's client names it. */
export const lackedBy = (
  who: Allowed,
  needed: readonly PermissionName[],
  { discussion }: Pick<Words, 'discussion'>,
): readonly string[] =>
  needed.filter((one) => who?.has(PermissionFlagsBits[one]) !== true).map((one) => discussion.permissions[one]);

/**
 * Looks whether Footnote may do it in a place, and whether the person may: nobody gets by Footnote what they may not do.
 * @throws Refusal that names what is missing, and where
 */
export function requirePlace({ name, needed, own, theirs }: Place, locale: string): void {
  const words = wordsFor(locale);
  const ours = lackedBy(own, needed, words);
  if (ours.length > 0) throw new Refusal(words.discussion.lacks(ours.join(', '), name), marked);
  const persons = lackedBy(theirs, needed, words);
  if (persons.length > 0) throw new Refusal(words.discussion.youLack(persons.join(', '), name), marked);
}
