import { keptOn } from '../../../core/text/kept-on.ts';
import { type DomDocument, type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts';
import { signOf } from './strip-page.ts';

const fields = 'input,textarea,select';
/** Of the kinds of input those whose value is seen as it was typed; without a kind, too. */
const typedKinds = /^(?:|text|date|datetime-local|email|month|number|tel|time|url|week)$/;
const choiceKinds = /^(?:checkbox|radio)$/;
/** Filled in before anybody has typed. */
const unwritten = /^(?:https?:\/\/)?$/;
/** Where a page asks for something of its own accord. */
const asksItself = /^(?:NAV|HEADER|FOOTER|ASIDE|DIALOG)$/;
/** In letters: so long a text by itself is no box of a search. */
const longText = 60;

const kindOf = (field: DomElement): string => (field.getAttribute('type') ?? '').trim().toLowerCase();
const isUnseen = (field: DomElement): boolean =>
  field.getAttribute('hidden') !== null ||
  /display:\s*none|visibility:\s*hidden/i.test(field.getAttribute('style') ?? '');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const parentsOf = (element: DomElement): readonly DomElement[] => {
  const found: DomElement[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) found.push(at);
  return found;
};

/** What a field shows: as it was typed, or the options chosen. */
function shownIn(field: DomElement): string {
  if (isUnseen(field)) return '';
  const tag = tagOf(field);
  if (tag === 'TEXTAREA') return oneLine(field.textContent ?? '');
  if (tag === 'SELECT')
    return [...field.querySelectorAll('option[selected]')].map((one) => oneLine(one.textContent ?? '')).join(', ');
  return typedKinds.test(kindOf(field)) ? oneLine(field.getAttribute('value') ?? '') : '';
}

/** Each field with the words right before it: of its label, its cell or its line. */
function labelled(form: DomElement): ReadonlyMap<DomElement, string> {
  const found = new Map<DomElement, string>();
  let words = '';
  const walk = (element: DomElement): void => {
    for (const child of element.childNodes) {
      if (isText(child)) words = oneLine(`${words} ${child.textContent ?? ''}`);
      else if (isElement(child) && /^(?:INPUT|TEXTAREA|SELECT)$/.test(tagOf(child))) {
        found.set(child, words);
        if (kindOf(child) !== 'hidden') words = '';
      } else if (
        isElement(child) &&
        !/^(?:SCRIPT|STYLE|BUTTON|FORM)$/.test(tagOf(child)) &&
        !asksItself.test(tagOf(child))
      )
        walk(child);
    }
  };
  walk(form);
  return found;
}

/** Whether somebody has filled in what has a label: not a search, a login or a newsletter, whatever they bring along. */
function isFilled(form: DomElement): boolean {
  const around = [form, ...parentsOf(form)].filter((one) => !/^(?:HTML|BODY|MAIN|ARTICLE)$/.test(tagOf(one)));
  if (around.some((one) => asksItself.test(tagOf(one)) || signOf(one) === 'notice')) return false;
  let typed = 0;
  let chosen = 0;
  for (const [field, label] of labelled(form)) {
    const shown = shownIn(field);
    const isOwn =
      label !== '' && shown !== label && shown !== field.getAttribute('placeholder') && !unwritten.test(shown);
    if (choiceKinds.test(kindOf(field))) chosen += field.getAttribute('checked') === null ? 0 : 1;
    else if (isOwn && tagOf(field) === 'SELECT') chosen += 1;
    else if (isOwn && kindOf(field) !== 'email') typed += shown.length >= longText ? 2 : 1;
  }
  return typed > 1 || (typed > 0 && chosen > 0);
}

/** A page's labels by the field that each names: of many fields, each looked through all of them. */
const labelsFor = keptOn((document: DomDocument): ReadonlyMap<string, readonly DomElement[]> => {
  const found = new Map<string, DomElement[]>();
  for (const label of document.querySelectorAll('label')) {
    const id = label.getAttribute('for') ?? '';
    const others = found.get(id);
    if (others) others.push(label);
    else found.set(id, [label]);
  }
  return found;
});

/** Around the field, or naming it. */
function labelOf(document: DomDocument, field: DomElement): DomElement | undefined {
  const id = field.getAttribute('id');
  return (
    parentsOf(field).find((one) => tagOf(one) === 'LABEL') ??
    (id === null
      ? undefined
      : labelsFor(document)
          .get(id)
          ?.find((one) => one.parentElement !== null))
  );
}

function textAfter(field: DomElement): DomNode | undefined {
  const after = field.nextSibling;
  return after && isText(after) ? after : undefined;
}

/** Takes a choice away that was not made, and a field that is not to be read, with its label. */
function removeLabelled(document: DomDocument, field: DomElement): void {
  const label = labelOf(document, field);
  const after = choiceKinds.test(kindOf(field)) ? textAfter(field) : undefined;
  if (label) label.remove();
  else if (after) after.textContent = ' ';
  field.remove();
}

function replaced(document: DomDocument, element: DomElement, tag: string): DomElement {
  const box = document.createElement(tag);
  for (const name of ['class', 'id', 'style', 'hidden']) {
    const value = element.getAttribute(name);
    if (value !== null) box.setAttribute(name, value);
  }
  box.append(...element.childNodes);
  element.replaceWith(box);
  return box;
}

const blocks = 'p,div,ul,ol,dl,table,fieldset,section,h1,h2,h3,h4,h5,h6';

/** Makes the line that a field stands on an item, so that it is no heading however short it is; lines of tables and lists are told anyway. */
function asItem(document: DomDocument, field: DomElement): void {
  const line = parentsOf(field).find((one) => !/^(?:LABEL|SPAN|B|I|EM|STRONG|SMALL)$/.test(tagOf(one)));
  if (line && /^(?:P|DIV)$/.test(tagOf(line)) && !line.querySelector(blocks)) replaced(document, line, 'li');
}

/** The label of a choice that was made, as an item. */
function writeChoice(document: DomDocument, field: DomElement): void {
  const label = labelOf(document, field);
  const after = label ?? textAfter(field);
  const item = document.createElement('li');
  item.textContent = oneLine(after?.textContent ?? '');
  const isAround = label !== undefined && parentsOf(field).includes(label);
  if (!isAround) label?.remove();
  if (!label && after) after.textContent = ' ';
  (isAround ? label : field).replaceWith(item);
}

function writeShown(document: DomDocument, field: DomElement): void {
  const words = document.createElement('span');
  words.textContent = ` ${shownIn(field)} `;
  if (shownIn(field) !== '') asItem(document, field);
  field.replaceWith(words);
}

function writeField(document: DomDocument, field: DomElement): void {
  const kind = kindOf(field);
  const isChoice = choiceKinds.test(kind);
  if (kind === 'password' || isUnseen(field) || (isChoice && field.getAttribute('checked') === null))
    removeLabelled(document, field);
  else if (isChoice) writeChoice(document, field);
  else writeShown(document, field);
}

/**
 * Writes what a filled form shows into its place, as a reader sees it: what was typed, the options chosen, the labels of checked boxes.
 * Nothing hidden, no password, no button. Forms that ask (search, login, newsletter, comments) stay as they are.
 */
export function writeFilledForms(document: DomDocument): void {
  const whole = document.querySelector('main') ?? document.body;
  for (const form of [...document.querySelectorAll('form'), ...(whole ? [whole] : [])]) {
    if (!form.querySelector(fields) || !isFilled(form)) continue;
    for (const field of labelled(form).keys()) writeField(document, field);
    for (const legend of [...form.querySelectorAll('legend')]) replaced(document, legend, 'p');
    for (const group of [...form.querySelectorAll('fieldset')]) replaced(document, group, 'div');
    if (tagOf(form) === 'FORM') replaced(document, form, 'div');
  }
}
