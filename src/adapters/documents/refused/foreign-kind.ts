import { Failure } from '../../../core/failure.ts';
import type { RawDocument } from '../../../ports/documents.ts';
import { asBuffer } from '../bytes/as-buffer.ts';
import { withoutProlog } from '../bytes/opening.ts';
import { isZip } from '../bytes/unpack-zip.ts';
import { isDeclared } from '../is-declared.ts';
import { type ForeignKind, foreignKinds } from './foreign-kinds.ts';

/** How much of a text tells what it is. */
const sampleSize = 8_000;

const beginsWith = (bytes: Uint8Array, pattern: string): boolean =>
  [...pattern].every((character, at) => character === '?' || bytes[at] === character.charCodeAt(0));

/** The names inside a ZIP archive stand in it as they are; inside a compound file in UTF-16. */
function holds({ bytes }: RawDocument, name: string): boolean {
  const compound = beginsWith(bytes, '\xd0\xcf\x11\xe0');
  if (!compound && !isZip(bytes)) return false;
  const whole = asBuffer(bytes);
  return whole.includes(Buffer.from(name, compound ? 'utf16le' : 'latin1'));
}

const contains = (raw: RawDocument, kind: ForeignKind): boolean =>
  kind.holds?.some((name) => holds(raw, name)) ?? false;

const begins = ({ bytes }: RawDocument, kind: ForeignKind): boolean =>
  kind.begins?.some((pattern) => beginsWith(bytes, pattern)) ?? false;

/** How a text begins, and what follows its prolog. */
function startsOf({ bytes }: RawDocument): readonly string[] {
  const start = Buffer.from(bytes.subarray(0, sampleSize))
    .toString('utf8')
    .replace(/^[\uFEFF\s]+/, '')
    .replace(/\r\n?/g, '\n');
  return [start, withoutProlog(start)];
}

const declares = (raw: RawDocument, { extensions, mediaTypes = [] }: ForeignKind): boolean =>
  isDeclared(raw, { extensions, mediaTypes });

/** What a document is that no format reads, by its content first and its name second; undefined where nobody knows. */
export function foreignKind(raw: RawDocument): ForeignKind | undefined {
  const starts = startsOf(raw);
  const opens = (_: RawDocument, kind: ForeignKind) => starts.some((start) => kind.opens?.test(start));
  return [contains, begins, opens, declares]
    .map((tells) => foreignKinds.find((kind) => tells(raw, kind)))
    .find((kind) => kind !== undefined);
}

/** One sentence that names the kind and says what to do. */
export function refusalOf({ origin: { name } }: RawDocument, kind: ForeignKind): Failure {
  const ending = /\.[a-z0-9]{1,10}$/i.exec(name)?.[0].toLowerCase();
  const known = ending !== undefined && kind.extensions.includes(ending.slice(1));
  return new Failure(
    'unsupported',
    `${name} is ${kind.name}${known ? ` (${ending})` : ''}, which Footnote does not read. ${kind.instead}`,
  );
}
