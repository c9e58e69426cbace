import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Failure, sentenceOf } from '../../src/core/failure.ts';
import { printJson, sayFailure } from './run.ts';

/**
 * Lines of JSON on standard input, one object a line, as the schema wants them. A line that is none is answered by one with
 * its error, and the others are gone on with; the exit code will be 1.
 */
export async function* jsonLines<T>(schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = parsed(line, number, schema);
    if ('value' in read) yield read.value;
    else failLine({ line: number, ...idOf(line) }, read.failure);
  }
}

/** A line with an error in the place of an answer. @param about what says which line it answers */
export function failLine(about: object, error: unknown): void {
  printJson({ ...about, error: sentenceOf(error) });
  sayFailure(error);
}

function parsed<T>(line: string, number: number, schema: z.ZodType<T>): { value: T } | { failure: Failure } {
  try {
    return { value: schema.parse(JSON.parse(line)) };
  } catch (cause) {
    const wanted = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required?.join(', ') ?? 'fields';
    const sentence = `Line ${number} of the input is not a JSON object with ${wanted}.`;
    return { failure: new Failure('configuration', sentence, { cause }) };
  }
}

const identified = z.object({ id: z.union([z.string(), z.number()]) });

function idOf(line: string): { readonly id?: string | number } {
  try {
    return identified.parse(JSON.parse(line));
  } catch {
    return {};
  }
}
