import type { z } from 'zod';
import type { Preferences } from '../../footnote.ts';

/** By name. */
type Records<T> = Readonly<Record<string, T>>;

/** Changes the records kept in a place; a change that gives what it was given writes nothing. */
export type ChangeRecords<T> = (
  place: string,
  how: (before: Records<T>) => Records<T> | Promise<Records<T>>,
) => Promise<void>;

/** One change after the other, each kept when it is done; it rejects where it cannot be. */
export function createRecords<T>(schema: z.ZodType<Records<T>>, preferences: Preferences): ChangeRecords<T> {
  let last: Promise<void> = Promise.resolve();
  return (place, how) => {
    const changed = last.then(async () => {
      const read = schema.safeParse(await preferences.get(place));
      const before = read.success ? read.data : {};
      const after = await how(before);
      if (after !== before) await preferences.put(place, after);
    });
    last = changed.catch(() => undefined);
    return changed;
  };
}
