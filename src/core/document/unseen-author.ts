import { isBody } from './article.ts';
import { isHearing } from './hearing.ts';
import type { Reading } from './masthead.ts';
import { bylineOf, looksLikeNames } from './masthead-lines.ts';
import type { PlacedBlock, RoughDocument } from './rough-document.ts';

const outer = 3;

/** Somebody else is named as the author at the end, or the one named speaks in the text as others do. */
function isContradicted(author: string, blocks: readonly PlacedBlock[]): boolean {
  const body = blocks.filter(({ kind }) => isBody(kind));
  if (body.slice(-outer).some(({ text }) => bylineOf(text) !== undefined) || isHearing(body)) return true;
  const last = author.split(/\s+/).at(-1)?.toLowerCase() ?? author;
  return body.some(({ text }) => /^[^:]{2,60}:\s/.exec(text)?.[0].toLowerCase().includes(last) ?? false);
}

/** The name in what the page marks as its author line. */
function seenAuthor(blocks: readonly PlacedBlock[], pageAuthor: string | undefined): string | undefined {
  const line = blocks.find(({ kind }) => kind === 'byline')?.text;
  if (line === undefined) return undefined;
  if (pageAuthor && line.includes(pageAuthor)) return pageAuthor;
  return bylineOf(line) ?? (looksLikeNames(line) ? line : pageAuthor);
}

/**
 * Where no line names the author: whoever the page’s unseen parts name; or whoever the file’s properties name, unless the text
 * contradicts it, and then marked as such: a program fills them in.
 */
export function withUnseenAuthor(
  { pageAuthor, fileAuthor }: Pick<RoughDocument, 'pageAuthor' | 'fileAuthor'>,
  read: Reading,
): { readonly read: Reading; readonly byFile: boolean } {
  if (read.byline !== undefined) return { read, byFile: false };
  const seen = seenAuthor(read.blocks, pageAuthor);
  if (seen) return { read: { ...read, byline: seen }, byFile: false };
  const named = (byline: string, text: string): Reading => {
    const at = read.blocks[0]?.kind === 'title' ? 1 : 0;
    const block = { kind: 'byline', text, at: -1 } as const;
    return { ...read, byline, blocks: [...read.blocks.slice(0, at), block, ...read.blocks.slice(at)] };
  };
  if (pageAuthor) return { read: named(pageAuthor, pageAuthor), byFile: false };
  if (!fileAuthor || isContradicted(fileAuthor, read.blocks)) return { read, byFile: false };
  return { read: named(fileAuthor, `Author in the file’s properties: ${fileAuthor}`), byFile: true };
}
