import type { SeenText } from '../../../core/document/reckoning.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { parsePage } from '../html/parse-page.ts';
import { removeUnseen } from '../html/remove-unseen.ts';
import { decoded } from '../reckoning/cut-xml.ts';
import { seenInLines } from '../reckoning/seen-lines.ts';
import { seenOnPage } from '../reckoning/seen-page.ts';
import { seenInRtf } from '../reckoning/seen-rtf.ts';

/** A file that Word shows in the document's place for it (`w:altChunk`), and never turned into paragraphs of its own. */
interface InsertedFile {
  /** As the document's markup has it. */
  readonly place: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Kind {
  readonly pattern: RegExp;
  seen(file: InsertedFile): readonly SeenText[];
  /** As HTML; what lacks it is counted as seen, and so told as lost. */
  html?(file: InsertedFile): string;
}

const textIn = ({ bytes, name }: InsertedFile): string => decodeText(bytes, name);

function shownOf(source: string): string {
  const page = parsePage(source);
  for (const unseen of [...page.querySelectorAll('script,style,noscript,template')]) unseen.remove();
  removeUnseen(page);
  return page.body?.innerHTML ?? '';
}

const kinds: readonly Kind[] = [
  {
    pattern: /\.x?html?$/i,
    seen: (file) => seenOnPage(textIn(file)),
    html: (file) => shownOf(textIn(file)),
  },
  {
    pattern: /\.txt$/i,
    seen: (file) => seenInLines(textIn(file)),
    html: (file) =>
      textIn(file)
        .split(/\r?\n\s*\n/)
        .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
        .join(''),
  },
  { pattern: /\.rtf$/i, seen: ({ bytes }) => seenInRtf(bytes) },
];

/** Names of the files that a document may have inserted, besides its own parts. */
export const insertable = /\.(?:x?html?|txt|rtf)$/i;

const kindOf = ({ name }: InsertedFile): Kind | undefined => kinds.find(({ pattern }) => pattern.test(name));

const relationship = /<Relationship\b[^<>]*>/g;
const attribute = (tag: string, name: string): string =>
  decoded(new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '');
const place =
  /<w:altChunk\b[^<>]*\br:id\s*=\s*["']([^"']+)["'][^<>]*?(?:\/>|>(?:(?!<\/w:altChunk>)[\s\S]){0,2000}<\/w:altChunk>)/g;

const main = 'word/document.xml';

function targetsIn(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const source = new TextDecoder().decode(files.get('word/_rels/document.xml.rels'));
  return new Map(
    (source.match(relationship) ?? [])
      .filter((tag) => attribute(tag, 'Type').endsWith('/aFChunk'))
      .map((tag) => [
        attribute(tag, 'Id'),
        new URL(attribute(tag, 'Target'), 'zip:/word/').pathname.replace(/^\/+/, ''),
      ]),
  );
}

/** The files in the places that the document has for them, in order. */
export function insertedFiles(files: ReadonlyMap<string, Uint8Array>): readonly InsertedFile[] {
  const targets = targetsIn(files);
  if (targets.size === 0) return [];
  const document = new TextDecoder().decode(files.get(main));
  return [...document.matchAll(place)].flatMap(([whole, id = '']) => {
    const name = targets.get(id) ?? '';
    const bytes = files.get(name);
    return bytes ? [{ place: whole, name, bytes }] : [];
  });
}

/** In the document, where the words of a file go; of letters for private use, so that no document has it. */
const mark = (at: number): string => `\u{f0f0d}${at}\u{f0f0d}`;

/** The document with a mark in each place. */
export function withMarkedPlaces(
  files: ReadonlyMap<string, Uint8Array>,
  inserted: readonly InsertedFile[],
): ReadonlyMap<string, Uint8Array> {
  if (inserted.length === 0) return files;
  const document = inserted.reduce(
    (left, file, at) => left.replace(file.place, () => `<w:p><w:r><w:t>${mark(at)}</w:t></w:r></w:p>`),
    new TextDecoder().decode(files.get(main)),
  );
  return new Map([...files, [main, new TextEncoder().encode(document)]]);
}

/** The document's HTML with the words of the files in the marked places. */
export const withInserted = (html: string, inserted: readonly InsertedFile[]): string =>
  inserted.reduce((left, file, at) => left.replace(`<p>${mark(at)}</p>`, () => kindOf(file)?.html?.(file) ?? ''), html);

export const seenInInserted = (inserted: readonly InsertedFile[]): readonly SeenText[] =>
  inserted.flatMap((file) => kindOf(file)?.seen(file) ?? []);
