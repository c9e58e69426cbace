import type { Node, Parent } from 'mdast';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { textOf } from '../html/dom.ts';
import { writeFormulas } from '../html/formulas.ts';
import { settleMarks } from '../html/inline-marks.ts';
import { parsePage } from '../html/parse-page.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { removeUnseen } from '../html/remove-unseen.ts';

function settled(source: string) {
  const page = parsePage(source);
  writeFormulas(page);
  // A piece of a page has no scripts to show what it hides.
  removeUnseen(page, 1);
  settleMarks(page);
  return page.body;
}

/** A block of HTML in Markdown as the blocks it would be on a page; tags alone, around Markdown, are none. */
export function htmlBlocks(source: string): readonly RoughBlock[] {
  const body = /[\p{L}\p{N}]/u.test(source) ? settled(source) : null;
  return body ? readBlocks(body).map(({ linked: _, ...block }) => block) : [];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function asHtml(node: Node): string {
  if (node.type === 'html')
    return /^<br\b/i.test((node as Node & { value: string }).value) ? ' ' : (node as Node & { value: string }).value;
  if (node.type === 'break') return ' ';
  if (/^(?:image|imageReference|footnoteReference|delete)$/.test(node.type)) return '';
  if ('value' in node) return escaped(String(node.value));
  return 'children' in node ? (node as Parent).children.map(asHtml).join('') : '';
}

const holdsHtml = (node: Node): boolean =>
  node.type === 'html' || ('children' in node && (node as Parent).children.some(holdsHtml));

/** The words of a paragraph, heading or cell with HTML inside; nothing where it has none. */
export function wordsWithHtml(node: Node): string | undefined {
  if (!holdsHtml(node)) return undefined;
  const body = settled(asHtml(node));
  return body ? textOf(body) : '';
}
