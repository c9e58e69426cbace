import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, populate } from 'dotenv';
import { Failure } from '../core/failure.ts';

const assignment = /^\s*(?:export\s+)?(?<name>[^\s=#]+)\s*=\s*(?<value>.*)$/u;
/** What our own variables and those of providers' keys are called. */
const known =
  /^(?:DISCORD|DATA|LIBRARY|EMBEDDINGS|MODEL|LOG|RETENTION|METRICS|BACKUP|SHARD|PUBLIC|WEB)(?:_[A-Z_]+)?$|_(?:KEY|TOKEN|CREDENTIALS)$/;
const visible = (name: string): string => name.replace(/[^\w.-]/gu, '');

/**
 * Puts what the file .env says into the environment, where that does not say otherwise. No file is no fault; a
 * variable of ours that is set to nothing is taken out.
 * @throws Failure `configuration` that names each variable whose value would not arrive as it was written
 */
export function loadEnvironment(environment: Record<string, string | undefined>, folder = process.cwd()): void {
  const text = contentsOf(path.join(folder, '.env'));
  if (text.includes('\0'))
    throw new Failure('configuration', 'The file .env is not in UTF-8. Save it anew in that encoding.');
  const faults = text.split(/\r?\n/).flatMap((line) => faultOf(line) ?? []);
  if (faults.length > 0) throw new Failure('configuration', `Please correct in .env: ${faults.join('; ')}.`);
  populate(environment as Record<string, string>, parse(text));
  // Some are read by libraries as well, to which nothing is a value: no shard at all, to Discord's.
  for (const [name, value] of Object.entries(environment))
    if (value === '' && known.test(name)) delete environment[name];
}

function contentsOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new Failure('configuration', 'The file .env is there, but cannot be read. Check its permissions.', { cause });
  }
}

/** Only what the environment would not show any more: the rest is told of the value. */
function faultOf(line: string): string | undefined {
  const { name = '', value = '' } = assignment.exec(line)?.groups ?? {};
  if (!known.test(visible(name))) return undefined;
  if (name !== visible(name)) return `${visible(name)} has a character in its name that cannot be seen; type it anew`;
  const quote = /^["'`]/.exec(value)?.[0];
  if (quote !== undefined)
    return value.indexOf(quote, 1) === -1 ? `${name} has a quotation mark that is not closed` : undefined;
  // Behind a blank it begins a comment.
  return /\S#/.test(value)
    ? `${name} has a # in it, and would end there; put the whole value into quotation marks`
    : undefined;
}
