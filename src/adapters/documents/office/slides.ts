import { childrenOf, type DomDocument, type DomElement, textOf } from '../html/dom.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { withSpaces } from '../html/formula-edges.ts';
import { formulaInText } from '../html/linear-formula.ts';
import { type ListItem, nestedLists } from '../html/nested-lists.ts';
import { parseXml } from '../html/parse-page.ts';
import { all, diagramsIn, type FileText, notesIn, placeOf, relationsOf } from './slide-parts.ts';

export interface Slide {
  /** 1-based number. */
  readonly page: number;
  readonly title?: string;
  readonly html: string;
  /** What stands on it and is not its matter: the speaker's notes; all of it where it is not shown. */
  readonly apart: readonly string[];
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
    if (source === '') return [];
    const parts = relationsOf(fileText, slide);
    return [slideOf(parseXml(source), at + 1, { notes: notesIn(parts, fileText), words: diagramsIn(parts, fileText) })];
  });
}

interface Beside {
  /** The speaker's. */
  readonly notes: readonly string[];
  /** Of diagrams, by the id of what holds them. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

function slideOf(document: DomDocument, page: number, { notes, words: ofDiagrams }: Beside): Slide {
  const tree = all(document, 'p:spTree')[0];
  const shapes = tree ? shapesIn(tree) : [];
  const html = shapes.map((shape) => htmlOf(shape) + listOf(diagramOf(shape, ofDiagrams))).join('');
  const title = shapes.find(isTitle);
  const words = title && textOf(title);
  if (document.documentElement?.getAttribute('show') === '0')
    return {
      page,
      html: '',
      apart: [...shapes.flatMap((shape) => [textOf(shape), ...diagramOf(shape, ofDiagrams)]), ...notes].filter(Boolean),
    };
  return {
    page,
    html: `<html><body>${withSpaces(html)}</body></html>`,
    apart: notes,
    ...(words ? { title: words } : {}),
  };
}

/** Shapes and tables, those of groups among them, in the order in which they are drawn. */
const shapesIn = (element: DomElement): readonly DomElement[] =>
  childrenOf(element).flatMap((child) => {
    if (/^(?:p:grpSp|mc:AlternateContent|mc:Choice)$/.test(child.tagName)) return shapesIn(child);
    return child.tagName === 'p:sp' || child.tagName === 'p:graphicFrame' ? [child] : [];
  });

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
            .map((cell) => `<td>${all(cell, 'a:p').map(innerOf).join(' ')}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`;
  const paragraphs = all(shape, 'a:p').map((paragraph) => ({ paragraph, inner: innerOf(paragraph) }));
  if (isTitle(shape)) return `<h2>${paragraphs.map(({ inner }) => inner).join(' ')}</h2>`;
  const isList = placeOf(shape) === 'body' || placeOf(shape) === 'obj';
  const items: ListItem[] = [];
  let html = '';
  for (const { paragraph, inner } of paragraphs) {
    if (inner.trim() === '') continue;
    const level = Number(all(paragraph, 'a:pPr')[0]?.getAttribute('lvl') ?? 0);
    const isUnder = items.some((item) => item.level < level);
    if (isItem(paragraph, isList) || isUnder) items.push({ level, html: inner });
    else html += `${nestedLists(items.splice(0))}<p>${inner}</p>`;
  }
  return html + nestedLists(items);
}

const isItem = (paragraph: DomElement, isList: boolean): boolean =>
  all(paragraph, 'a:buNone').length === 0 &&
  (isList || ['a:buChar', 'a:buAutoNum', 'a:buBlip'].some((sign) => all(paragraph, sign).length > 0));

/** Runs of one paragraph: raised and lowered words as such, those struck out left out. */
const innerOf = (paragraph: DomElement): string =>
  childrenOf(paragraph)
    .map((run) => {
      const tag = run.tagName;
      if (tag === 'a:br') return '<br>';
      if (tag === 'a14:m' || tag === 'mc:AlternateContent') return formulasIn(run);
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

const formulasIn = (element: DomElement): string =>
  childrenOf(element)
    .filter(({ tagName }) => tagName !== 'mc:Fallback')
    .map((one) => (one.tagName === 'm:oMath' ? escapeHtml(formulaInText(one)) : formulasIn(one)))
    .join(' ');

const listOf = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

const diagramOf = (shape: DomElement, words: Beside['words']): readonly string[] =>
  all(shape, 'dgm:relIds').flatMap((one) => words.get(one.getAttribute('r:dm') ?? '') ?? []);
