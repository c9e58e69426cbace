/** What Discord adds where nothing was said, and leaves out where it was. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.values(value).every(isNothing));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether all that is wanted of a command is known. What Discord adds of its own (ids, versions, defaults) makes no
 * difference, nor does the order of plain values.
 */
export function isSameCommand(wanted: unknown, known: unknown): boolean {
  if (isNothing(wanted)) return isNothing(known);
  if (isRecord(wanted))
    return isRecord(known) && Object.entries(wanted).every(([name, value]) => isSameCommand(value, known[name]));
  if (!Array.isArray(wanted)) return wanted === known;
  if (!Array.isArray(known) || known.length !== wanted.length) return false;
  const isPlain = wanted.every((value) => typeof value !== 'object');
  const [mine, theirs] = isPlain ? [wanted.toSorted(), known.toSorted()] : [wanted, known];
  return mine.every((value, index) => isSameCommand(value, theirs[index]));
}
