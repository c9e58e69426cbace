import path from 'node:path';
import type { Warning } from '../../../core/document/article.ts';
import type { SeenText } from '../../../core/document/reckoning.ts';
import type { RoughBlock, RoughDocument } from '../../../core/document/rough-document.ts';
import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { warningAbout } from '../../../core/document/warning.ts';
import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { asBuffer } from '../bytes/as-buffer.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { isZip, unpackZip } from '../bytes/unpack-zip.ts';
import { closeEmpty } from '../html/close-empty.ts';
import { type DomDocument, type DomElement, textOf } from '../html/dom.ts';
import { writeFormulas } from '../html/formulas.ts';
import { roleOf, settleMarks } from '../html/inline-marks.ts';
import { parsePage, parseXml } from '../html/parse-page.ts';
import { type PageBlock, readBlocks } from '../html/read-blocks.ts';
import { removeUnseen } from '../html/remove-unseen.ts';
import { seenInChapter } from '../reckoning/seen-xml.ts';

type Files = ReadonlyMap<string, Uint8Array>;

function recognise({ bytes }: RawDocument): number {
  if (!isZip(bytes)) return 0;
  const book = asBuffer(bytes);
  return book.subarray(0, 200).includes('application/epub+zip') || book.includes('META-INF/container.xml') ? 1 : 0;
}

function textOfFile(files: Files, name: string, book: string): string {
  const bytes = files.get(name);
  if (!bytes)
    throw new Failure('unreadable', `${book} is damaged: ${name} is missing from it. Save it anew and try again.`);
  return decodeText(bytes, name);
}

/** Fonts may be obfuscated; text that is encrypted opens in the shop's own reader only. */
function refuseLocked(files: Files, book: string): void {
  const locked = files.get('META-INF/encryption.xml');
  if (locked && /CipherReference[^>]+\.x?html?["']/i.test(new TextDecoder().decode(locked))) {
    throw new Failure(
      'unreadable',
      `${book} is locked by its seller (DRM), so that Footnote cannot read it. Add a file without that lock.`,
    );
  }
}

const metadataOf = (opf: DomDocument): Omit<RoughDocument, 'blocks'> => {
  const first = (tag: string): string | undefined =>
    [...opf.getElementsByTagName(tag)].map(textOf).find((text) => text !== '');
  const authors = [...opf.getElementsByTagName('dc:creator')]
    .filter((creator) => /^(?:aut)?$/.test(creator.getAttribute('opf:role') ?? ''))
    .map(textOf)
    .filter((text) => text !== '')
    .join(', ');
  const facts = {
    title: first('dc:title'),
    pageAuthor: authors || undefined,
    publishedAt: first('dc:date')?.replace(/(?<=^\d{4}-\d\d-\d\d)T.*$/, ''),
    siteName: first('dc:publisher'),
    language: /^[a-z]{2}/i.exec(first('dc:language') ?? '')?.[0].toLowerCase(),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
};

/** Paths of the chapters in reading order, without the table of contents. */
function chaptersOf(opf: DomDocument, folder: string): readonly string[] {
  const items = [...opf.getElementsByTagName('item')];
  return [...opf.getElementsByTagName('itemref')].flatMap((reference) => {
    const item = items.find((candidate) => candidate.getAttribute('id') === reference.getAttribute('idref'));
    const href = item?.getAttribute('href');
    const skipped = /\bnav\b/.test(item?.getAttribute('properties') ?? '') || reference.getAttribute('linear') === 'no';
    return href && !skipped ? [path.posix.join(folder, decodeURIComponent(href.replace(/#.*$/, '')))] : [];
  });
}

const notProse = /epub:type=["'][^"']*\b(?:toc|landmarks|copyright-page|cover|index)\b/i;

const isNoProse = (source: string): boolean =>
  notProse.test(/<body[^>]*>\s*(?:<section[^>]*>)?/i.exec(source)?.[0] ?? '');

const noteRole = /\b(?:doc-)?(?:foot|end|rear)notes?\b/;

function holds(outer: DomElement, inner: DomElement): boolean {
  for (let at = inner.parentElement; at; at = at.parentElement) if (at === outer) return true;
  return false;
}

/** Notes are set apart, from wherever they stand. */
function takeNotes(page: DomDocument): readonly PageBlock[] {
  const named = [...page.querySelectorAll('aside,section,li,div,p,ol')].filter((one) => noteRole.test(roleOf(one)));
  const notes = named.filter((one) => !named.some((other) => other !== one && holds(other, one)));
  const blocks = notes.flatMap((note) =>
    readBlocks(note).map(({ context: _, level: __, ...block }): PageBlock => ({ ...block, kind: 'notice' })),
  );
  for (const note of notes) note.remove();
  return blocks;
}

function blocksOf(source: string, before: number): readonly RoughBlock[] {
  if (isNoProse(source)) return [];
  const page = parsePage(closeEmpty(source));
  writeFormulas(page);
  for (const element of [...page.querySelectorAll('nav,script,style,[hidden]')]) element.remove();
  removeUnseen(page);
  settleMarks(page);
  const notes = takeNotes(page);
  const blocks = [...(page.body ? readBlocks(page.body) : []), ...notes];
  return blocks.map(({ linked: _, context, ...block }) => ({
    ...block,
    ...(context === undefined ? {} : { context: context + before }),
  }));
}

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const book = raw.origin.name;
  const files = unpackZip(raw.bytes, book, (name) => /\.(?:xml|opf|x?html?)$/i.test(name));
  refuseLocked(files, book);
  const container = parseXml(textOfFile(files, 'META-INF/container.xml', book));
  const root = [...container.getElementsByTagName('rootfile')][0]?.getAttribute('full-path') ?? '';
  const opf = parseXml(textOfFile(files, root, book));
  const blocks: RoughBlock[] = [];
  const chapters = chaptersOf(opf, path.posix.dirname(root));
  const present = chapters.filter((chapter) => files.has(chapter));
  if (present.length === 0 && chapters[0]) textOfFile(files, chapters[0], book);
  const seen: SeenText[] = [];
  for (const chapter of present) {
    const source = textOfFile(files, chapter, book);
    const found = blocksOf(source, blocks.length);
    for (const block of found) blocks.push(block);
    const isApart = isNoProse(source);
    for (const one of seenInChapter(source)) seen.push(isApart ? { ...one, apart: 'contents and covers' } : one);
  }
  const missing = chapters.filter((chapter) => !files.has(chapter));
  const warnings: readonly Warning[] = missing.length > 0 ? [warningAbout('parts-missing', missing)] : [];
  return { ...tidyDocument({ ...metadataOf(opf), blocks, warnings }), source: { seen } };
}

/** Books: the chapters in reading order. */
export const epub: Format = {
  label: 'EPUB',
  extensions: ['epub'],
  mediaTypes: ['application/epub+zip'],
  example: 'book',
  recognise,
  parse,
};
