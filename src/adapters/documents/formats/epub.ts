import path from 'node:path';
import type { Warning } from '../../../core/document/article.ts';
import type { SeenText } from '../../../core/document/reckoning.ts';
import type { RoughBlock, RoughDocument } from '../../../core/document/rough-document.ts';
import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { warningAbout } from '../../../core/document/warning.ts';
import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { blocksOf, chapterOf, isNoProse } from '../book/chapter.ts';
import { type Files, nameIn, textOfFile } from '../book/files.ts';
import { asBuffer } from '../bytes/as-buffer.ts';
import { isZip, unpackZip } from '../bytes/unpack-zip.ts';
import { type DomDocument, textOf } from '../html/dom.ts';
import { parseXml } from '../html/parse-page.ts';
import { seenInChapter } from '../reckoning/seen-xml.ts';

function recognise({ bytes }: RawDocument): number {
  if (!isZip(bytes)) return 0;
  const book = asBuffer(bytes);
  return book.subarray(0, 200).includes('application/epub+zip') || book.includes('META-INF/container.xml') ? 1 : 0;
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

/** Paths of the chapters in reading order, without the table of contents; what the order names again is read once. */
function chaptersOf(opf: DomDocument, folder: string): readonly string[] {
  const items = new Map(
    [...opf.getElementsByTagName('item')].reverse().map((item) => [item.getAttribute('id'), item] as const),
  );
  const chapters = [...opf.getElementsByTagName('itemref')].flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref'));
    const href = item?.getAttribute('href');
    const skipped = /\bnav\b/.test(item?.getAttribute('properties') ?? '') || reference.getAttribute('linear') === 'no';
    return href && !skipped ? [path.posix.join(folder, nameIn(href.replace(/#.*$/, '')))] : [];
  });
  return [...new Set(chapters)];
}

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const book = raw.origin.name;
  const files = unpackZip(raw.bytes, book, (name) => /\.(?:xml|opf|x?html?|css)$/i.test(name));
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
    const read = chapterOf(files, chapter, book);
    const found = blocksOf(read, blocks.length);
    for (const block of found) blocks.push(block);
    const isApart = isNoProse(read.source);
    for (const one of seenInChapter(read.source, read.sheets))
      seen.push(isApart ? { ...one, apart: 'contents and covers' } : one);
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
