import { lexicons } from '../text/lexicon/index.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext } from './evidence-context.ts';

const magnitudes = new Map(lexicons.flatMap(({ numbers }) => Object.entries(numbers?.magnitudes ?? {})));

/** Whether the number stands in the evidence, as any language writes it: "1.500" and "1 500" are 1,500, "2,4 Millionen" are 2.4 million. */
export function hasWrittenNumber(word: Token, claim: string, { keys }: EvidenceContext): boolean {
  if (keys.has(word.key)) return true;
  const after = claim.slice(word.start);
  const written = /^\d{1,3}(?:[. \u00a0\u202f]\d{3})+(?!\d)/u.exec(after)?.[0] ?? /^\d+(?:[.,]\d+)?/u.exec(after)?.[0];
  if (written === undefined) return false;
  const isGrouped = /^\d{1,3}(?:[. \u00a0\u202f]\d{3})+$/u.test(written);
  const value = Number(isGrouped ? written.replace(/\D/g, '') : written.replace(',', '.'));
  const next = /^\s*(\p{L}+)/u.exec(after.slice(written.length))?.[1]?.toLowerCase() ?? '';
  return [value, value * (magnitudes.get(next) ?? 1)].some((one) => keys.has(`#${Number(one.toFixed(6))}`));
}
