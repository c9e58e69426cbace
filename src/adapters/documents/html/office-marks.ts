import type { DomDocument, DomElement } from './dom.ts';
import { elementsStyled, type Style, styleOf } from './own-styles.ts';

export const isStruck = (style: Style): boolean =>
  /line-through/.test(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`);
/** By so much, in each unit, words are raised or lowered; a pixel or two only sets a picture right. */
const raisedBy: Readonly<Record<string, number>> = { '%': 20, em: 0.25, rem: 0.25, ex: 0.5, pt: 3, px: 4 };

function raisedTo(style: Style): string | undefined {
  const value = style.get('vertical-align') ?? '';
  const [, length = '', unit = ''] = /^(-?\d*\.?\d+)(%|em|rem|ex|pt|px)$/.exec(value) ?? [];
  if (Math.abs(Number(length)) >= (raisedBy[unit] ?? Number.POSITIVE_INFINITY))
    return Number(length) > 0 ? 'super' : 'sub';
  return /^(?:super|sub)$/.exec(value)?.[0];
}

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
    const raised = among(document, 'span[style*="vertical-align"]', (style) => raisedTo(style) === tag);
    for (const element of raised)
      if (element.tagName === 'SPAN') renamed(document, element, tag === 'super' ? 'sup' : 'sub');
  }
  for (const paragraph of [...document.querySelectorAll(listParagraph)]) {
    withoutListMark(paragraph);
    renamed(document, paragraph, 'li');
  }
}
