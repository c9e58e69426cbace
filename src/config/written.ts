import { z } from 'zod';

/**
 * Characters that nobody sees and nobody means: of width zero, of direction, of control; a line end within a value too. Those
 * that join letters or keep them apart belong to some scripts, and to folders' names in them.
 */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\u00a0\u2028\u2029]/u;

const quotes = ['"', "'", '`'];

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
  return undefined;
}

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

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const span = /^(?<count>[1-9]\d{0,3})\s*(?<unit>[mhd])$/;

/** "30m", "6h" or "1d" in milliseconds, or undefined. */
export const period = text
  .pipe(z.string().regex(span, 'must be a time such as 30m, 6h or 1d').optional())
  .transform((value) => {
    const { count: number, unit } = span.exec(value ?? '')?.groups ?? {};
    return number === undefined ? undefined : Number(number) * units[unit as keyof typeof units];
  });

/** What is wrong with each variable, with its name; of several faults of one the last, which tells its bounds. */
export function faultsIn(error: z.ZodError): readonly string[] {
  const faults = error.issues.map(({ path, message }) => [path.join('.'), message] as const);
  return [...new Map(faults)].map(([name, message]) => `${name} ${message}`);
}
