import { parseSealed } from '../databases/sealed.ts';

type Kind = 'string' | 'number' | 'list' | 'object';

/** Names that must be there, with what stands under each. */
export type Shape = Readonly<Record<string, Kind>>;

const isOf = (kind: Kind, value: unknown): boolean =>
  kind === 'list' ? Array.isArray(value) : typeof value === kind && value !== null;

/**
 * Stored JSON, sealed or of an earlier version, with all that is looked for in it.
 * @throws SyntaxError when it is damaged, as for what is no JSON at all
 */
export function parseAs<T>(json: string, shape: Shape): T {
  return shaped<T>(parseSealed(json), shape);
}

/** The same of what is parsed. */
export function shaped<T>(parsed: unknown, shape: Shape): T {
  const value = (parsed ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, kind] of Object.entries(shape))
    if (!isOf(kind, value[name])) throw new SyntaxError(`What is stored has lost its "${name}".`);
  return value as T;
}

export const summaryShape: Shape = {
  id: 'string',
  collection: 'string',
  origin: 'object',
  title: 'string',
  language: 'string',
  fingerprint: 'string',
  passages: 'number',
  characters: 'number',
};

export const originShape: Shape = { kind: 'string', location: 'string', name: 'string' };

export const bodyShape: Shape = { text: 'string', bodyEnd: 'number', blocks: 'list' };

export const passageShape: Shape = {
  id: 'string',
  articleId: 'string',
  collection: 'string',
  ordinal: 'number',
  text: 'string',
  start: 'number',
  end: 'number',
  source: 'object',
  parts: 'list',
};

export const sourceShape: Shape = { name: 'string', title: 'string', language: 'string' };

export const recipeShape: Shape = { embedder: 'string', dimension: 'number', probe: 'list', analysis: 'string' };
