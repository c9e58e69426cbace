import { childrenOf, type DomDocument, type DomElement, isElement, isText, textOf } from '../html/dom.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { withSpaces } from '../html/formula-edges.ts';
import { formulaInText } from '../html/linear-formula.ts';

interface Converted {
  readonly html: string;
  /** Footnotes and endnotes, in order. */
  readonly notes: readonly string[];
}

/** What a style makes of its words. */
type Look = 'unseen' | 'sup' | 'sub' | NamedLook;
/** What a style says by its name, whether the document defines it or not. */
type NamedLook = 'title' | 'byline' | 'quote';

/** Elements that a reader of the text does not see: comments, deletions, forms, numbers of notes. */
const unseen = new Set(
  'office:annotation office:annotation-end text:tracked-changes text:note office:forms text:sequence-decls text:bookmark-start text:bookmark-end draw:image svg:title svg:desc text:hidden-text text:ruby-text'.split(
    ' ',
  ),
);

const tags: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'draw:text-box': 'div',
};

const nameOf = (element: DomElement): string => element.tagName.toLowerCase();

function looksIn(...documents: readonly DomDocument[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const document of documents)
    for (const style of document.getElementsByTagName('style:style')) {
      const name = style.getAttribute('style:name') ?? '';
      const look = lookOf(style);
      if (look) looks.set(name, look);
    }
  return looks;
}

function lookOf(style: DomElement): Look | undefined {
  const names = [style.getAttribute('style:name'), style.getAttribute('style:parent-style-name')].join(' ');
  const properties = childrenOf(style).find((one) => nameOf(one) === 'style:text-properties');
  const of = (name: string): string => properties?.getAttribute(name) ?? '';
  if (of('text:display') === 'none' || /^(?:solid|dash|wave|dotted)/.test(of('style:text-line-through-style')))
    return 'unseen';
  const position = /^(super|sub|-?\d+)/.exec(of('style:text-position'))?.[1];
  if (position === 'super' || Number(position) > 0) return 'sup';
  if (position === 'sub' || Number(position) < 0) return 'sub';
  return lookByName(names);
}

function lookByName(names: string): NamedLook | undefined {
  if (/(?:^|\s)Title(?:\s|$)/.test(names)) return 'title';
  if (/(?:^|\s)Author(?:\s|$)/.test(names)) return 'byline';
  return /(?:^|\s)Quotations?(?:\s|$)/.test(names) ? 'quote' : undefined;
}

/** The formula that an object in a frame is, if it is one. */
function formulaIn(object: DomElement, objects: ReadonlyMap<string, DomDocument>): string {
  const held = objects.get((object.getAttribute('xlink:href') ?? '').replace(/^\.\/|\/$/g, ''))?.documentElement;
  const math = held ?? childrenOf(object)[0];
  return math && /^(?:math:)?math$/.test(math.tagName) ? escapeHtml(formulaInText(math)) : '';
}

/**
 * An OpenDocument text (https://docs.oasis-open.org/office/OpenDocument/v1.3/) as HTML of the same structure.
 * @param styles the document's other file of styles
 * @param objects what stands in frames, by its folder in the archive
 */
export function odtAsHtml(
  content: DomDocument,
  styles: DomDocument,
  objects: ReadonlyMap<string, DomDocument>,
): Converted {
  const looks = looksIn(styles, content);
  const notes: string[] = [];

  const inner = (element: DomElement): string =>
    [...element.childNodes]
      .map((child) => (isText(child) ? escapeHtml(child.textContent ?? '') : isElement(child) ? convert(child) : ''))
      .join('');

  const convert = (element: DomElement): string => {
    const name = nameOf(element);
    if (name === 'text:note') {
      const body = childrenOf(element).find((one) => nameOf(one) === 'text:note-body');
      if (body) notes.push(textOf(body));
    }
    if (unseen.has(name)) return '';
    const style = element.getAttribute('text:style-name') ?? '';
    const look = looks.get(style) ?? lookByName(style);
    if (look === 'unseen') return '';
    if (name === 'draw:object') return formulaIn(element, objects);
    if (name === 'text:s') return ' ';
    if (name === 'text:tab') return ' ';
    if (name === 'text:line-break') return '<br>';
    if (name === 'text:ruby-base') return inner(element);
    if (name === 'text:h') return heading(Number(element.getAttribute('text:outline-level') ?? 1), inner(element));
    if (name === 'text:p' && look === 'title') return `<h1>${inner(element)}</h1>`;
    if (name === 'text:p' && look === 'byline') return `<p class="byline">${inner(element)}</p>`;
    if (name === 'text:p' && look === 'quote') return `<blockquote><p>${inner(element)}</p></blockquote>`;
    if (name === 'table:table-header-rows') return inner(element).replace(/<(\/?)td>/g, '<$1th>');
    if (look === 'sup' || look === 'sub') return `<${look}>${inner(element)}</${look}>`;
    const tag = tags[name];
    return tag ? `<${tag}${spans(element)}>${inner(element)}</${tag}>` : inner(element);
  };

  const text = [...content.getElementsByTagName('office:text')][0];
  return { html: `<html><body>${text ? withSpaces(inner(text)) : ''}</body></html>`, notes };
}

const heading = (level: number, inner: string): string => {
  const tag = `h${Math.min(6, Math.max(1, level))}`;
  return `<${tag}>${inner}</${tag}>`;
};

/** How many rows and columns a cell goes over. */
function spans(element: DomElement): string {
  const rows = Number(element.getAttribute('table:number-rows-spanned') ?? 1);
  const columns = Number(element.getAttribute('table:number-columns-spanned') ?? 1);
  return `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
}
