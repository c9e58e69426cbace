import { english } from './english.ts';
import type { CommandPart, Words } from './words.ts';

const commands = [
  'ask',
  'summary',
  'discuss',
  'quiz',
  'cards',
  'guide',
  'articles',
  'settings',
  'feed',
  'digest',
  'help',
  'privacy',
] as const satisfies readonly CommandPart[];

/** What can stand after a command in a sentence: the parts it is divided into. */
const parts: Readonly<Partial<Record<CommandPart, readonly CommandPart[]>>> = {
  articles: ['add', 'list', 'info', 'remove', 'refresh', 'use'],
  settings: ['show', 'managers', 'audit', 'channels', 'scores', 'zone'],
  feed: ['feed-add', 'feed-list', 'feed-remove'],
};

interface Typed {
  /** As it stands in a sentence of the language: "/artikel liste". */
  readonly typed: string;
  /** As Discord knows it: "article list". */
  readonly name: string;
  /** The whole command's name, which has the id. */
  readonly command: string;
}

/** Longer ones first: "/article list" holds "/article". */
const typedIn = ({ commands: named }: Words): readonly Typed[] =>
  commands
    .flatMap((command): readonly Typed[] => {
      const name = english.commands[command].name;
      const typed = `/${named[command].name}`;
      const divided = (parts[command] ?? []).map((part) => ({
        typed: `${typed} ${named[part].name}`,
        name: `${name} ${english.commands[part].name}`,
        command: name,
      }));
      return [...divided, { typed, name, command: name }];
    })
    .sort((a, b) => b.typed.length - a.typed.length);

/** Ids of commands by their names, as Discord gave them. */
export type CommandIds = ReadonlyMap<string, string>;

/**
 * A sentence of Footnote's own with its commands to be clicked, `</article list:123>`, in place of their names to be typed.
 * Those that are divided into others, and those without an id, stay as they are.
 * https://discord.com/developers/docs/reference#message-formatting
 */
export function withCommandLinks(text: string, words: Words, ids: CommandIds): string {
  const all = typedIn(words).filter(
    ({ name, command }) => ids.has(command) && (name !== command || !isDivided(command)),
  );
  if (all.length === 0) return text;
  const pattern = new RegExp(`(\\*\\*)?(${all.map(({ typed }) => typed).join('|')})(?![\\p{L}\\p{N}/])\\1`, 'gu');
  return text.replace(pattern, (whole, _bold: string | undefined, found: string) => {
    const one = all.find(({ typed }) => typed === found);
    return one === undefined ? whole : `</${one.name}:${ids.get(one.command)}>`;
  });
}

const isDivided = (command: string): boolean =>
  commands.some((one) => english.commands[one].name === command && parts[one] !== undefined);
