import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { asBuffer } from '../bytes/as-buffer.ts';
import { isZip, unpackZip } from '../bytes/unpack-zip.ts';
import { readPiece } from '../html/read-piece.ts';
import { authorOf, titleIn } from '../office/file-author.ts';
import { slidesIn } from '../office/slides.ts';
import { seenOnSlide } from '../reckoning/seen-office.ts';

function recognise({ bytes }: RawDocument): number {
  if (!isZip(bytes)) return 0;
  return asBuffer(bytes).includes('ppt/presentation.xml') ? 1 : 0;
}

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const { name } = raw.origin;
  const files = unpackZip(raw.bytes, name, (path) => /^(?:ppt\/.*|docProps\/core)\.(?:xml|rels)$/.test(path));
  const fileText = (path: string): string => new TextDecoder().decode(files.get(path));
  const slides = slidesIn(fileText);
  if (slides.length === 0)
    throw new Failure('unreadable', `${name} is damaged: no slide is in it. Save it anew and try again.`);
  const blocks: RoughBlock[] = [];
  for (const { page, html, apart } of slides) {
    const before = blocks.length;
    for (const block of readPiece(html))
      blocks.push({
        ...block,
        page,
        gapBefore: blocks.length === before,
        ...(block.context === undefined ? {} : { context: block.context + before }),
      });
    for (const text of apart) blocks.push({ kind: 'notice', text, page, certain: true });
  }
  const meta = fileText('docProps/core.xml');
  const title = slides[0]?.title ?? titleIn(meta);
  const document = tidyDocument({ blocks, ...(title ? { title } : {}), ...authorOf(meta) });
  const drawn = [...files.keys()].filter((path) => /^ppt\/(?:slides|diagrams)\/(?:slide|data)\d+\.xml$/.test(path));
  return { ...document, source: { seen: drawn.flatMap((path) => seenOnSlide(fileText(path))) } };
}

/** Slides of PowerPoint in order, whose number a footnote names; what the speaker noted, and slides that are not shown, apart. */
export const pptx: Format = {
  label: 'PPTX',
  extensions: ['pptx', 'ppsx', 'potx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  example: 'slides',
  recognise,
  parse,
};
