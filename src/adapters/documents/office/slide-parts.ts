import path from 'node:path';
import { childrenOf, type DomDocument, type DomElement, textOf } from '../html/dom.ts';
import { parseXml } from '../html/parse-page.ts';

/** The text of a file in the archive, empty where there is none. */
export type FileText = (path: string) => string;

/** Every element of that name below, in order. */
export const all = (element: DomDocument | DomElement, tag: string): readonly DomElement[] =>
  childrenOf(element).flatMap((child) => [...(child.tagName === tag ? [child] : []), ...all(child, tag)]);

/** The words of each paragraph below that has any. */
const wordsIn = (element: DomDocument | DomElement): readonly string[] =>
  all(element, 'a:p')
    .map(textOf)
    .filter((text) => text !== '');

/** What a part refers to (https://ecma-international.org/publications-and-standards/standards/ecma-376/, OPC): id, kind and path. */
export function relationsOf(fileText: FileText, part: string): readonly { id: string; kind: string; target: string }[] {
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

/** "title", "body", "dt"; undefined for a box that stands in no place of the layout. */
export const placeOf = (shape: DomElement): string | undefined => {
  const place = all(shape, 'p:ph')[0];
  return place && (place.getAttribute('type') ?? 'body');
};

type Parts = ReturnType<typeof relationsOf>;

/** What stands in the boxes of SmartArt, whose words are kept in a part of their own. */
export const diagramsIn = (parts: Parts, fileText: FileText): ReadonlyMap<string, readonly string[]> =>
  new Map(
    parts
      .filter(({ kind, target }) => kind === 'diagramData' && fileText(target) !== '')
      .map(({ id, target }) => [id, wordsIn(parseXml(fileText(target)))]),
  );

/** What the speaker noted to a slide. */
export function notesIn(parts: Parts, fileText: FileText): readonly string[] {
  const target = parts.find(({ kind }) => kind === 'notesSlide')?.target;
  const source = target === undefined ? '' : fileText(target);
  if (source === '') return [];
  return all(parseXml(source), 'p:sp')
    .filter((shape) => placeOf(shape) === 'body')
    .flatMap(wordsIn);
}
