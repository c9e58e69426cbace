import { asides, type SeenText } from '../../../core/document/reckoning.ts';
import { showWhole } from '../html/as-shown.ts';
import { type DomDocument, type DomElement, isElement, isText, tagOf } from '../html/dom.ts';
import { writeFilledForms } from '../html/filled-forms.ts';
import { writeFormulas } from '../html/formulas.ts';
import { settleMarks } from '../html/inline-marks.ts';
import { isHiddenInlaid } from '../html/open-inlaid.ts';
import { parsePage } from '../html/parse-page.ts';
import { removeUnseen } from '../html/remove-unseen.ts';
import { signOf } from '../html/strip-page.ts';

const unseen = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG IFRAME OBJECT VIDEO AUDIO CANVAS MATH'.split(' '));
const furniture = new Set('NAV FORM BUTTON SELECT TEXTAREA DIALOG MENU'.split(' '));
/** An article has its own, with a standfirst or a correction in it. */
const framing = new Set(['HEADER', 'FOOTER']);
const articles = new Set(['ARTICLE', 'MAIN']);
const inline =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DATA|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|RB|RUBY|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/;

/** What holds the headline is named after the page it is, "newsletter-post", or after what else it holds. */
const isNamedFurniture = (element: DomElement): boolean =>
  signOf(element) !== undefined && element.querySelector('h1') === null;

/** Why the words of an element are none of the running text, where they are none. */
function partOf(element: DomElement, inArticle: boolean): string | undefined {
  const tag = tagOf(element);
  if (furniture.has(tag) || isNamedFurniture(element) || (framing.has(tag) && !inArticle)) return 'page furniture';
  if (tag !== 'ASIDE') return undefined;
  return inArticle && element.querySelector('a[href]') === null ? asides : 'page furniture';
}

interface Open {
  text: string;
  linked: number;
}

const mostlyLinked = 0.6;
/** Shorter ones without an end are labels, of buttons and pictures. */
const shortestSentence = 30;

/** Why a stretch among the article's is none of its words, where it is none. */
function reasonOf({ text, linked }: Open, reason: string | undefined): string | undefined {
  const trimmed = text.trim();
  if (reason !== undefined) return reason;
  if (linked >= mostlyLinked * trimmed.length) return 'links';
  return trimmed.length < shortestSentence && !/[.!?:…。！？]["”’)\]]*$/u.test(trimmed) ? 'labels' : undefined;
}

function walkPage(root: DomElement): readonly SeenText[] {
  const seen: SeenText[] = [];
  let open: Open = { text: '', linked: 0 };
  let articlesOpen = 0;
  const flush = (reason: string | undefined): void => {
    const apart = open.text.trim() === '' ? undefined : reasonOf(open, reason);
    if (open.text.trim() !== '')
      seen.push({
        text: open.text,
        ...(apart === undefined ? {} : { apart }),
        ...(articlesOpen > 0 ? { inArticle: true } : {}),
      });
    open = { text: '', linked: 0 };
  };
  const walk = (element: DomElement, reason: string | undefined, inLink: boolean): void => {
    for (const child of element.childNodes) {
      if (isText(child)) {
        const text = child.textContent ?? '';
        open.text += text;
        if (inLink) open.linked += text.trim().length;
      } else if (isElement(child) && !unseen.has(tagOf(child)) && child.getAttribute('hidden') === null) {
        const tag = tagOf(child);
        if (inline.test(tag)) walk(child, reason, inLink || tag === 'A');
        else {
          flush(reason);
          const own = partOf(child, articlesOpen > 0) ?? reason;
          const isArticle = articles.has(tag);
          if (isArticle) articlesOpen += 1;
          walk(child, own, inLink);
          flush(own);
          if (isArticle) articlesOpen -= 1;
        }
      }
    }
  };
  walk(root, undefined, false);
  flush(undefined);
  return seen;
}

/** Puts the words that are drawn in a picture in its place: they are seen, though not read. Its title and what it only keeps to draw with are not. */
function writeLettering(document: DomDocument): void {
  for (const picture of [...document.querySelectorAll('svg')]) {
    if (isHiddenInlaid(picture)) continue;
    for (const kept of [...picture.querySelectorAll('defs, symbol, title, desc, metadata')]) kept.remove();
    const box = document.createElement('div');
    for (const label of picture.querySelectorAll('text, foreignObject')) {
      const line = document.createElement('p');
      line.textContent = label.textContent;
      box.append(line);
    }
    picture.replaceWith(box);
  }
}

const lettersOf = (document: DomDocument): string => document.body?.textContent ?? '';

/** The page's words as a browser would show them, with why the parts around an article are none of its words. */
export function seenOnPage(source: string): readonly SeenText[] {
  const document = parsePage(source);
  showWhole(document);
  writeFilledForms(document);
  writeLettering(document);
  for (const element of [...document.querySelectorAll('script,noscript,template')])
    if (!/^math\/tex/.test(element.getAttribute('type') ?? '')) element.remove();
  writeFormulas(document);
  removeUnseen(document);
  const before = lettersOf(document).length;
  settleMarks(document);
  const marks = Math.max(0, before - lettersOf(document).length);
  const texts = document.body ? walkPage(document.body) : [];
  return marks > 0 ? [...texts, { text: 'x'.repeat(marks), apart: 'marks of notes, struck out' }] : texts;
}
