import { isNoteLetter, noteLettersIn } from '../raised/note-letters.ts';
import { contextLength, isBareMark, loweredText, raisedText } from '../raised/raised-text.ts';
import { type DomDocument, type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts';
import { setNotesApart } from './inline-notes.ts';
import { settleStyles } from './office-marks.ts';

/** The mark of a note: "4", "[4]", "*", "iv", "b". */
const mark = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|\p{Ll}|[ivx]{1,5}|(?:note|nb|n)\.? ?\d{1,3})[\])]?$/iu;
const noteName = /#_?(?:(?:foot|end)?notes?|fns?|ftn|edn|en|cite|ref|n)(?:[-_.:]|\d|$)/i;

/** EPUB's and ARIA's words for what an element is. */
export const roleOf = (element: DomElement): string =>
  `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`;

/** As Project Gutenberg and others name the number of a printed page in the text. */
const pageClass = /(?:^|\s)(?:page-?(?:num(?:ber)?|no|break)s?|pgnum|pb)(?:\s|$)/i;
const pageText = /^[[({]?\s*(?:\p{L}{1,6}\.?\s*)?(?:\d{1,4}|[ivxlcdm]{1,9})\s*[\])}]?$/iu;

const isPageNumber = (element: DomElement): boolean =>
  pageText.test((element.textContent ?? '').trim()) &&
  (pageClass.test(element.getAttribute('class') ?? '') ||
    (/^(?:page|pg)[-_.]?(?:\d{1,4}|[ivxlcdm]{1,9})$/i.test(
      element.getAttribute('id') ?? element.getAttribute('name') ?? '',
    ) &&
      /^[[({].*[\])}]$/.test((element.textContent ?? '').trim())));

const isPageBreak = (element: DomElement): boolean =>
  /\b(?:doc-)?pagebreak\b/.test(roleOf(element)) || (inlineTags.has(tagOf(element)) && isPageNumber(element));
/** What is struck out stands there no more; readings of ruby repeat the word beside them. */
const leftOut = new Set(['DEL', 'S', 'STRIKE', 'RT', 'RP']);

const isRaised = (element: DomElement | null): boolean => element !== null && tagOf(element) === 'SUP';

/** From a note back to its place. */
const back = /^[[(]?(?:[\^↑↩↵⏎⤴⇑⇧⮌⮭]|\uFE0E|\uFE0F)+[\])]?$/u;

function linksToNote(link: DomElement, text: string, before: string): boolean {
  const address = link.getAttribute('href') ?? '';
  if (/\b(?:noteref|doc-backlink)\b/.test(roleOf(link)) || (address.includes('#') && back.test(text))) return true;
  if (!address.includes('#') || !mark.test(text)) return false;
  const raised = link.querySelector('sup') !== null || isRaised(link.parentElement);
  return raised || noteName.test(address) || (/\d/.test(text) && /\S$/.test(before));
}

/** "[3]", "[3, 5]", each number a link to the list of sources. */
const isCitation = (element: DomElement): boolean =>
  /^(?:CITE|SPAN)$/.test(tagOf(element)) &&
  element.querySelector('a[href*="#"]') !== null &&
  /^\[\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*\]$/.test((element.textContent ?? '').trim());

/** "[citation needed]", raised and leading to what is said about that: a remark of whoever keeps the page. */
const isRemark = (element: DomElement): boolean =>
  isRaised(element) &&
  element.querySelector('a') !== null &&
  /^\[\s*\p{L}[\p{L} .’'?-]{2,40}\s*\]$/u.test((element.textContent ?? '').trim());

/** Raised text with what stands right before it. */
function raisedIn(document: DomDocument): readonly { readonly text: string; readonly before: string }[] {
  return [...document.querySelectorAll('sup')].map((raised) => {
    const siblings = [...(raised.parentElement?.childNodes ?? [])];
    const before = siblings[siblings.indexOf(raised) - 1]?.textContent ?? '';
    return { text: (raised.textContent ?? '').trim(), before };
  });
}

function isNoteMark(element: DomElement, before: string, letters: ReadonlySet<string>): boolean {
  const text = (element.textContent ?? '').trim();
  if (/\bnoteref\b/.test(roleOf(element))) return true;
  if (isCitation(element) || isRemark(element)) return true;
  if (tagOf(element) === 'A') return linksToNote(element, text, before);
  if (!isRaised(element)) return false;
  if (isNoteLetter({ text, before }, letters)) return true;
  return (element.querySelector('a') !== null && mark.test(text)) || isBareMark(text, before);
}

/** What a mark stood apart from does not stand apart from the comma after it. */
function closeUp(previous: DomNode | undefined, next: DomNode | undefined): void {
  if (previous && isText(previous) && /^[.,;:!?)]/.test(next?.textContent ?? ''))
    previous.textContent = (previous.textContent ?? '').trimEnd();
}

const isSlash = (text: string): boolean => /^\s*[/⁄∕]\s*$/.test(text);

/**
 * Inline markup that says more than its characters do, as text: marks of notes, page numbers, struck-out text and readings
 * go; raised and lowered text keeps its boundary, so that no figure gains digits.
 */
export function settleMarks(document: DomDocument): void {
  settleStyles(document);
  setNotesApart(document);
  let before = '';
  let raised: DomElement | undefined;
  const letters = noteLettersIn(raisedIn(document));
  /** What stands before a lowered index: a power after it is the whole's. */
  let beforeIndex: string | undefined;
  const contextOf = (element: DomElement): string => (isRaised(element) ? (beforeIndex ?? before) : before);
  const read = (text: string): void => {
    if (raised && /^\d/.test(text) && /\d$/.test(before)) raised.textContent += ' ';
    if (text !== '') {
      raised = undefined;
      beforeIndex = undefined;
    }
    before = (before + text.replace(/\s+/g, ' ')).slice(-contextLength);
  };
  const settle = (element: DomElement, next: string): void => {
    const text = (element.textContent ?? '').trim();
    const context = contextOf(element);
    const settled = isRaised(element) ? raisedText(text, context, isSlash(next)) : loweredText(text, context);
    element.textContent = settled;
    read(settled);
    raised = element;
    beforeIndex = isRaised(element) ? undefined : context;
  };
  const walk = (parent: DomElement): void => {
    const children = [...parent.childNodes];
    children.forEach((child, at) => {
      if (isText(child)) read(child.textContent ?? '');
      else if (!isElement(child)) return;
      else if (leftOut.has(tagOf(child)) || isPageBreak(child) || isNoteMark(child, contextOf(child), letters)) {
        closeUp(children[at - 1], children[at + 1]);
        child.remove();
      } else if (/^SU[PB]$/.test(tagOf(child))) settle(child, children[at + 1]?.textContent ?? '');
      else {
        if (!inlineTags.has(tagOf(child))) before = '';
        walk(child);
      }
    });
  };
  if (document.body) walk(document.body);
}

const inlineTags = new Set(
  'A ABBR B BDI BDO CITE CODE EM FONT I INS MARK Q RB RUBY SMALL SPAN STRONG TIME U VAR'.split(' '),
);
