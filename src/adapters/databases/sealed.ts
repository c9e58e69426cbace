import { createHash } from 'node:crypto';

const opening = '{"sum":"';
const digits = 16;

const sumOf = (json: string): string => createHash('sha256').update(json).digest('hex').slice(0, digits);

/** The object's JSON with a checksum of the rest as its first member: a letter that a disk has changed is JSON still. */
export const seal = (value: object): string => sealJson(JSON.stringify(value));

/** The same of an object's JSON, which may be sealed already. */
export function sealJson(json: string): string {
  if (json.startsWith(opening) || !json.startsWith('{"')) return json;
  return `${opening}${sumOf(json)}",${json.slice(1)}`;
}

/** The object that was sealed. @throws SyntaxError as `unseal` */
export const parseSealed = <T>(stored: string): T => JSON.parse(unseal(stored));

/**
 * What was sealed; earlier versions did not seal, and theirs is given as it is.
 * @throws SyntaxError when it is not what was written
 */
export function unseal(stored: string): string {
  if (!stored.startsWith(opening)) return stored;
  const json = `{${stored.slice(opening.length + digits + 2)}`;
  if (stored.slice(opening.length, opening.length + digits) === sumOf(json)) return json;
  throw new SyntaxError('What is stored is not what was written.');
}
