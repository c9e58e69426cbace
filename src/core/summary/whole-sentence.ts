import { quotationsOf } from '../text/quotation-marks.ts';

/** The text with blanks for what stands between quotation marks, marks included, also where they are left open. */
export const outsideQuotations = (text: string): string =>
  quotationsOf(text).reduce(
    (blanked, { start, end }) => blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end),
    text,
  );

/** Whether a quotation opens in the text and does not end there. */
export const leavesQuotationOpen = (text: string): boolean => quotationsOf(text).some(({ open }) => open);

/** Ends as a sentence does, after which marks may close. */
const ends = /[.!。！؟][\s"”“»«'’)\]]*$/u;
const isQuestion = /[?？؟][\s"”“»«'’)\]]*$/u;
/** Trails off, or is put in brackets. */
const breaks = /^\(|^[\s"“„«»(]*(?:…|\.\.)|(?:…|\.\.)["”“»«'’)\]\s]*$/u;
/** A mark that closes what was opened elsewhere. */
const closesOther = /^[^"“„«»]*[”](?!\p{L})/u;

/** A whole statement: no question, no heading, no half of a quotation, nothing that trails off. */
export const isWhole = (text: string): boolean =>
  ends.test(text) && !isQuestion.test(text) && !breaks.test(text) && !leavesQuotationOpen(text) && !isLeftOver(text);

function isLeftOver(text: string): boolean {
  if (closesOther.test(text)) return true;
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return count(/"/gu) % 2 === 1 || count(/«/gu) !== count(/»/gu);
}
