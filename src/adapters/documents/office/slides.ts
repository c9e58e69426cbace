import path from 'node:path';
import { type DomDocument, type DomElement, isElement, textOf } from '../html/dom.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { parseXml } from '../html/parse-page.ts';

export interface Slide {
  /** 1-based number. */
  readonly page: number;
  readonly title?: string;
  readonly html: string;
  /** What stands on it and is not its matter: the speaker's notes; all of it where it is not shown. */
  readonly apart: readonly string[];
}

type FileText = (path: string) => string;

const childElements = (element: DomDocument | DomElement): readonly DomElement[] =>
  [...element.childNodes].filter(isElement);

/** Every element of that name below, in order. */
const all = (element: DomDocument | DomElement, tag: string): readonly DomElement[] =>
  childElements(element).flatMap((child) => [...(child.tagName === tag ? [child] : []), ...all(child, tag)]);

/** What a part refers to (https://ecma-international.org/publications-and-standards/standards/ecma-376/, OPC): id, kind and path. */
function relationsOf(fileText: FileText, part: string): readonly { id: string; kind: string; target: string }[] {
  const folder = path.posix.dirname(part);
  const source = fileText(`${folder}/_rels/${path.posix.basename(part)}.rels`);
  return source === ''
    ? []
    : all(parseXml(source), 'Relationship').map((relation) => ({
        id: relation.getAttribute('Id') ?? '',
        kind: path.posix.basename(relation.getAttribute('Type') ?? ''),
        target: path.posix.join(folder, relation.getAttribute('Target') ?? ''),
      }));
}

/** The slides of a presentation in order. @param fileText the text of a file in the archive, empty where there is none */
export function slidesIn(fileText: FileText): readonly Slide[] {
  const main = 'ppt/presentation.xml';
  const relations = relationsOf(fileText, main);
  const ids = all(parseXml(fileText(main)), 'p:sldId');
  const paths = [...new Set(ids.map((one) => one.getAttribute('r:id')))].flatMap(
    (id) => relations.find((relation) => relation.id === id)?.target ?? [],
  );
  return paths.flatMap((slide, at) => {
    const source = fileText(slide);
    return source === '' ? [] : [slideOf(parseXml(source), at + 1, notesOf(fileText, slide))];
  });
}

function slideOf(document: DomDocument, page: number, notes: readonly string[]): Slide {
  const tree = all(document, 'p:spTree')[0];
  const shapes = tree ? shapesIn(tree) : [];
  const html = shapes.map(htmlOf).join('');
  const title = shapes.find(isTitle);
  const words = title && textOf(title);
  if (document.documentElement?.getAttribute('show') === '0')
    return { page, html: '', apart: [...shapes.map(textOf).filter((text) => text !== ''), ...notes] };
  return { page, html: `<html><body>${html}</body></html>`, apart: notes, ...(words ? { title: words } : {}) };
}

/** Shapes and tables, those of groups among them, in the order in which they are drawn. */
const shapesIn = (element: DomElement): readonly DomElement[] =>
  childElements(element).flatMap((child) => {
    if (/^(?:p:grpSp|mc:AlternateContent|mc:Choice)$/.test(child.tagName)) return shapesIn(child);
    return child.tagName === 'p:sp' || child.tagName === 'p:graphicFrame' ? [child] : [];
  });

/** "title", "body", "dt"; undefined for a box that stands in no place of the layout. */
const placeOf = (shape: DomElement): string | undefined => {
  const place = all(shape, 'p:ph')[0];
  return place && (place.getAttribute('type') ?? 'body');
};

const isTitle = (shape: DomElement): boolean => /^(?:title|ctrTitle)$/.test(placeOf(shape) ?? '');

/** The same on every slide: the day, the foot, the number. */
const isFurniture = (shape: DomElement): boolean => /^(?:dt|ftr|sldNum|hdr)$/.test(placeOf(shape) ?? '');

function htmlOf(shape: DomElement): string {
  if (isFurniture(shape)) return '';
  const rows = all(shape, 'a:tr');
  if (rows.length > 0)
    return `<table>${rows
      .map(
        (row) =>
          `<tr>${all(row, 'a:tc')
            .map((cell) => `<td>${escapeHtml(textOf(cell))}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`;
  const listed = placeOf(shape) === 'body' || placeOf(shape) === 'obj';
  const paragraphs = all(shape, 'a:p').map((paragraph) => ({ paragraph, inner: innerOf(paragraph) }));
  if (isTitle(shape)) return `<h2>${paragraphs.map(({ inner }) => inner).join(' ')}</h2>`;
  return paragraphs
    .map(({ paragraph, inner }) => {
      const bulleted = all(paragraph, 'a:buNone').length === 0 && (listed || all(paragraph, 'a:buChar').length > 0);
      return bulleted ? `<ul><li>${inner}</li></ul>` : `<p>${inner}</p>`;
    })
    .join('');
}

/** Runs of one paragraph: raised and lowered words as such, those struck out left out. */
const innerOf = (paragraph: DomElement): string =>
  childElements(paragraph)
    .map((run) => {
      const tag = run.tagName;
      if (tag === 'a:br') return '<br>';
      const look = all(run, 'a:rPr')[0];
      if ((tag !== 'a:r' && tag !== 'a:fld') || /^(?:sng|dbl)Strike$/.test(look?.getAttribute('strike') ?? ''))
        return '';
      const text = escapeHtml(
        all(run, 'a:t')
          .map((one) => one.textContent ?? '')
          .join(''),
      );
      const raised = Number(look?.getAttribute('baseline') ?? 0);
      return raised === 0 ? text : raised > 0 ? `<sup>${text}</sup>` : `<sub>${text}</sub>`;
    })
    .join('');

function notesOf(fileText: FileText, slide: string): readonly string[] {
  const target = relationsOf(fileText, slide).find(({ kind }) => kind === 'notesSlide')?.target;
  const source = target === undefined ? '' : fileText(target);
  if (source === '') return [];
  return all(parseXml(source), 'p:sp')
    .filter((shape) => placeOf(shape) === 'body')
    .flatMap((shape) => all(shape, 'a:p').map(textOf))
    .filter((text) => text !== '');
}
