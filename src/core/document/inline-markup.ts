/** Bounded, so that a long line without an end to its marks costs no more than another. */
const links: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/g, ''],
  [/\[([^\][\n]{1,500})\]\((?:[^)\s]{0,1000})(?:\s+"[^"\n]{0,300}")?\)/g, '$1'],
];
const emphasis: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^\n]{0,600}?[^\s*])\*\*(?!\*)/gu, '$1'],
  [/(?<![\p{L}\p{N}_])__(?=[^\s_])([^\n_]{0,600}?\s[^\n_]{0,600}?[^\s_])__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{0,3000}[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{0,3000}[^\s_])_(?![\p{L}\p{N}_.])/gu, '$1'],
];

/** Letter for letter: code and addresses. */
const literal = /(`[^`\n]{1,500}`|(?<![\p{L}\p{N}])(?:[a-z][a-z+.-]{1,20}:\/\/|www\.)\S{1,2000})/iu;

/** Links become their words, emphasis loses its marks; addresses, code and identifiers stay letter for letter. */
export function stripInlineMarkup(text: string): string {
  const replaced = (part: string, marks: typeof emphasis): string =>
    marks.reduce((stripped, [mark, words]) => stripped.replace(mark, words), part);
  return replaced(text, links)
    .split(literal)
    .map((part, at) => (at % 2 === 1 ? part : replaced(part, emphasis)))
    .join('');
}

/** What only Markdown has; a link with its address counts twice. */
const signs: readonly (readonly [RegExp, number])[] = [
  [/\[[^\][\n]{1,500}\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]{0,1000}\)/g, 2],
  [/^#{1,6} \S.*\n(?:[ \t]*\n|$(?![\s\S]))/gm, 1],
  [/(?<![\p{L}\p{N}*])\*\*(?=\p{L}|["“])[^*\n]{1,600}[^\s*]\*\*(?![\p{L}\p{N}*])/gu, 1],
  [/(?<![\p{L}\p{N}*/])\*(?=\p{L}|["“])[^*\n]{1,600}[^\s*\d]\*(?![\p{L}\p{N}*])/gu, 1],
  [/^```/gm, 1],
];
const enough = 2;

/** Whether the whole text is a copy of Markdown: more than one sign of it. */
export const speaksMarkdown = (text: string): boolean =>
  signs.reduce((sum, [sign, weight]) => sum + weight * (text.match(sign)?.length ?? 0), 0) >= enough;
