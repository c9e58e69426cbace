import { isIP } from 'node:net';
import { z } from 'zod';
import { Failure } from '../core/failure.ts';

/**
 * Characters that nobody sees and nobody means: of width zero, of direction, of control; a line end within a value too. Those
 * that join letters or keep them apart belong to some scripts, and to folders' names in them.
 */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\u00a0\u2028\u2029]/u;

const quotes = ['"', "'", '`'];
/** What word processors and chats put in their place: part of the value, to us. */
const typeset = /^[“”„‟«»‘’‚]|[“”„‟«»‘’]$/u;

/** What Docker and shells leave around a value. */
export const withoutQuotes = (value: string): string =>
  value
    .trim()
    .replace(/^(["'`])(.*)\1$/s, '$2')
    .trim();

/** What is wrong with how a value is written, as far as it can be told without knowing what is meant; never shows it. */
export function faultOfWriting(value: string): string | undefined {
  const bare = withoutQuotes(value);
  if (invisible.test(bare)) return 'has a character in it that cannot be seen; type it anew';
  if (quotes.some((quote) => bare.startsWith(quote) !== bare.endsWith(quote) || bare === quote))
    return 'has a quotation mark that is not closed';
  if (typeset.test(bare)) return 'stands in quotation marks of a word processor; put it into plain ones, or into none';
  return undefined;
}

/** Of what goes into a request's header, which takes no other characters. */
const keyable = /^[\x20-\x7e]*$/;
const notOfKey = 'has a character in it that no key has; copy it anew';

/** The same of a key. */
export const faultOfKey = (value: string): string | undefined =>
  faultOfWriting(value) ?? (keyable.test(withoutQuotes(value)) ? undefined : notOfKey);

/** Unset and blank are the same to a person who edits .env. */
export const text = z
  .string()
  .superRefine((value, context) => {
    const message = faultOfWriting(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .transform(withoutQuotes)
  .transform((value) => (value === '' ? undefined : value))
  .optional();

export const key = text.refine((value) => keyable.test(value ?? ''), notOfKey);

interface Bounds {
  readonly least?: number;
  readonly most: number;
}

const inWords = (value: number): string => value.toLocaleString('en');

/** A whole number within the bounds, or undefined. */
export const whole = ({ least = 1, most }: Bounds) =>
  text
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(
      z
        .int(`must be a whole number from ${inWords(least)} to ${inWords(most)}`)
        .min(least, `must be at least ${inWords(least)}`)
        .max(most, `must be at most ${inWords(most)}`)
        .optional(),
    );

/** The same, with a value for where there is none. */
export const count = (usual: number, bounds: Bounds) => whole(bounds).transform((value) => value ?? usual);

/** A sum of money, or undefined. */
export const money = ({ most }: { readonly most: number }) =>
  text
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(
      z
        .number(`must be a number with a point, such as 0.6`)
        .min(0, 'must not be less than 0')
        .max(most, `must be at most ${inWords(most)}`)
        .optional(),
    );

export const onOff = text
  .transform((value) => value?.toLowerCase())
  .pipe(z.enum(['on', 'off', 'true', 'false', '1', '0'], 'must be on or off').optional())
  .transform((value) => value === 'on' || value === 'true' || value === '1');

const isHost = (value: string): boolean => isIP(value) !== 0 || /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(value);

/** Where this machine listens. */
export const host = text
  .transform((value) => value ?? '127.0.0.1')
  .refine(isHost, 'must be an address or a name of this machine alone, such as 127.0.0.1, without http:// and port');

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const span = /^(?<count>[1-9]\d{0,3})\s*(?<unit>[mhd])$/;

/** "30m", "6h" or "1d" in milliseconds, or undefined. */
export const period = text
  .pipe(z.string().regex(span, 'must be a time such as 30m, 6h or 1d').optional())
  .transform((value) => {
    const { count: number, unit } = span.exec(value ?? '')?.groups ?? {};
    return number === undefined ? undefined : Number(number) * units[unit as keyof typeof units];
  });

/** What was read, or what is wrong with it: each variable by name, with what it must be. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly faults: readonly string[];
}

export function reading<Value>(settings: z.ZodType<Value>, environment: Environment): Reading<Value> {
  const read = settings.safeParse(environment);
  return read.success ? { value: read.data, faults: [] } : { faults: faultsIn(read.error) };
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Of several faults of one variable the last, which tells its bounds. */
function faultsIn(error: z.ZodError): readonly string[] {
  const faults = error.issues.map(({ path, message }) => [path.join('.'), message] as const);
  return [...new Map(faults)].map(([name, message]) => `${name} ${message}`);
}

export const toCorrect = (faults: readonly string[]): string => `Please correct in .env: ${faults.join('; ')}.`;

/** @throws Failure `configuration` */
export function required<Value>({ value, faults }: Reading<Value>): Value {
  if (value === undefined || faults.length > 0) throw new Failure('configuration', toCorrect(faults));
  return value;
}
