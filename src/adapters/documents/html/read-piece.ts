import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { writeFormulas } from './formulas.ts';
import { settleMarks } from './inline-marks.ts';
import { parsePage } from './parse-page.ts';
import { readBlocks } from './read-blocks.ts';
import { removeUnseen } from './remove-unseen.ts';

/**
 * The blocks of HTML that is an article's alone, with nothing around it: what a feed, a mail or an export holds.
 * @throws RangeError, Failure as `parsePage`
 */
export function readPiece(source: string): readonly RoughBlock[] {
  const page = parsePage(source);
  writeFormulas(page);
  removeUnseen(page);
  settleMarks(page);
  for (const element of [...page.querySelectorAll('nav,script,style')]) element.remove();
  return page.body ? readBlocks(page.body).map(({ linked: _, ...block }) => block) : [];
}

/** Whether a string is HTML rather than text that happens to hold a sign of it. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:p|div|br|h[1-6]|ul|ol|li|article|section|blockquote|table|figure|span|a|em|strong|html|body)\b[^<>]*>/i.test(
    text,
  );
