import { bylineOf, dateLineOf } from './masthead-lines.ts';
import type { PlacedBlock } from './rough-document.ts';
import { turnLabel } from './turn-label.ts';

/** "Region: Asia": a label of a word or three and a few words. */
export const isLabel = (text: string): boolean =>
  /^(?=[^:]{2,25}:)\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}:\s\S/u.test(text) &&
  text.length <= 90 &&
  !/[.!?]["”]?$/.test(text);

/**
 * Whether the line is a title though no prose follows: marked as one, over a list, a table or labels. The first line of a short note may be
 * all that it says; it stays text too.
 */
export const isSurelyTitle = ({ kind, text }: PlacedBlock, next: PlacedBlock | undefined): boolean =>
  kind === 'heading' ||
  next === undefined ||
  next.kind !== 'paragraph' ||
  next.certain === true ||
  isLabel(next.text) ||
  turnLabel(next.text) !== undefined ||
  text === text.toUpperCase() ||
  bylineOf(next.text) !== undefined ||
  dateLineOf(next.text) !== undefined;
