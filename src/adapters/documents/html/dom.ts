/** As much of the DOM as is read here; linkedom's nodes are such. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly nextSibling: DomNode | null;
  textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly parentElement: DomElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
  append(...nodes: readonly DomNode[]): void;
  replaceWith(other: DomElement): void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  createElement(tag: string): DomElement;
  getElementsByTagName(tag: string): Iterable<DomElement>;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3 || node.nodeType === 4;
export const tagOf = (element: DomElement): string => element.tagName.toUpperCase();
export const childrenOf = (element: DomDocument | DomElement): readonly DomElement[] =>
  [...element.childNodes].filter(isElement);

/** What a reader sees on a line of its own, or in a cell, in HTML, OpenDocument and slides. */
const apart =
  /^(?:BR|P|DIV|LI|UL|OL|DL|DT|DD|H[1-6]|TABLE|TR|T[DH]|BLOCKQUOTE|PRE|HR|SECTION|TEXT:(?:P|H|LIST-ITEM|LINE-BREAK|TAB|S)|A:(?:P|BR))$/;

function wordsIn(node: DomNode): string {
  if (!isElement(node)) return isText(node) ? (node.textContent ?? '') : '';
  const words = [...node.childNodes].map(wordsIn).join('');
  return apart.test(tagOf(node)) ? ` ${words} ` : words;
}

/** An element's words on one line, white space as single spaces; what stands on lines of its own is apart. */
export const textOf = (element: DomElement): string => wordsIn(element).replace(/\s+/g, ' ').trim();
