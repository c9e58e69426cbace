import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { opensItem } from '../../../core/document/typed-lists.ts';
import { type DomElement, isElement, isText, tagOf } from './dom.ts';
import { isInlineNote, isListOfNotes } from './inline-notes.ts';
import { descendants, type Row, rowsOf } from './read-table.ts';
import { signOf } from './strip-page.ts';

/** A rough block with what the page's markup tells about it. */
export interface PageBlock extends RoughBlock {
  /** Share of its characters that are links' words. */
  readonly linked: number;
}

interface Place {
  readonly kind: RoughBlock['kind'];
  readonly level?: number;
  readonly inLink: boolean;
  /** Index of the block that it is defined under, or of the item that its list is nested in. */
  readonly under?: number;
  /** In an item: the index of its first block. */
  readonly from?: number;
}

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON FORM INPUT SELECT TEXTAREA OBJECT VIDEO AUDIO CANVAS HEAD'.split(
    ' ',
  ),
);
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
);

/** A part of the page named after what it holds is that only where it is a small part. */
const smallPart = 0.2;

function placeOf(element: DomElement, around: Place, total: number): Place {
  if (around.kind === 'notice') return around;
  if (isInlineNote(element) || isListOfNotes(element)) return { ...around, kind: 'notice' };
  const sign = signOf(element);
  if (sign && letters(element.textContent ?? '') <= smallPart * total) return { ...around, kind: sign };
  const tag = tagOf(element);
  const heading = /^H([1-6])$/.exec(tag)?.[1];
  if (heading) return { ...around, kind: 'heading', level: Number(heading) };
  if (tag === 'FIGCAPTION' || tag === 'CAPTION' || (tag === 'FIGURE' && !holdsText(element)))
    return { ...around, kind: 'caption' };
  if (around.kind !== 'paragraph' && around.kind !== 'item') return around;
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return { ...around, kind: 'item' };
  if (tag === 'BLOCKQUOTE') return { ...around, kind: 'quote' };
  return around;
}

