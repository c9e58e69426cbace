import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../core/failure.ts';

const bytes = 32;

/**
 * What links to servers' and members' own articles are signed with: made once, kept in the data folder for its owner alone, and the
 * same for the bot and the page to read on. Whoever deletes the file ends all links.
 * @throws Failure `configuration`
 */
export function linkKey(dataFolder: string): Uint8Array {
  const file = path.join(dataFolder, 'link-key');
  if (!existsSync(file)) makeKey(file);
  const key = readKey(file);
  if (key.length !== bytes) throw unusable(file);
  return key;
}

/**
 * Whether there is one that can be used; it is made where there is none yet.
 * @throws Failure `configuration`
 */
export function requireLinkKey(dataFolder: string): string {
  const file = path.join(dataFolder, 'link-key');
  if (!existsSync(file)) return 'the key for links will be made';
  if (readKey(file).length !== bytes) throw unusable(file);
  return 'the key for links can be read';
}

/** Whole or not at all, and never in the place of one that is there: another process may make it at the same moment. */
function makeKey(file: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, randomBytes(bytes), { flag: 'wx', mode: 0o600 });
    linkSync(draft, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(file, cause);
  } finally {
    rmSync(draft, { force: true });
  }
}

function readKey(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw unusable(file, cause);
  }
}

const unusable = (file: string, cause?: unknown): Failure =>
  new Failure(
    'configuration',
    `The key that links are signed with, ${file}, cannot be used. Check its permissions, or delete it: a new one is made, and links sent before end.`,
    { cause },
  );
