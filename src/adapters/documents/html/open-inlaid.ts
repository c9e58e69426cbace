import { type DomDocument, type DomElement, isElement } from './dom.ts';
import { styleOf } from './own-styles.ts';
import { parsePage } from './parse-page.ts';
import { hides } from './remove-unseen.ts';

/** What says how an element looks, and so whether it is seen. */
const looks = ['class', 'id', 'style', 'hidden', 'role'];

function openInto(document: DomDocument, element: DomElement, markup: string): void {
  const box = document.createElement('div');
  for (const name of looks) {
    const value = element.getAttribute(name);
    if (value !== null) box.setAttribute(name, value);
  }
  box.innerHTML = markup;
  element.replaceWith(box);
}

/** A pixel wide or high: a frame that only counts visits. */
const isDot = (frame: DomElement): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/.test(frame.getAttribute(side) ?? ''));

/** Unlike a large part of the page, which a script may show later, nothing that is laid in and hidden is opened. */
export const isHiddenInlaid = (element: DomElement): boolean =>
  [element, element.parentElement].some(
    (one) => one !== null && (one.getAttribute('hidden') !== null || hides(styleOf(one))),
  );

/** A slot's own words are shown where nothing is given for it. */
function dropFilledSlots(template: DomElement): void {
  const host = template.parentElement;
  const isFilled = [...(host?.childNodes ?? [])].some((node) => isElement(node) && node !== template);
  if (isFilled) for (const slot of [...template.querySelectorAll('slot')]) slot.remove();
}

/**
 * Puts in its place what browsers show of a page within the page: a frame's own document (`srcdoc`) and the words of an element's
 * declarative shadow tree. Frames in frames stay closed.
 */
export function openInlaid(document: DomDocument): void {
  for (const frame of [...document.querySelectorAll('iframe[srcdoc]')])
    if (!isDot(frame) && !isHiddenInlaid(frame))
      openInto(document, frame, parsePage(frame.getAttribute('srcdoc') ?? '').body?.innerHTML ?? '');
  for (const template of [...document.querySelectorAll('template[shadowrootmode]')]) {
    if (isHiddenInlaid(template)) continue;
    dropFilledSlots(template);
    openInto(document, template, template.innerHTML);
  }
}
