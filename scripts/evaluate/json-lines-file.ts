import { readFileSync } from 'node:fs';
import { Failure } from '../../src/core/failure.ts';

/** @throws Failure `not-found` */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Failure('not-found', `${file} cannot be read; is the name right?`, { cause });
  }
}

/** The values of a JSON-lines file. @throws Failure with the line's number */
export function readJsonLines<T>(file: string, parse: (value: unknown) => T): readonly T[] {
  return readText(file)
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return parse(JSON.parse(line));
      } catch (cause) {
        throw new Failure('configuration', `${file}, line ${number}: this is not a line of a question set.`, { cause });
      }
    });
}
