/** What decides whether a message is for Footnote; nothing else of it matters. */
export interface Incoming {
  readonly content: string;
  /** A file or a recording says more than the text, which may be empty. */
  readonly saysMore?: boolean;
  /** Written by a person: no bot, webhook or system. */
  readonly isPersons: boolean;
  /** Passed on from elsewhere: what it says was said to others. */
  readonly isForwarded: boolean;
  readonly place: 'direct' | 'own-thread' | 'channel';
  /** Whether it is a reply to something Footnote said. */
  readonly isReply: boolean;
  readonly botId: string;
  /** The role that Discord made for the bot: people pick it in its place, since both bear its name. */
  readonly roleId?: string | undefined;
  /** Whether Discord lets Footnote read messages that do not mention it. */
  readonly messageContent: boolean;
}

/** What a text says of itself, and what it quotes, both in Discord's marks. */
export interface Spoken {
  /** Maybe empty: without quotations and without whom it is said to. */
  readonly said: string;
  /** The words it quotes. */
  readonly quoted: string;
}

/** A message that is for Footnote, or may be. */
export interface Addressed extends Spoken {
  /** By a mention, a reply or a direct message; otherwise it only stands where Footnote listens. */
  readonly how: 'direct' | 'mention' | 'reply' | 'listening';
}

/** `>>> ` quotes to the end of the message, `> ` to that of the line; without the space it is no quotation. */
const quotations = /^ *>>> [\s\S]*|^ *> .*$/gm;
const code = /```[\s\S]*?```|``[^\n]*?``|`[^`\n]*`/g;
const otherMention = /<@[!&]?\d+>/;

/**
 * A message that is meant for Footnote; undefined when it is not. Mentions in quotations and code are about Footnote, not to
 * it, and `@everyone` is nobody in particular. @param listens whether Footnote listens to what is said to nobody here
 */
export function addressedIn(incoming: Incoming, listens = incoming.place === 'own-thread'): Addressed | undefined {
  const { content, saysMore = false, isPersons, isForwarded, place, isReply, messageContent } = incoming;
  if (!isPersons || (isForwarded && place !== 'direct')) return undefined;
  const spoken = content.replace(quotations, '');
  const isMentioned = new RegExp(mentionOf(incoming)).test(spoken.replace(code, ''));
  const message = spokenIn(content, incoming);
  if (isMentioned) return { ...message, how: 'mention' };
  if (place === 'direct') return { ...message, how: 'direct' };
  if (message.said === '' && !saysMore) return undefined;
  if (isReply) return { ...message, how: 'reply' };
  const isOpen = listens && messageContent && !otherMention.test(spoken.replace(code, ''));
  return isOpen ? { ...message, how: 'listening' } : undefined;
}

export type Named = Pick<Incoming, 'botId' | 'roleId'>;

const mentionOf = ({ botId, roleId }: Named): string =>
  roleId === undefined ? `<@!?${botId}>` : `<@(?:!?${botId}|&${roleId})>`;

/** A text said to Footnote, taken apart. */
export function spokenIn(content: string, bot: Named): Spoken {
  // Behind a mention Discord shows no quotation, but one is meant.
  const text = content.replace(new RegExp(`^\\s*${mentionOf(bot)}[\\s,:]*(?=>{1,3} )`), '');
  return { said: unaddressed(text.replace(quotations, ''), bot), quoted: quotedIn(text) };
}

const quotedIn = (content: string): string =>
  [...content.matchAll(quotations)]
    .map(([line]) => line.replace(/^ *>{1,3} /, ''))
    .join('\n')
    .trim();

/**
 * A text without whom it is said to: others who are named right beside the bot, before or after everything, are spoken to as
 * it is; so are those named after a question's end.
 */
export function unaddressed(spoken: string, bot: Named): string {
  const own = mentionOf(bot);
  const any = '<@[!&]?\\d+>[\\s,:]*';
  const run = `(?:${any})*${own}[\\s,:]*(?:${any})*`;
  return spoken
    .replace(new RegExp(`^[\\s]*${run}`), '')
    .replace(new RegExp(`${run}\\s*$`), '')
    .replace(new RegExp(`,?\\s*${own}\\s*(?=[?!.…,]|[;:](?:\\s|$))`, 'g'), '')
    .replace(new RegExp(own, 'g'), ' ')
    .replace(/(?<=[?!…。？！]\s*)(?:<@[!&]?\d+>[\s,]*)+$/, '')
    .replace(/[^\S\n\u00a0\u202f]+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
}
