import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { installation } from '../../src/config/installation.ts';

const execute = promisify(execFile);

/**
 * What a script prints, with these words after its name: a process of its own, so that memory and warmed-up code of one
 * measurement do not count for another.
 * @param script from the installation's folder
 */
export async function printedBy(script: string, words: readonly string[]): Promise<string> {
  const parameters = ['--import', 'tsx', path.join(installation, script), ...words];
  const { stdout } = await execute(process.execPath, parameters, { maxBuffer: 1 << 26 });
  return stdout;
}
