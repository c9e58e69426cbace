// @ts-expect-error The package has no types for its schemas.
import * as schemas from 'discord-api-spec/zod';
import { asJson } from './json.ts';

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
 * The schema of errors takes the codes of fields for numbers; they are words, as in
 * https://discord.com/developers/docs/reference#error-messages
 */
const judgeable = (name: SchemaName, value: unknown): unknown =>
  name === 'ErrorResponseSchema' ? { ...asJson(value), errors: undefined } : value;

/** What the schema finds wrong; undefined when nothing. */
export function judge(name: SchemaName, value: unknown): string | undefined {
  const result = schemaOf(name).safeParse(judgeable(name, value));
  return result.success ? undefined : `${name}: ${JSON.stringify(result.error?.issues).slice(0, 2000)}`;
}
