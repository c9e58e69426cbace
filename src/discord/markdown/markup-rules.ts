import { dropped } from './close-up.ts';

/** What Discord's marks stand for, where the message was written. */
export interface Naming {
  readonly user: (id: string) => string | undefined;
  readonly role: (id: string) => string | undefined;
  readonly channel: (id: string) => string | undefined;
  /** BCP 47: dates are told in it. */
  readonly locale: string;
}

export interface MarkupRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** @param groups of the pattern */
  readonly text: (groups: readonly string[], naming: Naming) => string;
  /** What is written, and what it says. */
  readonly examples: readonly (readonly [written: string, said: string])[];
}

/** What follows a link in a sentence is none of it. */
export const behindLink = /(?:[.,;:!?'"”’*_|~]|\)(?<!\([^)]*\)))+$/;

const inner = ([text = '']: readonly string[]): string => text;
const within = ([, text = '']: readonly string[]): string => text;
const nothing = (): string => dropped;

function timeOf([seconds = '', style]: readonly string[], { locale }: Naming): string {
  const at = new Date(Number(seconds) * 1_000);
  if (Number.isNaN(at.getTime())) return dropped;
  const isTime = style === 't' || style === 'T';
  const options: Intl.DateTimeFormatOptions = isTime ? { timeStyle: 'short' } : { dateStyle: 'long' };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' }).format(at);
}

/**
 * What stands for something, or is told apart, in the order it is read.
 * https://discord.com/developers/docs/reference#message-formatting
 */
export const tokenRules: readonly MarkupRule[] = [
  {
    name: 'code over lines',
    pattern: /```(?:[\w+-]*\n)?([\s\S]*?)```/g,
    text: inner,
    examples: [
      ['```\nwho came?\n```', 'who came?'],
      ['```ts\nwho came?```', 'who came?'],
    ],
  },
  { name: 'code with two marks', pattern: /``([^\n]+?)``/g, text: inner, examples: [['``who came?``', 'who came?']] },
  { name: 'code', pattern: /`([^`\n]+)`/g, text: inner, examples: [['`who came?`', 'who came?']] },
  {
    name: 'custom emoji',
    pattern: /<a?:\w{2,32}:\d+>/g,
    text: nothing,
    examples: [
      ['<:gate:123456789012345678> who came?', 'who came?'],
      ['who <a:spin:123456789012345678> came?', 'who came?'],
    ],
  },
  {
    name: 'user',
    pattern: /<@!?(\d+)>/g,
    text: ([id = ''], { user }) => user(id) ?? dropped,
    examples: [
      ['what did <@11> say?', 'what did Ada Lin say?'],
      ['what did <@!404> say?', 'what did say?'],
    ],
  },
  {
    name: 'role',
    pattern: /<@&(\d+)>/g,
    text: ([id = ''], { role }) => role(id) ?? dropped,
    examples: [['what do <@&22> want?', 'what do Mayors want?']],
  },
  {
    name: 'channel',
    pattern: /<#(\d+)>/g,
    text: ([id = ''], { channel }) => channel(id) ?? dropped,
    examples: [['is <#33> in it?', 'is city news in it?']],
  },
  {
    name: 'sound of the soundboard',
    pattern: /<sound:\d+:\d+>/g,
    text: nothing,
    examples: [['who came? <sound:123456789012345678:987654321098765432>', 'who came?']],
  },
  { name: 'guide', pattern: /<id:\w+>/g, text: nothing, examples: [['<id:customize> who came?', 'who came?']] },
  {
    name: 'time',
    pattern: /<t:(-?\d+)(?::([A-Za-z]))?>/g,
    text: timeOf,
    examples: [
      ['what happened on <t:1714521600:D>?', 'what happened on 1 May 2024?'],
      ['what happened at <t:1714521600:t>?', 'what happened at 00:00?'],
      ['what happened on <t:1714521600:S>?', 'what happened on 1 May 2024?'],
      ['what happened <t:99999999999999999:R>?', 'what happened?'],
    ],
  },
  {
    name: 'command',
    pattern: /<\/[^:>\n]+:\d+>/g,
    text: nothing,
    examples: [['</ask:123456789012345678> who came?', 'who came?']],
  },
  {
    name: 'everybody',
    pattern: /(?<![\p{L}\p{N}.])@(?:everyone|here)\b/gu,
    text: nothing,
    examples: [['@everyone who came?', 'who came?']],
  },
  {
    name: 'link with a text',
    pattern: /\[([^\]\n]+)\]\(<?https?:\/\/[^\s)>]+>?[^)\n]*\)/g,
    text: inner,
    examples: [['see [the news](<https://news.example/a>) on it', 'see the news on it']],
  },
  {
    name: 'link',
    pattern: /(<?https?:\/\/[^\s<>]+>?)/g,
    text: ([link = '']) => `${dropped}${behindLink.exec(link)?.[0] ?? ''}`,
    examples: [
      ['who wrote https://news.example/a?b=1', 'who wrote'],
      ['who wrote <https://news.example/a>?', 'who wrote?'],
      ['is it in https://news.example/a?', 'is it in?'],
      ['by https://news.example/a_(b), who came?', 'by, who came?'],
    ],
  },
];

/** Pairs of marks, which stand within one another in any order: read until none is left. */
export const pairRules: readonly MarkupRule[] = [
  { name: 'spoiler', pattern: /\|\|([\s\S]+?)\|\|/g, text: inner, examples: [['who ||came||?', 'who came?']] },
  { name: 'struck out', pattern: /~~([\s\S]+?)~~/g, text: inner, examples: [['who ~~went~~ came?', 'who went came?']] },
  {
    name: 'strong',
    pattern: /(?<!\\)(\*{2,3})((?:[^*]|(?<=\s)\*(?=\s))*[^*\\])\1/g,
    text: within,
    examples: [
      ['**who** came?', 'who came?'],
      ['***who*** came?', 'who came?'],
      ['**who *else* came**?', 'who else came?'],
      ['***who** else* came?', 'who else came?'],
      ['is **2 * 3** in it?', 'is 2 * 3 in it?'],
    ],
  },
  {
    name: 'emphasised',
    pattern: /(?<!\\)\*(?=\S)([^*\n]*[^*\s\\])\*/g,
    text: inner,
    examples: [
      ['*who* came?', 'who came?'],
      ['**__*who*__** came?', 'who came?'],
      ['is 2 * 3 * 4 in it?', 'is 2 * 3 * 4 in it?'],
    ],
  },
  {
    name: 'underlined',
    pattern: /(?<![\p{L}\p{N}\\])(_{1,3})(?=\S)([^_\n]*[^_\s\\])\1(?![\p{L}\p{N}])/gu,
    text: within,
    examples: [
      ['__who__ _came_?', 'who came?'],
      ['__who _else_ came__?', 'who else came?'],
      ['what is snake_case_name?', 'what is snake_case_name?'],
    ],
  },
];

/** What stands at the head of a line, and the backslashes that are no longer needed. */
export const lastRules: readonly MarkupRule[] = [
  {
    name: 'heading',
    pattern: /^[ \t]*(?:#{1,3}|-#)[ \t]+/gm,
    text: nothing,
    examples: [
      ['# who came?', 'who came?'],
      ['-# who came?', 'who came?'],
    ],
  },
  {
    name: 'list',
    pattern: /^[ \t]*[-*][ \t]+/gm,
    text: nothing,
    examples: [['- who came?\n- and why?', 'who came? and why?']],
  },
  { name: 'escape', pattern: /\\([^\p{L}\p{N}\s])/gu, text: inner, examples: [['who \\*came\\*?', 'who *came*?']] },
];
