import { type DomDocument, type DomElement, isElement, tagOf, textOf } from './dom.ts';

/** As LaTeXML, Tufte's style sheet, Distill and others name a note that stands in the middle of its sentence. */
const named = /^(?:[a-z]+[-_]+)*(?:side|margin|foot|end)[-_]?notes?(?:[-_](?:content|text|body))?$/i;
const candidates =
  'span[class*="note"],small[class*="note"],em[class*="note"],i[class*="note"],span[role="doc-footnote"],d-footnote,dt-fn';
const ownTags = /^(?:D-FOOTNOTE|DT-FN)$/;
const marks = 'sup,label,[class*="mark"],[class*="_tag"],[class*="number"]';

/** In letters: shorter ones are marks of notes. */
const shortestNote = 15;

/** By which it is known as a note from here on. */
const attribute = 'data-inline-note';

export const isInlineNote = (element: DomElement): boolean => element.getAttribute(attribute) !== null;

const isClassed = (element: DomElement, name: RegExp): boolean =>
  (element.getAttribute('class') ?? '').split(/\s+/).some((one) => name.test(one));

const isNamed = (element: DomElement): boolean =>
  ownTags.test(tagOf(element)) || element.getAttribute('role') === 'doc-footnote' || isClassed(element, named);

const listTags = /^(?:ASIDE|DIV|OL|SECTION)$/;
const listNames = /^(?:foot|end)notes?(?:[-_]list)?$/i;

/** The notes of a page together, at its end, as Pandoc and WordPress write them. */
export const isListOfNotes = (element: DomElement): boolean =>
  listTags.test(tagOf(element)) &&
  (/^doc-(?:foot|end)notes?$/.test(element.getAttribute('role') ?? '') || isClassed(element, listNames));

const inline = /^(?:A|B|CITE|EM|FONT|I|MARK|SMALL|SPAN|STRONG|U)$/;

function paragraphOf(element: DomElement): DomElement | null {
  let at = element.parentElement;
  while (at && inline.test(tagOf(at))) at = at.parentElement;
  return at;
}

const letters = (text: string): number => text.replace(/\s+/g, '').length;

/** Whether a sentence goes on around the note. */
const isInSentence = (note: DomElement, paragraph: DomElement): boolean =>
  letters(textOf(paragraph)) - letters(textOf(note)) >= shortestNote;

/** Notes that stand in the middle of a sentence follow its paragraph, without their marks, so that none is read into it. */
export function setNotesApart(document: DomDocument): void {
  for (const toggle of [...document.querySelectorAll('label[for]')])
    if (!/[\p{L}\p{N}]/u.test(toggle.textContent ?? '') && toggle.querySelector('*') === null) toggle.remove();
  for (const note of [...document.querySelectorAll(candidates)]) {
    const paragraph = isNamed(note) ? paragraphOf(note) : null;
    if (paragraph === null || letters(textOf(note)) < shortestNote || !isInSentence(note, paragraph)) continue;
    for (const mark of [...note.querySelectorAll(marks)]) if (letters(textOf(mark)) < shortestNote) mark.remove();
    const apart = document.createElement('p');
    apart.setAttribute(attribute, '');
    apart.append(...[...note.childNodes].filter((child) => !isElement(child) || tagOf(child) !== 'INPUT'));
    note.remove();
    paragraph.append(apart);
  }
}
