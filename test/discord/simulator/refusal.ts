import type { Json } from './json.ts';
import type { Reply } from './reply.ts';

/** An answer that is not 2xx, with its code. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Json;

  constructor(status: number, code: number, message: string, more: Json = {}) {
    super(message);
    this.status = status;
    this.body = { message, code, ...more };
  }

  /** A limit says for how long. */
  reply(): Reply {
    const { status, body } = this;
    if (status !== 429) return { status, body };
    return { status, body, headers: { 'retry-after': String(body.retry_after), 'x-ratelimit-scope': 'user' } };
  }
}

/** 50035 names the field: `errors.<path>._errors[{code, message}]`. https://discord.com/developers/docs/reference#error-messages */
export function invalidForm(path: string, code: string, message: string): Refusal {
  const leaf: Json = { _errors: [{ code, message }] };
  const errors = path
    .split('.')
    .reverse()
    .reduce<Json>((inner, key) => ({ [key]: inner }), leaf);
  return new Refusal(400, 50035, 'Invalid Form Body', { errors });
}

export function requireLength(path: string, value: unknown, [min, max]: readonly [number, number]): void {
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
  if (length === undefined) return;
  if (length < min || length > max) {
    throw invalidForm(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }
}

export const unknown = {
  message: () => new Refusal(404, 10008, 'Unknown Message'),
  guild: () => new Refusal(404, 10004, 'Unknown Guild'),
  channel: () => new Refusal(404, 10003, 'Unknown Channel'),
  interaction: () => new Refusal(404, 10062, 'Unknown interaction'),
  webhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  route: () => new Refusal(404, 0, '404: Not Found'),
};
