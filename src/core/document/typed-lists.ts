import { opensWithDay } from '../text/full-date.ts';
import type { PlacedBlock } from './rough-document.ts';

const signs = '•‣▪◦●○■□►▶➢✓✔✗✘\\uF0B7\\uF0A7*–—-';

/** Opens an item of a list that somebody typed as paragraphs: a sign, or what it counts with in the group `count`. */
const mark = new RegExp(
  `^(?:(?<sign>[${signs}])|(?<shape>\\(?(?<count>\\d{1,2}|[a-z]|[ivx]{2,4})[.)]))\\s+(?=\\S)`,
  'u',
);

/** Whether the text opens as an item of a typed list does: "(a) …", "1. …", "• …". */
export const opensItem = (text: string): boolean => mark.test(text) && !opensWithDay(text);

/** As what leads in a list or a table does. */
export const endsWithColon = (text: string): boolean => /[:：]$/u.test(text);

/**
 * Paragraphs right after one that ends with a colon, each with the same kind of mark and counted on, as items of its list.
 * What they count with stays, as on the page; signs go.
 */
export function typedLists(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  let isOpen = false;
  let before: string | undefined;
  return blocks.map((block, at) => {
    const opens = block.kind === 'paragraph' && !block.certain && (isOpen || leadsIn(blocks[at - 1]));
    isOpen = opens && counts(before, block.text) && (before !== undefined || goesOn(block.text, blocks[at + 1]));
    before = isOpen ? block.text : undefined;
    return isOpen ? { ...block, kind: 'item', text: withoutSign(block.text) } : block;
  });
}

const leadsIn = (block: PlacedBlock | undefined): boolean => block?.kind === 'paragraph' && endsWithColon(block.text);

const goesOn = (text: string, next: PlacedBlock | undefined): boolean =>
  next?.kind === 'paragraph' && counts(text, next.text);

/** Whether the text is an item, and the next one after `before` where there is one. */
function counts(before: string | undefined, text: string): boolean {
  const here = mark.exec(text)?.groups;
  if (!here || before === undefined) return here !== undefined;
  const last = mark.exec(before)?.groups;
  if (here.sign ?? last?.sign) return here.sign === last?.sign;
  return shapeOf(here) === shapeOf(last) && follows(last?.count ?? '', here.count ?? '');
}

/** Brackets and stops without the count: "()". */
const shapeOf = (found: Record<string, string> | undefined): string => (found?.shape ?? '').replace(/[^().]/g, '');

const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

const follows = (last: string, next: string): boolean =>
  /^\d/.test(next)
    ? Number(next) === Number(last) + 1
    : (roman.includes(last) && roman.indexOf(next) === roman.indexOf(last) + 1) ||
      (last.length === 1 && next.length === 1 && next.codePointAt(0) === (last.codePointAt(0) ?? 0) + 1);

const withoutSign = (text: string): string => (mark.exec(text)?.groups?.sign ? text.replace(mark, '') : text);
