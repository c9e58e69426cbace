import { isBody, type ParsedBlock } from './article.ts';
import { isGoverning } from './governing-headings.ts';
import type { PlacedBlock } from './rough-document.ts';
import { endsWithColon } from './typed-lists.ts';

interface OpenHeading {
  readonly index: number;
  readonly level: number;
  readonly governs: boolean;
}

/**
 * The final blocks, contexts as their indices. What leads a list or a table is told by its place, whatever its words: the paragraph
 * or the heading right above it, until the next one. A heading that governs by its words goes before the ones below it, and stands
 * over a paragraph that leads in; so does any heading right above one that does not end its sentence.
 * @param language ISO 639-1
 */
export function withLeads(blocks: readonly PlacedBlock[], language: string): readonly ParsedBlock[] {
  const place = new Map(blocks.map(({ at }, index) => [at, index]));
  const headings: OpenHeading[] = [];
  let above: number | undefined;
  /** What stands right above the list or the table; not what only the list before it stands under. */
  let lead: number | undefined;
  /** Whether the last heading has a list of its own: a paragraph after it begins anew. */
  let isSpent = false;
  return blocks.map(({ at, certain, context, ...block }, index): ParsedBlock => {
    if (!isBody(block.kind)) return block;
    if (block.kind === 'heading') open(index, block);
    else if (isListed(block) || isCaption(index, at)) enter(block);
    if (isAnotherTable(index)) lead = undefined;
    const own = context === undefined ? undefined : place.get(context);
    const found = own ?? leadOf(index, at);
    if (!isListed(block)) lead = isOthersWords(block) ? undefined : index;
    above = index;
    return found === undefined || found >= index ? block : { ...block, context: found };
  });

  /** A quotation or a callout says nothing of the list below it, but where it announces one. */
  function isOthersWords({ kind, text }: Pick<PlacedBlock, 'kind' | 'text'>): boolean {
    return kind === 'quote' && !endsWithColon(text);
  }

  function open(index: number, { level = lowest, text }: Pick<PlacedBlock, 'level' | 'text'>): void {
    while ((headings.at(-1)?.level ?? -1) >= level) headings.pop();
    headings.push({ index, level, governs: isGoverning(text, language) });
    isSpent = false;
  }

  function enter({ kind }: Pick<PlacedBlock, 'kind'>): void {
    const before = above === undefined ? undefined : blocks[above];
    if (before?.kind === 'heading') isSpent = true;
    if (before && isListed(before) && before.kind !== kind && !isHeading(lead)) lead = undefined;
  }

  function leadOf(index: number, at: number): number | undefined {
    const block = blocks[index];
    if (!block || block.kind === 'heading') return undefined;
    if (isListed(block)) return isHeading(lead) ? overHeading() : lead;
    if (isCaption(index, at)) return isHeading(lead) ? headingOverCaption() : announcing();
    return leadsIn(index) ? headingOver(block.text) : undefined;
  }

  /** A caption says by itself what its table is, unless the paragraph above goes on in it. */
  function announcing(): number | undefined {
    return lead !== undefined && endsSentence.test(blocks[lead]?.text ?? '') ? undefined : lead;
  }

  /** A heading over a list of its own says nothing of the table below that list. */
  function headingOverCaption(): number | undefined {
    return isSpent && !isHeading(above) ? undefined : overHeading();
  }

  /** Over a paragraph that leads in. */
  function headingOver(text: string): number | undefined {
    const isRightAbove = isHeading(above);
    if (isRightAbove && !saysMore.test(text)) return overHeading();
    return isRightAbove || (endsWithColon(text) && !isSpent) ? governing() : undefined;
  }

  function overHeading(): number | undefined {
    return governing() ?? headings.at(-1)?.index;
  }

  function governing(): number | undefined {
    return headings.findLast(({ governs }) => governs)?.index;
  }

  function isHeading(index: number | undefined): boolean {
    return index !== undefined && blocks[index]?.kind === 'heading';
  }

  function leadsIn(index: number): boolean {
    let next = index + 1;
    while (next < blocks.length && !isBody(blocks[next]?.kind ?? 'heading')) next += 1;
    const block = blocks[next];
    return block !== undefined && isListed(block);
  }

  /** A row of no header right below one that has a header, whose table's caption says nothing of it. */
  function isAnotherTable(index: number): boolean {
    const before = above === undefined ? undefined : blocks[above];
    const isFirst = blocks[index]?.kind === 'row' && blocks[index]?.context === undefined;
    if (!isFirst || before?.kind !== 'row' || before.context === undefined || lead === undefined) return false;
    return isCaption(lead, blocks[lead]?.at ?? lead);
  }

  /** A table's caption stands in its header's context. */
  function isCaption(index: number, at: number): boolean {
    const next = blocks[index + 1];
    return blocks[index]?.kind === 'paragraph' && next?.kind === 'row' && next.context === at;
  }
}

/** Of headings. */
const lowest = 6;

const endsSentence = /[.!?…。！？؟][”"'’»)\]]*$/u;

/** A sentence that ends, at the end or before another. */
const saysMore = /[.!?…。！？؟][”"'’»)\]]*(?:$|\s+\p{Lu})/u;

const isListed = ({ kind }: Pick<PlacedBlock, 'kind'>): boolean => kind === 'item' || kind === 'row';
