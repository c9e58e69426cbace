import { type DomDocument, type DomElement, tagOf } from './dom.ts';
import { asksForConsent, signOf } from './noise.ts';

const around =
  'script,style,noscript,template,iframe,svg,nav,dialog,[role="navigation"],[role="dialog"],[role="alertdialog"],[role="search"],[hidden]';
const core = 'h1,article,main,[itemprop="articleBody"]';
const neverNoise = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
/** Of the page's letters: what holds more may be the article, whatever its class says. */
const smallPart = 0.25;
const longestCaption = 600;

const letters = (node: DomElement | null): number => (node?.textContent ?? '').replace(/\s+/g, '').length;
const lettersIn = (elements: Iterable<DomElement>): number =>
  [...elements].reduce((sum, element) => sum + letters(element), 0);

/**
 * Takes away, before the article is looked for, what the page's markup names as something else: scripts, menus, dialogs,
 * sharing, newsletters, comments, related links. Captions stay, marked as such. Class names and ids are believed only
 * if `byName`.
 */
export function stripPage(document: DomDocument, byName: boolean): void {
  for (const element of [...document.querySelectorAll(around)]) element.remove();
  for (const quote of [...document.querySelectorAll('blockquote')]) unwrap(quote);
  for (const element of [...document.querySelectorAll('body *')]) {
    if (asksForConsent(element) && element.querySelector(core) === null) element.remove();
  }
  if (!byName) return;
  const total = letters(document.body);
  const paragraphs = lettersIn(document.querySelectorAll('p'));
  const isSmall = (element: DomElement): boolean =>
    letters(element) <= smallPart * total &&
    lettersIn(element.querySelectorAll('p')) <= smallPart * Math.max(paragraphs, 1_000);
  for (const element of [...document.querySelectorAll('body *')]) {
    if (neverNoise.has(tagOf(element))) continue;
    const sign = signOf(element);
    if (sign === 'caption' && letters(element) <= longestCaption) markAsCaption(document, element);
    if (sign === 'notice' && element.querySelector(core) === null && isSmall(element)) element.remove();
  }
}

/** A quotation embedded from elsewhere is part of the article; what wraps it is often named after the service. */
function unwrap(quote: DomElement): void {
  const wrapper = quote.parentElement;
  if (wrapper && !neverNoise.has(tagOf(wrapper)) && letters(wrapper) === letters(quote)) wrapper.replaceWith(quote);
}

function markAsCaption(document: DomDocument, element: DomElement): void {
  if (/^FIG/.test(tagOf(element)) || element.querySelector('figcaption') !== null) return;
  const caption = document.createElement('figcaption');
  caption.textContent = element.textContent;
  element.replaceWith(caption);
}
