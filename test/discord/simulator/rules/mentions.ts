import { asJson, asText, type Json } from '../json.ts';
import { invalidForm } from '../refusal.ts';

export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

const idsIn = (content: string, pattern: RegExp): readonly string[] => [
  ...new Set([...content.matchAll(pattern)].map((match) => match[1] ?? '')),
];

const defaults = { channel: ['users', 'roles', 'everyone'], webhook: ['users'] } as const;

/**
 * Whom a message notifies. A backslash before a mention changes its look, not its effect. Without `allowed_mentions`, a
 * channel message notifies everybody it names, one sent through an interaction only users.
 * resources/message.mdx #Allowed Mentions Object, #Default Settings
 */
export function notified(body: Json, route: keyof typeof defaults, repliedTo?: string): Mentions {
  const content = asText(body.content);
  const allowed = body.allowed_mentions ? asJson(body.allowed_mentions) : undefined;
  const parse = allowed ? texts(allowed.parse) : defaults[route];
  const explicit = { users: texts(allowed?.users), roles: texts(allowed?.roles) };
  if (explicit.users.length > 0 && parse.includes('users')) {
    throw invalidForm(
      'allowed_mentions',
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      'parse:["users"] and users: [ids...] are mutually exclusive.',
    );
  }
  const users = idsIn(content, /<@!?(\d+)>/g).filter((id) => parse.includes('users') || explicit.users.includes(id));
  const roles = idsIn(content, /<@&(\d+)>/g).filter((id) => parse.includes('roles') || explicit.roles.includes(id));
  const replied = repliedTo !== undefined && (allowed ? allowed.replied_user === true : true) ? [repliedTo] : [];
  return {
    users: [...new Set([...users, ...replied])],
    roles,
    everyone: parse.includes('everyone') && /@(everyone|here)/.test(content),
  };
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
