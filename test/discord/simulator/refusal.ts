import type { Json } from './json.ts';

/** An answer that is not 2xx: `code` is from topics/opcodes-and-status-codes.mdx #JSON. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Json;

  constructor(status: number, code: number, message: string, more: Json = {}) {
    super(message);
    this.status = status;
    this.body = { message, code, ...more };
  }
}

/** 50035 names the field: `errors.<path>._errors[{code, message}]`. reference.mdx #Error Messages */
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
  channel: () => new Refusal(404, 10003, 'Unknown Channel'),
  interaction: () => new Refusal(404, 10062, 'Unknown interaction'),
  webhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  route: () => new Refusal(404, 0, '404: Not Found'),
};
