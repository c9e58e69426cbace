import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Failure } from '../../src/core/failure.ts';

/** Lines of JSON on standard input, one object a line, as the schema wants them. @throws Failure `configuration` */
export async function* jsonLines<T>(schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield parsed(line, number, schema);
  }
}

function parsed<T>(line: string, number: number, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    const wanted = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required?.join(', ') ?? 'fields';
    throw new Failure('configuration', `Line ${number} of the input is not a JSON object with ${wanted}.`, { cause });
  }
}
