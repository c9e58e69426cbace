// @ts-expect-error The package has no types for its schemas.
import * as schemas from 'discord-api-spec/zod';
import { asJson, isJson, type Json } from './json.ts';

/** The second judge: schemas made by others from Discord's own OpenAPI. */
export type SchemaName = `${string}Schema`;

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly error?: { readonly issues: readonly unknown[] } };
}

function schemaOf(name: SchemaName): Schema {
  const schema = (schemas as Readonly<Record<string, Schema>>)[name];
  if (!schema) throw new Error(`discord-api-spec has no ${name}.`);
  return schema;
}

/**
 * Where the schemas and the documentation disagree, the documentation is followed: the codes of fields in errors are words, and
 * permissions, which are too many for a number, are digits in a text.
 * https://discord.com/developers/docs/reference#error-messages
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-structure
 */
function judgeable(name: SchemaName, value: unknown): unknown {
  if (name === 'ErrorResponseSchema') return { ...asJson(value), errors: undefined };
  if (name === 'MessageResponseSchema') return { ...asJson(value), referenced_message: withoutForward(asJson(value)) };
  const { default_member_permissions: permissions } = asJson(value);
  const isDigits = typeof permissions === 'string' && /^\d+$/.test(permissions);
  return name === 'ApplicationCommandUpdateRequestSchema' && isDigits
    ? { ...asJson(value), default_member_permissions: Number(permissions) }
    : value;
}

/** The schemas know no reply to a forwarded message. */
function withoutForward({ referenced_message: replied }: Json): unknown {
  if (!isJson(replied)) return replied;
  const { message_reference: _forward, message_snapshots: _passedOn, ...rest } = replied;
  return rest;
}

const right = new Set<string>();

/** With a word of no JSON in the place of each snowflake and moment, of which no schema tells one from another. */
const shapeOf = (name: SchemaName, value: unknown): string =>
  `${name} ${JSON.stringify(value)
    ?.replace(/"[1-9]\d{16,18}"/g, 'snowflake')
    .replace(/"20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z"/g, 'moment')}`;

/** What the schema finds wrong; undefined when nothing. What has the shape of something that was right is not looked at again. */
export function judge(name: SchemaName, value: unknown): string | undefined {
  const shape = shapeOf(name, value);
  if (right.has(shape)) return undefined;
  const result = schemaOf(name).safeParse(judgeable(name, value));
  if (!result.success) return `${name}: ${JSON.stringify(result.error?.issues).slice(0, 2000)}`;
  right.add(shape);
  return undefined;
}
