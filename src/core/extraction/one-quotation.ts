import { closerAt, quotationsOf } from '../text/quotation-marks.ts';

/** What closes a quotation that is opened so; a mark that is its own end closes at every second one. */
const closings: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '"': '"' };

const count = (text: string, marks: string): number =>
  [...text].filter((character) => marks.includes(character)).length;

/** Whether a quotation opened by the mark is still open where the text ends. */
function isOpen(text: string, mark: string): boolean {
  const closing = closings[mark] ?? '';
  return closing === mark ? count(text, mark) % 2 === 1 : count(text, mark) > count(text, closing);
}

/**
 * Words of one or several paragraphs in one line. A quotation that goes on is opened anew in each paragraph (in Spanish and French also
 * by the mark that ends it); in one line it is opened once.
 */
export function inOneLine(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\s*\n\s*/u);
  return rest
    .reduce((line, paragraph) => {
      const mark = paragraph.charAt(0);
      const goesOn = isOpen(line, mark) || (mark === '»' && isOpen(line, '«'));
      return `${line} ${goesOn && mark in closings ? paragraph.slice(1).trimStart() : paragraph}`;
    }, first)
    .replace(/\s+/gu, ' ');
}

/** Whether the words end within a quotation. */
export const endsQuoted = (text: string): boolean => quotationsOf(text).at(-1)?.open === true;

/**
 * The same with a quotation that it breaks off closed: what is printed opens none that never ends. One that goes on in a new paragraph by the
 * mark that ends it, as Spanish and French have it, opens by its own.
 * @param before what stands before it in its article
 */
export function closedQuotation(text: string, before = ''): string {
  const goesOn = text.startsWith('»') && before.lastIndexOf('«') >= 0;
  const opened = goesOn ? `«${text.slice(1)}` : text;
  const last = quotationsOf(opened).at(-1);
  return last?.open ? opened + closerAt(opened, last.start) : opened;
}
