import { type DomDocument, type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts';
import { setNotesApart } from './inline-notes.ts';
import { settleStyles } from './office-marks.ts';

/** The mark of a note: "4", "[4]", "*", "iv", "b". */
const mark = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|\p{Ll}|[ivx]{1,5}|(?:note|nb|n)\.? ?\d{1,3})[\])]?$/iu;
const noteName = /#_?(?:(?:foot|end)?notes?|fns?|ftn|edn|en|cite|ref|n)(?:[-_.:]|\d|$)/i;

/** EPUB's and ARIA's words for what an element is. */
export const roleOf = (element: DomElement): string =>
  `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`;

const isPageBreak = (element: DomElement): boolean => /\b(?:doc-)?pagebreak\b/.test(roleOf(element));
/** What is struck out stands there no more; readings of ruby repeat the word beside them. */
const leftOut = new Set(['DEL', 'S', 'STRIKE', 'RT', 'RP']);

const unit = /(?:^|[^\p{L}])(?:[kcdmµμn]?m|ft|yd|mi|s|\p{L})$/u;
const year = /(?<!\d)(?:1[5-9]|20)\d\d$/;
const number = /^[-+−–]?\d+(?:[.,]\d+)?[-+−]?$/;
const variable = /^[-+−]?[ijkmnpqtxyz]$/;
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

/** A raised number after a word, a sentence's end or a year: nobody raises these to a power. */
const isBareMark = (text: string, before: string): boolean =>
  /^\[\s*[\p{L}\d ]{1,8}\]$/u.test(text) ||
  (/^(?:[[(]?\d{1,3}[\])]?|[*†‡§¶]{1,3})$/.test(text) &&
    ((/[\p{L}.,;:!?"”’»)\]…]$/u.test(before) && !unit.test(before) && !/\p{Lu}$/u.test(before)) || year.test(before)));

function isNoteMark(element: DomElement, before: string): boolean {
  const text = (element.textContent ?? '').trim();
  if (/\bnoteref\b/.test(roleOf(element))) return true;
  if (isCitation(element)) return true;
  if (tagOf(element) === 'A') return linksToNote(element, text, before);
  if (!isRaised(element)) return false;
  return (element.querySelector('a') !== null && mark.test(text)) || isBareMark(text, before);
}

const small: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** Raised text as it is read on one line: "10^6", "4 m²", "1st", "1931 (95ya)". */
function raisedText(text: string, before: string, overSlash: boolean): string {
  if (overSlash) return /\d$/.test(before) ? ` ${text}` : text;
  if (!/[\p{L}\p{N})\]]$/u.test(before)) return text;
  if (unit.test(before) && small[text]) return small[text] ?? text;
  if (number.test(text) || (variable.test(text) && !/\p{L}{2}$/u.test(before))) return `^${text}`;
  return /\d$/.test(before) && /^\d|.{5}/.test(text) ? ` (${text})` : text;
}

/** Lowered text: "CO2", "1931 (95ya)". */
const loweredText = (text: string, before: string): string =>
  /\d$/.test(before) && /^\d/.test(text) ? ` (${text})` : text;

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
  const read = (text: string): void => {
    if (raised && /^\d/.test(text) && /\d$/.test(before)) raised.textContent += ' ';
    if (text !== '') raised = undefined;
    before = (before + text).slice(-12);
  };
  const settle = (element: DomElement, next: string): void => {
    const text = (element.textContent ?? '').trim();
    const settled = isRaised(element) ? raisedText(text, before, isSlash(next)) : loweredText(text, before);
    element.textContent = settled;
    read(settled);
    raised = element;
  };
  const walk = (parent: DomElement): void => {
    const children = [...parent.childNodes];
    children.forEach((child, at) => {
      if (isText(child)) read(child.textContent ?? '');
      else if (!isElement(child)) return;
      else if (leftOut.has(tagOf(child)) || isPageBreak(child) || isNoteMark(child, before)) {
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
