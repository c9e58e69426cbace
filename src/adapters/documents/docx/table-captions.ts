import { isTableCaption } from '../../../core/document/boilerplate.ts';
import { childrenOf, type DomDocument, type DomElement, tagOf, textOf } from '../html/dom.ts';

/** The class of what a style names as the caption of a table. */
const ofTable = 'table';

/** Told by its style or its words; others stand under pictures. */
const isCaption = (element: DomElement | undefined): boolean =>
  element !== undefined &&
  tagOf(element) === 'FIGCAPTION' &&
  (element.getAttribute('class') === ofTable || isTableCaption(textOf(element)));

/** The caption right above a table, or right below one that has none above. */
function captionOf(table: DomElement, siblings: readonly DomElement[]): DomElement | undefined {
  const at = siblings.indexOf(table);
  const [above, below, further] = [siblings[at - 1], siblings[at + 1], siblings[at + 2]];
  if (isCaption(above)) return above;
  return isCaption(below) && !(further && tagOf(further) === 'TABLE') ? below : undefined;
}

/** What Word has as a paragraph of its own beside a table becomes the table's caption, under which its rows are read. */
export function captionTables(page: DomDocument): void {
  for (const table of [...page.querySelectorAll('table')]) {
    const caption = table.parentElement && captionOf(table, childrenOf(table.parentElement));
    if (!caption) continue;
    const inside = page.createElement('caption');
    inside.append(...caption.childNodes);
    caption.remove();
    table.append(inside);
  }
}
