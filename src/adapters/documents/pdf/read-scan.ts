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
export async function readScan({ bytes, origin: { name } }: RawDocument): Promise<RoughDocument> {
  if (!canRecognise())
    throw new Failure(
      'empty',
      `${name} has no text in it, only pictures; it was probably scanned. Run text recognition (OCR) on it and add the result, or have whoever runs Footnote install it: npm install ${recognitionPackages.join(' ')}.`,
    );
  const started = performance.now();
  const CanvasFactory = await createIsomorphicCanvasFactory(canvas);
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, CanvasFactory });
  const recognition = await startRecognition();
  const blocks: RoughBlock[] = [];
  let page = 1;
  try {
    for (; page <= pdf.numPages && performance.now() - started < longest; page += 1) {
      const picture = await renderPageAsImage(pdf, page, { canvasImport: canvas, scale });
      for (const { lines, confidence } of await recognition.read(new Uint8Array(picture)))
        if (confidence >= leastConfidence) blocks.push({ kind: 'paragraph', text: joinLines(lines), page });
    }
  } finally {
    await recognition.close();
    await pdf.destroy();
  }
  if (!blocks.some(({ text }) => /\p{L}/u.test(text)))
    throw new Failure('empty', `${name} holds only pictures, in which no text was recognised. Add its text as a file.`);
  return {
    blocks,
    warnings: [
      'read-from-pictures',
      ...(page <= pdf.numPages ? [warningAbout('parts-missing', [`${page}–${pdf.numPages}`])] : []),
    ],
  };
}
