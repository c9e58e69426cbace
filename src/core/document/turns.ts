import { isCaption, isNotice } from './boilerplate.ts';
import { movedTurns, pagedSpan } from './pages.ts';
import type { PlacedBlock } from './rough-document.ts';
import { turnLabel } from './turn-label.ts';

const inCapitals = (name: string): boolean => name === name.toUpperCase();

/** Who opens a line as a turn; nobody where the label says what a page is about ("Source: …"). */
function openerOf(line: string): string | undefined {
  const name = turnLabel(line)?.name;
  return name === undefined || isNotice(line) || isCaption(line) ? undefined : name;
}

/**
 * Those whose names open lines or paragraphs as turns ("INES: …", "Q: …"), where it is a talk: at least two speak, and one of them
 * again; or every line is in somebody's name, in capitals. Nobody in other texts.
 */
export function speakersIn(lines: readonly string[]): ReadonlySet<string> {
  const openers = lines.map(openerOf);
  const names = openers.filter((name) => name !== undefined);
  const speakers = new Set(names);
  if (speakers.size < 2) return new Set();
  if (names.length === lines.length && names.every(inCapitals)) return speakers;
  const once = new Set<string>();
  return new Set(names.filter((name) => once.has(name) || !once.add(name)));
}

/** Two parts of a record in which one answers another on the next line: "… the gate? THE WITNESS: It was shut." */
const inParagraph = /(?<=\s)(?=(?<name>\p{Lu}[\p{Lu}.’']*(?: \p{Lu}[\p{Lu}.’']*){0,3}): )/gu;

/** With paragraphs cut where somebody in capitals has the word whose turns open others. */
function splitAtTurns(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const openers = new Set(
    blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? (turnLabel(text)?.name ?? []) : [])).filter(inCapitals),
  );
  if (openers.size === 0) return blocks;
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.certain) return [block];
    let from = 0;
    const starts = [...block.text.matchAll(inParagraph)].flatMap(({ index }) => {
      const label = index < from ? undefined : turnLabel(block.text.slice(index));
      if (!label || !openers.has(label.name)) return [];
      from = index + label.from;
      return [index];
    });
    return starts.length === 0 ? [block] : cutAt(block, starts);
  });
}

function cutAt(block: PlacedBlock, starts: readonly number[]): readonly PlacedBlock[] {
  const { page: _page, turns: _turns, gapBefore, ...rest } = block;
  const bounds = [0, ...starts, block.text.length];
  return bounds.slice(1).flatMap((end, nth) => {
    const start = bounds[nth] ?? 0;
    const { start: _start, end: _end, ...paged } = pagedSpan(block, { start, end });
    const turns = movedTurns(paged, (at) => at - start);
    const text = block.text.slice(start, end).trim();
    return text === '' ? [] : [{ ...rest, ...paged, ...turns, text, ...(nth === 0 && gapBefore ? { gapBefore } : {}) }];
  });
}

/**
 * With the turns of a talk as the paragraphs they are, however short, so that none is taken for a title, a label or a notice; with
 * them who speaks but once, right before or after another.
 */
export function withTurns(joined: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const blocks = splitAtTurns(joined);
  const isParagraph = ({ kind, certain }: PlacedBlock): boolean => kind === 'paragraph' && certain !== true;
  const speakers = speakersIn(blocks.filter(isParagraph).map(({ text }) => text));
  if (speakers.size === 0) return blocks;
  const isTurn = (block: PlacedBlock | undefined): boolean =>
    block !== undefined && speakers.has(turnLabel(block.text)?.name ?? '');
  const isBeside = (block: PlacedBlock, at: number): boolean =>
    openerOf(block.text) !== undefined && (isTurn(blocks[at - 1]) || isTurn(blocks[at + 1]));
  return blocks.map((block, at) =>
    isParagraph(block) && (isTurn(block) || isBeside(block, at)) ? { ...block, certain: true } : block,
  );
}
