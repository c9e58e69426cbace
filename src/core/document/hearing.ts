import type { PlacedBlock } from './rough-document.ts';

/** Who a record of a hearing calls upon, who asks and who answers. */
const hearingLine =
  /^(?:Q[.:]?\s+\S|A[.:]\s+\S|(?:THE \p{Lu}+|(?:M[RS]S?|DR|JUDGE|JUSTICE)\.? \p{Lu}[\p{Lu}'’-]+)\s*:)/u;
const fewestLines = 6;

/** Whether the blocks are the record of a hearing: "BY MR. FELDMAN:" says there who asks, and nobody has written it. */
export const isHearing = (blocks: readonly PlacedBlock[]): boolean =>
  blocks.filter(({ text }) => hearingLine.test(text)).length >= fewestLines;
