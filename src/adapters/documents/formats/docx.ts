import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { SeenText } from '../../../core/document/reckoning.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { asBuffer } from '../bytes/as-buffer.ts';
import { isZip, unpackZip } from '../bytes/unpack-zip.ts';
import { changedParts } from '../docx/changed-parts.ts';
import { insertable, insertedFiles, seenInInserted, withInserted, withMarkedPlaces } from '../docx/inserted-files.ts';
import { withReadableParts } from '../docx/readable-parts.ts';
import { withStyleMarks } from '../docx/style-marks.ts';
import { captionTables } from '../docx/table-captions.ts';
import { type DomElement, textOf } from '../html/dom.ts';
import { settleMarks } from '../html/inline-marks.ts';
import { parsePage } from '../html/parse-page.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { authorOf, titleIn } from '../office/file-author.ts';
import { seenInWord } from '../reckoning/seen-xml.ts';

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Author'] => p.byline:fresh",
  "p[style-name^='toc '] => p.menu:fresh",
  "p[style-name='TOC Heading'] => p.menu:fresh",
  "p[style-name='Table Caption'] => figcaption.table:fresh",
  "p[style-name='Image Caption'] => figcaption:fresh",
];

/** Word's older files, and its encrypted ones, are OLE compound files. */
const isCompound = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

const holds = (bytes: Uint8Array, text: string, encoding: 'latin1' | 'utf16le' = 'latin1'): boolean =>
  asBuffer(bytes).includes(Buffer.from(text, encoding));

function recognise({ bytes, origin }: RawDocument): number {
  if (isZip(bytes)) return holds(bytes, 'word/document.xml') ? 1 : 0;
  return isCompound(bytes) && (/\.docx?$/i.test(origin.name) || holds(bytes, 'WordDocument', 'utf16le')) ? 0.9 : 0;
}

function refuseCompound({ bytes, origin }: RawDocument): never {
  throw holds(bytes, 'EncryptedPackage', 'utf16le')
    ? new Failure('unreadable', `${origin.name} is protected by a password. Save it without one and try again.`)
    : new Failure('unsupported', `${origin.name} is in Word’s old format. Save it as .docx and try again.`);
}

/** Footnotes are set apart, and their marks taken out of the sentences. */
function takeNotes(page: ReturnType<typeof parsePage>): readonly RoughBlock[] {
  for (const mark of [...page.querySelectorAll('sup a[href^="#footnote"], sup a[href^="#endnote"]')]) mark.remove();
  for (const back of [...page.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]')]) back.remove();
  const notes = [...page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')];
  const blocks = notes.map((note): RoughBlock => ({ kind: 'notice', text: textOf(note) }));
  for (const note of notes) note.remove();
  return blocks;
}

/** A box to tick as it is printed, with a space before the words that follow. */
function showChecked(page: ReturnType<typeof parsePage>, box: DomElement): void {
  const shown = page.createElement('span');
  shown.textContent = box.getAttribute('checked') === null ? '☐ ' : '☒ ';
  box.replaceWith(shown);
}

/** The parts with text, each run with what its styles say. */
function withMarks(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const styles = new TextDecoder().decode(files.get('word/styles.xml'));
  const hasText = (name: string): boolean => parts.some(([part]) => part.test(name));
  return changedParts(files, hasText, (xml) => withStyleMarks(xml, styles));
}

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  if (isCompound(raw.bytes)) refuseCompound(raw);
  const isPart = (path: string): boolean => /\.(?:xml|rels)$/i.test(path) || insertable.test(path);
  const styled = withMarks(unpackZip(raw.bytes, raw.origin.name, isPart));
  const inserted = insertedFiles(styled);
  const files = withMarkedPlaces(styled, inserted);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(Object.fromEntries(withReadableParts(files)), { level: 0 })) },
    { styleMap: styles, externalFileAccess: false },
  );
  const page = parsePage(withInserted(value, inserted));
  const notes = takeNotes(page);
  for (const box of [...page.querySelectorAll('input[type="checkbox"]')]) showChecked(page, box);
  captionTables(page);
  settleMarks(page);
  const properties = new TextDecoder().decode(files.get('docProps/core.xml'));
  const heading = page.querySelector('h1');
  const title = heading ? textOf(heading) : titleIn(properties);
  const blocks = page.body ? [...readBlocks(page.body).map(({ linked: _, ...block }) => block), ...notes] : notes;
  const document = tidyDocument({
    blocks,
    ...(title ? { title } : {}),
    ...authorOf(properties),
  });
  return { ...document, source: { seen: [...seenIn(styled), ...seenInInserted(inserted)] } };
}

/** Parts with text, and why they are none of the article's words. */
const parts: readonly (readonly [RegExp, string?])[] = [
  [/^word\/(?:document|footnotes|endnotes)\d*\.xml$/],
  [/^word\/(?:header|footer)\d*\.xml$/, 'running heads and feet'],
  [/^word\/comments\.xml$/, 'comments'],
];

const seenIn = (files: ReadonlyMap<string, Uint8Array>): readonly SeenText[] =>
  [...files].flatMap(([name, bytes]) =>
    parts
      .filter(([pattern]) => pattern.test(name))
      .flatMap(([, apart]) =>
        seenInWord(new TextDecoder().decode(bytes)).map((one) => (apart === undefined ? one : { ...one, apart })),
      ),
  );

/** Word documents, through mammoth. */
export const docx: Format = {
  label: 'DOCX',
  extensions: ['docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  example: 'word-document',
  recognise,
  parse,
};