const isSentence = (text: string): boolean => letters(text) >= 30 && /[.!?…。！？]["”’»)]*\s*$/u.test(text);

/** Some figures frame a quotation, a table, code or words that are to stand out instead of a picture. */
const holdsText = (figure: DomElement): boolean =>
  figure.querySelector('blockquote,table,pre') !== null ||
  (figure.querySelector('img,picture,video,audio,object,figcaption,noscript') === null &&
    isSentence(figure.textContent ?? ''));

/** A heading's own anchor leads nowhere else. */
const leadsAway = (link: DomElement): boolean => !(link.getAttribute('href') ?? '#').startsWith('#');

/** "[1]": the mark of a reference, raised. */
const isReference = (element: DomElement): boolean =>
  tagOf(element) === 'SUP' && /^\s*\[\s*[\p{L}\d ]{1,6}\]\s*$/u.test(element.textContent ?? '');

const letters = (text: string): number => text.replace(/\s+/g, '').length;

/** The element's text as blocks in reading order, each of the kind its markup says. */
export function readBlocks(root: DomElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const total = letters(root.textContent ?? '');
  let open = { text: '', linked: 0, breaks: 0 };
  /** What a figure's caption says of its table stands before its rows, and not again in its own place. */
  const captions = new Map<DomElement, readonly DomElement[]>();
  const toldBefore = new Set<DomElement>();
  /** Index of the term that was last put up for definition. */
  let term: number | undefined;

  const flush = (place: Place): void => {
    const { text, linked } = open;
    open = { text: '', linked: 0, breaks: 0 };
    if (text.trim() === '') return;
    const { kind, level, under } = place;
    blocks.push({
      kind,
      text,
      linked: linked / Math.max(1, letters(text)),
      ...(level === undefined ? {} : { level }),
      ...(under === undefined ? {} : { context: under }),
    });
  };

  const addText = (text: string, place: Place): void => {
    if (open.breaks === 1 && isNextItem(open.text, text.trim())) flush(place);
    if (text.trim() !== '') open.breaks = 0;
    open.text += text;
    if (place.inLink) open.linked += letters(text);
  };

  const addBreak = (place: Place): void => {
    open.breaks += 1;
    if (open.breaks >= 2) flush(place);
    else open.text += ' ';
  };

  const walk = (element: DomElement, place: Place): void => {
    for (const child of element.childNodes) {
      if (isText(child)) addText((child.textContent ?? '').replaceAll('\u200B', ''), place);
      else if (isElement(child) && !skipped.has(tagOf(child))) walkElement(child, place);
    }
  };

  const walkElement = (child: DomElement, place: Place): void => {
    const tag = tagOf(child);
    if (tag === 'FIGURE') noteCaptions(child);
    if (tag === 'BR') addBreak(place);
    else if (toldBefore.has(child) || isHovering(child) || isReference(child)) return;
    else if (inline.has(tag))
      walk(child, tag === 'A' && (place.kind !== 'heading' || leadsAway(child)) ? { ...place, inLink: true } : place);
    else {
      flush(place);
      const before = blocks.length;
      const inner = {
        ...placeOf(child, place, total),
        ...underTerm(tag, term, before),
        ...underItem(child, place, blocks),
      };
      const rows = tag === 'TABLE' ? rowsOf(child) : undefined;
      if (rows) addTable(child, rows, inner);
      else walk(child, inner);
      flush(inner);
      if (tag === 'DT' && blocks.length > before) term = before;
      if (tag === 'DL') term = undefined;
    }
  };

  const noteCaptions = (figure: DomElement): void => {
    const [table, another] = descendants(figure, 'TABLE');
    if (table && !another && rowsOf(table)) captions.set(table, descendants(figure, 'FIGCAPTION'));
    for (const caption of (table && captions.get(table)) ?? []) toldBefore.add(caption);
  };

  const addTable = (table: DomElement, rows: readonly Row[], place: Place): void => {
    const before = blocks.length;
    for (const caption of [...descendants(table, 'CAPTION'), ...(captions.get(table) ?? [])])
      walk(caption, { ...place, kind: 'paragraph' });
    flush({ ...place, kind: 'paragraph' });
    const caption = blocks.length > before ? before : undefined;
    let [header, band]: (number | undefined)[] = [];
    for (const row of rows) {
      const under = row.isHeader ? caption : ((row.isBand ? undefined : band) ?? header ?? caption);
      blocks.push({ kind: 'row', text: row.text, linked: 0, ...(under === undefined ? {} : { context: under }) });
      if (row.isBand) band = blocks.length - 1;
      if (row.isHeader) [header, band] = [blocks.length - 1, undefined];
    }
  };

  walk(root, { kind: 'paragraph', inLink: false });
  flush({ kind: 'paragraph', inLink: false });
  return blocks;
}

/** A definition stands under its term, a second term of the same definition under the first. */
const underTerm = (tag: string, term: number | undefined, next: number): { readonly under?: number } =>
  term !== undefined && (tag === 'DD' || (tag === 'DT' && term === next - 1)) ? { under: term } : {};

const lists = new Set(['UL', 'OL']);

/** A list in an item stands under the item's last words before it, one right in a list under the last item there. */
function underItem(
  element: DomElement,
  { from, under }: Place,
  blocks: readonly PageBlock[],
): Pick<Place, 'under' | 'from'> {
  const tag = tagOf(element);
  if (tag === 'LI') return { from: blocks.length };
  if (!lists.has(tag)) return {};
  const parent = element.parentElement;
  const first = from ?? (parent && lists.has(tagOf(parent)) ? 0 : blocks.length);
  const outer = blocks.findLastIndex((block, at) => at >= first && block.kind === 'item' && block.context === under);
  return outer < first ? {} : { under: outer };
}

/** Whether a line is an item of a list that somebody typed into one paragraph. */
const isNextItem = (before: string, line: string): boolean =>
  opensItem(line) && (/[:：]\s*$/u.test(before) || opensItem(before.trim()));

/** Nothing but links, and several of them. */
function isLinks(element: DomElement): boolean {
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + letters(link.textContent ?? ''), 0);
  return links.length >= 3 && linked >= 0.97 * letters(element.textContent ?? '');
}

/** A card of links that the page shows beside a name while the pointer rests on it: the innermost span of links. */
const isHovering = (element: DomElement): boolean =>
  tagOf(element) === 'SPAN' && isLinks(element) && ![...element.querySelectorAll('span')].some(isLinks);
