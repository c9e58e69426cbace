import { createIsomorphicCanvasFactory, getDocumentProxy, renderPageAsImage } from 'unpdf';
import { joinLines } from '../../../core/document/paragraphs.ts';
import type { RoughBlock, RoughDocument } from '../../../core/document/rough-document.ts';
import { warningAbout } from '../../../core/document/warning.ts';
import { Failure } from '../../../core/failure.ts';
import type { RawDocument } from '../../../ports/documents.ts';
import { canRecognise, limitsOfRecognition, recognitionPackages, startRecognition } from './recognition.ts';

/** Dots of a page for each of its points, 72 to an inch: 200 to an inch, as the recognition likes it. */
const scale = 200 / 72;
/** What is recognised with less is a stain or a picture, 0 to 100. */
const leastConfidence = 50;
/** Of the time that a document may take where recognition is installed; the rest is for what comes after. In milliseconds. */
const longest = 0.8 * limitsOfRecognition.timeout;

const canvas = (): Promise<never> => import(recognitionPackages[2]) as Promise<never>;

/**
 * A PDF whose pages are pictures, by text recognition, page by page; `read-from-pictures` stands among its warnings. Where the time
 * is up before the last page, `parts-missing` does too.
 * @throws Failure `empty` where recognition is not installed, or finds nothing
 */
export async function readScan(raw: RawDocument): Promise<RoughDocument> {
  const { name } = raw.origin;
  if (!canRecognise())
    throw new Failure(
      'empty',
      `${name} has no text in it, only pictures; it was probably scanned. Run text recognition (OCR) on it and add the result, or have whoever runs Footnote install it: npm install ${recognitionPackages.join(' ')}.`,
    );
  const { blocks, unread } = await readPictures(raw);
  if (!blocks.some(({ text }) => /\p{L}/u.test(text)))
    throw new Failure('empty', `${name} holds only pictures, in which no text was recognised. Add its text as a file.`);
  return {
    blocks,
    warnings: ['read-from-pictures', ...(unread.length > 0 ? [warningAbout('parts-missing', rangesOf(unread))] : [])],
  };
}

interface ReadPictures {
  readonly blocks: readonly RoughBlock[];
  /** Pages that there was no time for. */
  readonly unread: readonly number[];
}

/** The paragraphs that are recognised on pages, on all where none are named. */
export async function readPictures({ bytes }: RawDocument, only?: readonly number[]): Promise<ReadPictures> {
  const started = performance.now();
  const CanvasFactory = await createIsomorphicCanvasFactory(canvas);
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, CanvasFactory });
  const pages = only ?? Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  const recognition = await startRecognition();
  const blocks: RoughBlock[] = [];
  let done = 0;
  try {
    for (; done < pages.length && performance.now() - started < longest; done += 1) {
      const page = pages[done] as number;
      const picture = await renderPageAsImage(pdf, page, { canvasImport: canvas, scale });
      for (const { lines, confidence } of await recognition.read(new Uint8Array(picture)))
        if (confidence >= leastConfidence) blocks.push({ kind: 'paragraph', text: joinLines(lines), page });
    }
  } finally {
    await recognition.close();
    await pdf.destroy();
  }
  return { blocks, unread: pages.slice(done) };
}

/** Pages as they are named: "2", "4–6". @param pages in order */
export function rangesOf(pages: readonly number[]): readonly string[] {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
