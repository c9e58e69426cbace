import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads every script of package.json in this one process as if it had been called with --help; a JSON line for each. */
const root = path.resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const told = process.stdout.write.bind(process.stdout);

class Ended extends Error {}

/** What it printed until it ended the process, and with which code; undefined when it did not. */
async function helpOf(file: string): Promise<{ readonly code: number | undefined; readonly printed: string }> {
  let printed = '';
  let code: number | undefined;
  for (const stream of [process.stdout, process.stderr])
    stream.write = ((text: unknown) => {
      if (code === undefined) printed += String(text);
      return true;
    }) as typeof stream.write;
  process.exit = ((given: number) => {
    code ??= given;
    throw new Ended('The script has ended.');
  }) as typeof process.exit;
  process.argv = [process.execPath, file, '--help'];
  await import(pathToFileURL(file).href).catch((error: unknown) => {
    if (!(error instanceof Ended)) printed += String(error);
  });
  return { code, printed };
}

// Each script listens once; together they are many.
for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(0);
const exit = process.exit.bind(process);
for (const [name, command] of Object.entries(scripts)) {
  const [file] = /(?:scripts|src)\/[\w-]+\.ts/.exec(command) ?? [];
  if (file === undefined) continue;
  const help = await helpOf(path.join(root, file));
  told(`${JSON.stringify({ name, ...help })}\n`);
}
exit(0);
