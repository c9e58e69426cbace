import { asJson, asList, asText, type Json } from '../json.ts';
import { invalidForm, requireLength } from '../refusal.ts';

export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** What is allowed where nothing is said. https://discord.com/developers/docs/resources/message#allowed-mentions-object */
const defaults = { channel: ['users', 'roles', 'everyone'], webhook: ['users'] } as const;

/** https://discord.com/developers/docs/resources/message#allowed-mentions-object */
export function checkAllowedMentions(value: unknown): void {
  const allowed = asJson(value);
  for (const key of ['users', 'roles'] as const) {
    requireLength(`allowed_mentions.${key}`, allowed[key], [0, 100]);
    if (texts(allowed.parse).includes(key) && texts(allowed[key]).length > 0) {
      throw invalidForm(
        'allowed_mentions',
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
      );
    }
  }
}

/**
 * Whom a message notifies. A backslash before a mention changes its look, not its effect. Without `allowed_mentions`, a
 * channel message notifies everybody it names, one sent through an interaction only users. Whether the bot has the
 * permission to mention everyone is not asked: a test must see that it tried.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object-allowed-mentions-reference
 */
export function notified(body: Json, route: keyof typeof defaults, repliedTo?: string): Mentions {
  const text = [asText(body.content), ...asList(body.components).flatMap(textsShown)].join('\n');
  const allowed = body.allowed_mentions ? asJson(body.allowed_mentions) : undefined;
  const parse = allowed ? texts(allowed.parse) : defaults[route];
  const isAllowed = (kind: 'users' | 'roles') => (id: string) =>
    parse.includes(kind) || texts(allowed?.[kind]).includes(id);
  // With the object, `replied_user` is false unless set; without it, replies notify.
  const replied = repliedTo !== undefined && (allowed ? allowed.replied_user === true : true) ? [repliedTo] : [];
  return {
    users: [...new Set([...idsIn(text, /<@!?(\d+)>/g).filter(isAllowed('users')), ...replied])],
    roles: idsIn(text, /<@&(\d+)>/g).filter(isAllowed('roles')),
    everyone: parse.includes('everyone') && /@(everyone|here)/.test(text),
  };
}

/** Text Displays notify as content does, embeds do not. https://discord.com/developers/docs/components/reference#text-display */
const textsShown = (component: Json): readonly string[] => [
  ...(component.type === 10 ? [asText(component.content)] : []),
  ...asList(component.components).flatMap(textsShown),
];

/** `<@id>`, `<@!id>`, `<@&id>`. https://discord.com/developers/docs/reference#message-formatting */
const idsIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
