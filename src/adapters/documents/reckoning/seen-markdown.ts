import type { SeenText } from '../../../core/document/reckoning.ts';

/** Markup alone, with what it puts in the place of words. */
const markup: readonly (readonly [RegExp, string])[] = [
  [/^---\n[\s\S]*?\n---(?:\n|$)/, ''],
  [/<!--[\s\S]*?-->/g, ''],
  [/<(script|style|template)\b[^>]*>[\s\S]*?<\/\1>/gi, ''],
  [/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, ''],
  [/\[\^[^\]]+\]:?/g, ''],
  [/^ {0,3}\[[^\]]+\]:\s*\S+.*$/gm, ''],
  [/\]\((?:[^()\s]|\([^()]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\)/g, ']'],
  [/~~(?=\S)[\s\S]{0,2000}?\S~~/g, ''],
  [/^(\s*)(?:```|~~~).*$/gm, '$1'],
  [/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s)?/gm, ''],
  [/(?<=\p{L}{4}[.,;:!?)\]”"»]{0,2}|[.!?,;:])<sup>\[?(?:\d{1,3}|[a-z*†‡])\]?<\/sup>/gu, ''],
  [/<\/?[a-z][^<>]*>/gi, ''],
  [/&(?:nbsp|amp|lt|gt|quot);/g, ' '],
];

/** The text of Markdown without its marks, read off its lines and never from the tree that they make. */
export const seenInMarkdown = (source: string): readonly SeenText[] =>
  markup
    .reduce((text, [mark, words]) => text.replace(mark, words), source)
    .split('\n')
    .map((text) => ({ text }));
