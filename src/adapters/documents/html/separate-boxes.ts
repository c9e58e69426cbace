import { childrenOf, type DomDocument, type DomElement, isElement, isText, tagOf } from './dom.ts';
import { elementsStyled, type Style, styleOf } from './own-styles.ts';

/** Elements that a style makes boxes of; links and code stand in the middle of sentences whatever they look like. */
const inlineTag = /^(?:SPAN|B|STRONG|EM|I|SMALL|LABEL|TIME|DATA)$/;

const isLine = (style: Style): boolean =>
  /^(?:block|flex|grid|table|list-item|flow-root)$/.test(style.get('display') ?? '');
const isBox = (style: Style): boolean =>
  /^(?:inline-(?:block|flex|grid|table)|table-cell)$/.test(style.get('display') ?? '');
const laysOut = (style: Style): boolean => /^(?:inline-)?(?:flex|grid)$/.test(style.get('display') ?? '');

/** By the page's own sheets and the elements' own attributes. */
const styled = (document: DomDocument, passes: (style: Style) => boolean): readonly DomElement[] => [
  ...elementsStyled(document, passes),
  ...[...document.querySelectorAll('[style*="display"]')].filter((element) => passes(styleOf(element))),
];

function blank(document: DomDocument, element: DomElement): void {
  const edge = document.createElement('span');
  edge.textContent = ' ';
  element.append(edge);
}

function asBlock(document: DomDocument, element: DomElement): void {
  const box = document.createElement('div');
  box.append(...element.childNodes);
  element.replaceWith(box);
}

/** A number ends where another begins: "Article 3" beside "14 places" is no article 314. */
function partNumbers(document: DomDocument): void {
  const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
  for (const element of [...document.querySelectorAll('span,b,strong,em,i,small,label,time')]) {
    const text = element.textContent ?? '';
    const next = element.nextSibling;
    const after = next && (isText(next) || isElement(next)) ? (next.textContent ?? '') : '';
    const isBeside = next !== null && isElement(next) && inlineTag.test(tagOf(next));
    if (isBeside && /\d$/.test(text) && /^\d/.test(after) && hasLetter(text) && hasLetter(after))
      blank(document, element);
  }
}

/** What stands on lines or in boxes of its own by a style alone is parted from what stands beside it. */
export function separateBoxes(document: DomDocument): void {
  const inline = (element: DomElement): boolean => inlineTag.test(tagOf(element)) && element.parentElement !== null;
  const inside = styled(document, laysOut).flatMap((element) => childrenOf(element));
  for (const element of [...styled(document, isBox), ...inside].filter(inline)) blank(document, element);
  for (const element of new Set(styled(document, isLine).filter(inline)))
    if (!element.querySelector('div,p,ul,ol,table')) asBlock(document, element);
  partNumbers(document);
}
