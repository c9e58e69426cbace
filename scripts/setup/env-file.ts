import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../src/core/failure.ts';

/** For the person who runs Footnote alone to read and write. */
const private_ = 0o600;

/** As dotenv reads it back: quoted where a blank, a `#` or a quotation mark would change it. */
function written(value: string): string {
  if (/^[\w.:/@+-]*$/.test(value)) return value;
  const quote = ["'", '`', '"'].find((one) => !value.includes(one)) ?? "'";
  return `${quote}${value}${quote}`;
}

/** The text with these settings in it: each in the place where it stands first and there alone, the rest at the end. */
export function withSettings(text: string, settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings).reduce((before, [name, value]) => {
    const line = `${name}=${written(value)}`;
    const place = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}(?:[ \\t]*=|:[ \\t]).*(?:\\r?\\n|$)`, 'gm');
    let isWritten = false;
    const after = before.replace(place, (whole) => {
      const first = !isWritten;
      isWritten = true;
      return first ? `${line}${whole.endsWith('\n') ? '\n' : ''}` : '';
    });
    return isWritten ? after : `${before.replace(/\n*$/, '\n')}${line}\n`;
  }, text);
}

/**
 * Puts settings into the folder's `.env`, which is begun from `.env.example`, and gives its path. Never half written.
 * @throws Failure `unreadable` where the folder may not be written
 */
export function writeSettings(folder: string, settings: Readonly<Record<string, string>>): string {
  const file = path.join(folder, '.env');
  const from = [file, path.join(folder, '.env.example')].find((one) => existsSync(one));
  const draft = `${file}.new`;
  try {
    writeFileSync(draft, withSettings(from === undefined ? '' : readFileSync(from, 'utf8'), settings), {
      mode: private_,
    });
    chmodSync(draft, private_);
    renameSync(draft, file);
  } catch (cause) {
    throw new Failure(
      'unreadable',
      `${file} cannot be written. Run the setup as the user to whom ${folder} belongs, or make the folder this user's.`,
      { cause },
    );
  }
  return file;
}
