/** What decides whether a message is for Footnote; nothing else of it matters. */
export interface Incoming {
  readonly content: string;
  /** Written by a person: no bot, webhook or system. */
  readonly isPersons: boolean;
  /** Passed on from elsewhere: what it says was said to others. */
  readonly isForwarded: boolean;
  readonly place: 'direct' | 'own-thread' | 'channel';
  /** Whether it is a reply to something Footnote said. */
  readonly isReply: boolean;
  readonly botId: string;
  /** Whether Discord lets Footnote read messages that do not mention it. */
  readonly messageContent: boolean;
}

/** `>>> ` quotes to the end of the message, `> ` to that of the line; without the space it is no quotation. */
const quotations = /^ *>>> [\s\S]*|^ *> .*$/gm;
const code = /```[\s\S]*?```|``[^\n]*?``|`[^`\n]*`/g;
const otherMention = /^\s*<@[!&]?\d+>/;

/**
 * The question in a message that is meant for Footnote, maybe empty; undefined when it is not. Mentions in quotations and
 * code are about Footnote, not to it, and `@everyone` is nobody in particular.
 */
export function questionIn(incoming: Incoming): string | undefined {
  const { content, isPersons, isForwarded, place, isReply, botId, messageContent } = incoming;
  if (!isPersons || isForwarded) return undefined;
  const mention = new RegExp(`<@!?${botId}>`, 'g');
  const spoken = content.replace(code, '').replace(quotations, '');
  const question = spoken.replace(mention, ' ').replace(/\s+/g, ' ').trim();
  if (spoken.search(mention) >= 0 || place === 'direct') return question;
  if (question === '') return undefined;
  if (isReply) return question;
  const isOpen = place === 'own-thread' && messageContent && !otherMention.test(spoken);
  return isOpen ? question : undefined;
}
