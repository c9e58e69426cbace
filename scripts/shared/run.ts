import { sentenceWithLog } from '../../src/adapters/error-log.ts';
import { tell } from './printable.ts';

let dataFolder: string | undefined;

/** Where details of what nobody expects are written. */
export const writeErrorsTo = (folder: string): void => {
  dataFolder = folder;
};

/** Runs a script: a failure is one line on stderr and exit code 1, never a stack. */
export async function run(script: () => Promise<void>): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.on('uncaughtException', endWith);
  process.on('unhandledRejection', endWith);
  try {
    await script();
  } catch (error) {
    sayFailure(error);
  }
}

/** Whoever reads the output has had enough (`| head`): nothing is wrong. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

function endWith(error: unknown): void {
  sayFailure(error);
  process.exit(1);
}

/** Says what went wrong, and lets the script go on with the rest; the exit code will be 1. */
export function sayFailure(error: unknown): void {
  tell(sentenceWithLog(error, dataFolder).replaceAll(/\s+/g, ' '));
  process.exitCode = 1;
}

export const printJson = (value: unknown): boolean => process.stdout.write(`${JSON.stringify(value)}\n`);
