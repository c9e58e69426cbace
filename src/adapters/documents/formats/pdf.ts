import { getDocumentProxy } from 'unpdf';
import type { Warning } from '../../../core/document/article.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { fileAuthorOf } from '../office/file-author.ts';
import { mayDrawLines, mayHideText } from '../pdf/may-hide.ts';
import { letters, picturedPages, withPictures } from '../pdf/pages-of-pictures.ts';
import type { PageColumn } from '../pdf/paragraph-starts.ts';
import { readColumns } from '../pdf/read-columns.ts';
import { readPage } from '../pdf/read-page.ts';
import { readScan } from '../pdf/read-scan.ts';
import { readingOrder } from '../pdf/reading-order.ts';
import { type PageLines, withoutRunningLines } from '../pdf/running-lines.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const mostPages = 2_000;
/** Pages on which lines are looked for, some 30 ms each. */
const mostFollowed = 400;

async function open({ bytes, origin }: RawDocument): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, maxImageSize: 1 });
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw locked
      ? new Failure('unreadable', `${origin.name} is protected by a password. Save it without one and try again.`, {
          cause,
        })
      : new Failure(
          'unreadable',
          `${origin.name} is damaged and cannot be read as a PDF. Save it anew and try again.`,
          { cause },
        );
  }
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** Share of the letters that run from right to left; PDF draws them in the order seen, often mirrored. */
const rightToLeftShare = (text: string): number => (text.match(rightToLeft)?.length ?? 0) / Math.max(1, letters(text));

/** Compounds of German or Finnish are longer now and then, but never a fifth of a text. */
const longestWord = 24;
const joinedShare = 0.2;

/** Words that no language has: most of one or two letters, or very long ones. */
function looksBroken(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text)) return false;
  const joined = words.filter((word) => word.length > longestWord).join('').length;
  if (joined > joinedShare * letters(text)) return true;
  if (words.length < 30) return false;
  const short = words.filter((word) => word.length <= 2).length / words.length;
  const mean = words.reduce((sum, word) => sum + word.length, 0) / words.length;
  return short > 0.5 || mean > 12;
}

/** The heading drawn largest on the first page is the title. */
function withTitle(blocks: readonly RoughBlock[]): readonly RoughBlock[] {
  const first = blocks.findIndex(({ kind, page, level }) => kind === 'heading' && page === 1 && level === 1);
  const at = first >= 0 ? first : blocks[0]?.kind === 'heading' ? 0 : -1;
  return at < 0
    ? blocks
    : blocks.map((block, index) => (index === at ? { ...block, kind: 'title', certain: true } : block));
}

const asString = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const { name } = raw.origin;
  const pdf = await open(raw);
  if (pdf.numPages > mostPages)
    throw new Failure(
      'too-large',
      `${name} has ${pdf.numPages} pages; Footnote reads up to ${mostPages}. Split it and add the parts.`,
    );
  const hides = mayHideText(raw.bytes);
  const draws = hides || mayDrawLines(raw.bytes);
  const pages: PageLines[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(pdf, number, hides || (draws && number <= mostFollowed)));
  const info = (await pdf.getMetadata().catch(() => undefined))?.info as { Author?: unknown } | undefined;
  await pdf.destroy();

  const running = withoutRunningLines(pages);
  const orders = running.map(({ lines }) => readingOrder(lines));
  const columns: PageColumn[] = orders.flatMap(({ columns: found, uncertain }, at) =>
    found.map((column) => ({ ...column, page: at + 1, uncertain })),
  );
  const text = columns.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
  if (letters(text) === 0) {
    const scanned = await readScan(raw);
    return tidyDocument({ ...scanned, ...fileAuthorOf(asString(info?.Author)) });
  }
  if (rightToLeftShare(text) > 0.3) {
    throw new Failure(
      'unsupported',
      `${name} is written from right to left, and a PDF does not keep the order of such text. Add it as text, DOCX or a web page.`,
    );
  }
  const pictured = picturedPages(pages);
  const { blocks: read, warnings: unread } = await withPictures(await readColumns(columns, pictured), pictured, raw);
  const warnings: readonly Warning[] = [
    ...unread,
    ...(orders.some(({ uncertain }) => uncertain) ? (['uncertain-layout'] as const) : []),
    ...(looksBroken(text) ? (['broken-words'] as const) : []),
  ];
  const blocks = withTitle(read);
  const title = blocks.find(({ kind }) => kind === 'title')?.text;
  const byline = blocks.find(({ kind }) => kind === 'byline')?.text;
  const document = tidyDocument({
    blocks,
    warnings,
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...fileAuthorOf(asString(info?.Author)),
  });
  const kept = new Set(running.flatMap(({ lines }) => lines));
  const heads = pages.flatMap(({ lines }) => lines.filter((line) => !kept.has(line)).map((line) => line.text));
  const leftOut = {
    'running heads and feet': [...new Set(heads)],
    'marks of notes': [...new Set(pages.flatMap(({ marks }) => marks))],
  };
  return { ...document, source: { seen: pages.flatMap(({ seen }) => seen), leftOut } };
}

/** PDF by the position of its words: columns, running heads, broken words; a footnote names the page. */
export const pdf: Format = {
  label: 'PDF',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf'],
  example: 'pdf-two-columns',
  recognise: ({ bytes }) => (Buffer.from(bytes.subarray(0, 1_024)).toString('latin1').includes('%PDF-') ? 1 : 0),
  parse,
};
