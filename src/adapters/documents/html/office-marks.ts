import type { DomDocument, DomElement } from './dom.ts';
import { elementsStyled, type Style, styleOf } from './own-styles.ts';

export const isStruck = (style: Style): boolean =>
  /line-through/.test(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`);
/** By so much, in each unit, words are raised or lowered; a pixel or two only sets a picture right. */
const raisedBy: Readonly<Record<string, number>> = { '%': 20, em: 0.25, rem: 0.25, ex: 0.5, pt: 3, px: 4 };

const lengthIn = (value = ''): number | undefined => {
  const read = /^(-?\d*\.?\d+)(?:em|rem|ex|pt|px|%)$/.exec(value);
  return read ? Number(read[1]) : undefined;
};

/** Of the text around; in pixels and points, of a text of the usual size. */
const smaller: Readonly<Record<string, number>> = { em: 0.95, rem: 0.95, '%': 95, px: 14, pt: 10.5 };

function isSmaller(size: string): boolean {
  const [, length = '', unit = ''] = /^(\d*\.?\d+)(em|rem|%|px|pt)$/.exec(size) ?? [];
  return /^(?:smaller|(?:x+-)?small)$/.test(size) || (length !== '' && Number(length) < (smaller[unit] ?? 0));
}

/** By a position, or at an end of its line, of smaller letters. */
function movedTo(style: Style): string | undefined {
  if (!isSmaller(style.get('font-size') ?? '')) return undefined;
  const up =
    style.get('position') === 'relative' ? (lengthIn(style.get('bottom')) ?? -(lengthIn(style.get('top')) ?? 0)) : 0;
  if (up !== 0) return up > 0 ? 'super' : 'sub';
  const edge = /^(?:text-)?(top|bottom)$/.exec(style.get('vertical-align') ?? '')?.[1];
  return edge === undefined ? undefined : edge === 'top' ? 'super' : 'sub';
}

function raisedTo(style: Style): string | undefined {
  const moved = movedTo(style);
  if (moved !== undefined) return moved;
  const value = style.get('vertical-align') ?? '';
  const [, length = '', unit = ''] = /^(-?\d*\.?\d+)(%|em|rem|ex|pt|px)$/.exec(value) ?? [];
  if (Math.abs(Number(length)) >= (raisedBy[unit] ?? Number.POSITIVE_INFINITY))
    return Number(length) > 0 ? 'super' : 'sub';
  return /^(?:super|sub)$/.exec(value)?.[0];
}

export const isRaised = (style: Style): boolean => raisedTo(style) === 'super';

/** Word's paragraphs of a list: the mark stands in them as text, in a part of its own where the page was not cleaned. */
const listParagraph = 'p[class*="MsoListParagraph"],p[class*="ListParagraph"]';
const listMark = /^(?:[·•●▪■◦○oØü§–-]|\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,6})[.)])[\s\u00A0]*$/u;

function withoutListMark(paragraph: DomElement): void {
  const mark = [...paragraph.querySelectorAll('span')].find(
    (span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '') || listMark.test((span.textContent ?? '').trim()),
  );
  mark?.remove();
}

function renamed(document: DomDocument, element: DomElement, tag: string): void {
  const other = document.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

const mayRaise = /^(?:SPAN|SMALL|FONT|I|EM|B|STRONG)$/i;
const styledSpans = ['span', 'small', 'font', 'i', 'em', 'b', 'strong']
  .flatMap((tag) => ['vertical-align', 'position'].map((property) => `${tag}[style*="${property}"]`))
  .join(',');

const among = (document: DomDocument, selector: string, passes: (style: Style) => boolean): readonly DomElement[] => [
  ...elementsStyled(document, passes),
  ...[...document.querySelectorAll(selector)].filter((element) => passes(styleOf(element))),
];

/**
 * What word processors write as a style, as the markup that says the same: struck-out and raised text of Google Docs, lists
 * of Word.
 */
export function settleStyles(document: DomDocument): void {
  for (const element of among(document, '[style*="line-through"]', isStruck)) element.remove();
  for (const tag of ['super', 'sub'] as const) {
    const raised = among(document, styledSpans, (style) => raisedTo(style) === tag);
    for (const element of raised)
      if (mayRaise.test(element.tagName)) renamed(document, element, tag === 'super' ? 'sup' : 'sub');
  }
  for (const paragraph of [...document.querySelectorAll(listParagraph)]) {
    withoutListMark(paragraph);
    renamed(document, paragraph, 'li');
  }
}
