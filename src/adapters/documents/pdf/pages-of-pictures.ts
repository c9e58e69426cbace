import type { Warning } from '../../../core/document/article.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { warningAbout } from '../../../core/document/warning.ts';
import type { RawDocument } from '../../../ports/documents.ts';
import { rangesOf, readPictures } from './read-scan.ts';
import { canRecognise } from './recognition.ts';
import type { PageLines } from './running-lines.ts';

/** In letters: a page with a large picture and fewer than these is a picture, with a stamp or a head. */
const fewestLetters = 40;

export const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The numbers of pages that are a picture among others with text. */
export const picturedPages = (pages: readonly PageLines[]): readonly number[] =>
  pages.flatMap(({ isPicture, lines }, at) =>
    isPicture && lines.reduce((sum, { text }) => sum + letters(text), 0) < fewestLetters ? [at + 1] : [],
  );

interface WithPictures {
  readonly blocks: readonly RoughBlock[];
  readonly warnings: readonly Warning[];
}

/** With what text recognition finds on those pages, where it is installed; what was not read is named. */
export async function withPictures(
  blocks: readonly RoughBlock[],
  pictured: readonly number[],
  raw: RawDocument,
): Promise<WithPictures> {
  if (pictured.length === 0) return { blocks, warnings: [] };
  const recognised = canRecognise() ? await readPictures(raw, pictured) : { blocks: [], unread: pictured };
  const { unread } = recognised;
  return {
    blocks: merged(blocks, recognised.blocks),
    warnings: [
      ...(recognised.blocks.length > 0 ? (['read-from-pictures'] as const) : []),
      ...(unread.length > 0 ? [warningAbout('pictures-unread', rangesOf(unread))] : []),
    ],
  };
}

/** Blocks by page, those of one page one after the other; what they stand under stays the same. */
function merged(blocks: readonly RoughBlock[], others: readonly RoughBlock[]): readonly RoughBlock[] {
  if (others.length === 0) return blocks;
  const all = [...blocks.map((block, at) => ({ block, at })), ...others.map((block) => ({ block, at: -1 }))];
  const pageOf = ({ page = 0 }: RoughBlock): number => page;
  const sorted = all.sort((a, b) => pageOf(a.block) - pageOf(b.block));
  const places = new Map(sorted.map(({ at }, index) => [at, index]));
  return sorted.map(({ block }) =>
    block.context === undefined ? block : { ...block, context: places.get(block.context) ?? block.context },
  );
}
