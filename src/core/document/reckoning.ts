import { type BlockKind, isBody, type ParsedBlock, type Warning } from './article.ts';
import { bare, count, type Sample, sampleOf, standsIn, wordsOf } from './letters.ts';
import type { Reckoning } from './reckoned.ts';

/** A stretch of the source as its reader would see it. */
export interface SeenText {
  readonly text: string;
  /** Why it is none of the article's words: "menus", "struck out". */
  readonly apart?: string;
  /** The page's markup has it in the article. */
  readonly inArticle?: boolean;
}

/** Why a stretch is no part of the running text, though it is in the article: a box, a note at its side. */
export const asides = 'asides';

/** What a format tells of its source beside what it makes of it. */
export interface Source {
  readonly seen: readonly SeenText[];
  /** What the format left out on purpose, by reason: "running heads". */
  readonly leftOut?: Readonly<Record<string, readonly string[]>>;
  /** The source is more than the article: what stands before the first and after the last words kept is around it. */
  readonly isPage?: boolean;
}

interface Known {
  readonly blocks: readonly Pick<ParsedBlock, 'kind' | 'text'>[];
  readonly names: readonly string[];
}

type Named = readonly [reason: string, sample: Sample];

/** What the article sets apart and the format left out, by what it is. */
function apartSamples({ blocks, names }: Known, leftOut: NonNullable<Source['leftOut']>): readonly Named[] {
  const kinds = [...new Set(blocks.map(({ kind }) => kind))].filter((kind) => !isBody(kind));
  const textsOf = (kind: BlockKind) => blocks.filter((block) => block.kind === kind).map(({ text }) => text);
  return [
    ...kinds.map((kind): Named => [kind, sampleOf(textsOf(kind))]),
    ['names', sampleOf(names)],
    ...Object.entries(leftOut).map(([reason, texts]): Named => [reason, sampleOf(texts)]),
  ];
}

/** What became of the letters that a reader of the source would see. */
export function reckon({ seen, leftOut = {}, isPage = false }: Source, known: Known): Reckoning {
  const body = sampleOf(known.blocks.filter(({ kind }) => isBody(kind)).map(({ text }) => text));
  const others = apartSamples(known, leftOut);
  const isKept = ({ text }: SeenText): boolean => standsIn(text, body);
  const [from, to] = isPage ? [seen.findIndex(isKept), seen.findLastIndex(isKept)] : [0, seen.length];
  const sums = { seen: 0, kept: 0, lost: 0, longestLost: 0 };
  const apart: Record<string, number> = {};
  let run = 0;
  for (const [at, { text, apart: given }] of seen.entries()) {
    const letters = bare(text);
    const words = wordsOf(text);
    const covered = new Uint8Array(letters.length);
    let told = 0;
    const tell = (now: number): number => {
      const more = now - told;
      told = now;
      return more;
    };
    const setApart = (reason: string, now: number): void => {
      const more = tell(now);
      if (more > 0) apart[reason] = (apart[reason] ?? 0) + more;
    };
    sums.seen += letters.length;
    body.cover(letters, words, covered);
    sums.kept += tell(count(covered));
    const outside = at < from || at > to ? 'around' : undefined;
    for (const [reason, sample] of given === undefined ? others : []) {
      if (told === letters.length) break;
      sample.cover(letters, words, covered);
      setApart(reason, count(covered));
    }
    const reason = given ?? outside;
    if (reason !== undefined) setApart(reason, letters.length);
    sums.lost += letters.length - told;
    if (reason !== undefined) continue;
    for (const one of covered) {
      run = one ? 0 : run + 1;
      sums.longestLost = Math.max(sums.longestLost, run);
    }
  }
  return { ...sums, apart };
}

/** More than this is told: of all letters, or in one piece. */
const mostLost = 0.01;
const mostTogether = 200;
/** A stray letter of a short text is no loss worth telling. */
const fewest = 12;

export const warningOf = ({ seen, lost, longestLost }: Reckoning): readonly Warning[] =>
  (lost >= fewest && lost > mostLost * seen) || longestLost > mostTogether ? ['lost-text'] : [];
