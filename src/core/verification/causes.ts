import { lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext } from './evidence-context.ts';

const patterns = new Map<string, RegExp>();

function causesIn(language: string): RegExp {
  const pattern = patterns.get(language) ?? new RegExp(anyWord(lexiconOf(language)?.checking?.causes ?? []), 'iu');
  patterns.set(language, pattern);
  return pattern;
}

/** Whether the claim gives a reason that no sentence of its evidence gives: words on either side of "because" stand there together. */
export function addsCause(claim: string, words: readonly Token[], { cited, language }: EvidenceContext): boolean {
  const cause = causesIn(language);
  const match = cause.exec(claim);
  if (!match) return false;
  const content = words.filter((word) => word.content);
  const sides = [content.filter(({ end }) => end <= match.index), content.filter(({ start }) => start > match.index)];
  return !cited.some(({ text, words: standing }) => {
    const keys = new Set(standing.map(({ key }) => key));
    return cause.test(text) && sides.every((side) => side.length === 0 || side.some(({ key }) => keys.has(key)));
  });
}
