import { fold } from '../text/fold.ts';
import { sentencesOf } from '../text/language.ts';
import { sliceOf } from '../text/span.ts';
import { type Article, blockText, bodyBlocks } from './article.ts';

/** A sentence as one version of an article has it. Titles and headings stand in no paragraph. */
export interface VersionWords {
  readonly text: string;
  readonly paragraph?: number | undefined;
  /** Of an item or a row: the words right above its list or table that govern it. */
  readonly lead?: string | undefined;
}

export type Change =
  | { readonly kind: 'added'; readonly after: VersionWords }
  | { readonly kind: 'removed'; readonly before: VersionWords }
  | { readonly kind: 'changed'; readonly before: VersionWords; readonly after: VersionWords };

/** What has changed from one version of an article to the next. */
export interface Changes {
  /** In the order of the later version, at most fifty. */
  readonly shown: readonly Change[];
  /** How many there are of each kind, in all. */
  readonly count: Readonly<Record<Change['kind'], number>>;
}

const mostShown = 50;
/** Pairs that are held against each other; beyond that an article was written anew. */
const mostPairs = 400_000;
/** Of the words of two sentences together, how many they must share to be one that was changed. */
const alike = 0.5;

interface Sentence extends VersionWords {
  readonly at: number;
}

/**
 * Sentences that were added, removed and changed, each in the words of its version. Those that only stand elsewhere now, or whose
 * spaces, quotation marks and dashes are printed otherwise, have not changed.
 */
export function changesBetween(before: Article, after: Article): Changes {
  const [old, now] = [sentencesIn(before), sentencesIn(after)];
  const { removed, added, placed } = unmatched(old, now);
  const pairs = changedPairs(removed, added);
  const gone = removed.filter((one) => !pairs.some(([left]) => left === one));
  const fresh = added.filter((one) => !pairs.some(([, right]) => right === one));
  const placeOf = ({ at }: Sentence): number => (placed.findLast(([from]) => from < at)?.[1] ?? -1) + 0.5;
  const all: readonly (readonly [number, Change])[] = [
    ...pairs.map(
      ([left, right]) => [right.at, { kind: 'changed', before: wordsOf(left), after: wordsOf(right) }] as const,
    ),
    ...fresh.map((one) => [one.at, { kind: 'added', after: wordsOf(one) }] as const),
    ...gone.map((one) => [placeOf(one), { kind: 'removed', before: wordsOf(one) }] as const),
  ];
  return {
    shown: all
      .toSorted(([a], [b]) => a - b)
      .slice(0, mostShown)
      .map(([, change]) => change),
    count: { added: fresh.length, removed: gone.length, changed: pairs.length },
  };
}

const wordsOf = ({ at: _at, ...words }: Sentence): VersionWords => words;

function sentencesIn(article: Article): readonly Sentence[] {
  const found = bodyBlocks(article).flatMap((block): readonly VersionWords[] => {
    const text = blockText(article, block);
    const { paragraph, context } = block;
    if (paragraph === undefined) return [{ text }];
    const lead = context && sliceOf(article.text, context);
    return sentencesOf(text, article.language).map((span) => ({
      text: sliceOf(text, span).trim(),
      paragraph,
      ...(lead ? { lead } : {}),
    }));
  });
  return [{ text: article.title }, ...found].map((words, at) => ({ ...words, at }));
}

/** Without what may be printed otherwise and says the same. */
const plain = (text: string): string => fold(text).text;

interface Unmatched {
  readonly removed: readonly Sentence[];
  readonly added: readonly Sentence[];
  /** Where those that are in both stand in the one and in the other, by the first. */
  readonly placed: readonly (readonly [number, number])[];
}

function unmatched(old: readonly Sentence[], now: readonly Sentence[]): Unmatched {
  const there = new Map<string, Sentence[]>();
  for (const one of now) {
    const text = plain(one.text);
    const same = there.get(text) ?? [];
    same.push(one);
    there.set(text, same);
  }
  const kept = new Set<Sentence>();
  const placed: (readonly [number, number])[] = [];
  const removed = old.filter((one) => {
    const same = there.get(plain(one.text))?.shift();
    if (!same) return true;
    kept.add(same);
    placed.push([one.at, same.at]);
    return false;
  });
  return { removed, added: now.filter((one) => !kept.has(one)), placed };
}

/** Words; where a language writes none apart, its signs. */
const tokensOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of a) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of b) {
    const count = left.get(token) ?? 0;
    if (count > 0) shared += 1;
    left.set(token, count - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length);
}

/** Each with the one it is most like, the most alike first; of equals those that stand nearest to each other. */
function changedPairs(
  removed: readonly Sentence[],
  added: readonly Sentence[],
): readonly (readonly [Sentence, Sentence])[] {
  if (removed.length * added.length > mostPairs) return [];
  const tokens = new Map([...removed, ...added].map((one) => [one, tokensOf(one.text)]));
  const found = removed.flatMap((left) =>
    added.flatMap((right) => {
      // A title becomes no sentence of a paragraph.
      if ((left.paragraph === undefined) !== (right.paragraph === undefined)) return [];
      const share = likeness(tokens.get(left) ?? [], tokens.get(right) ?? []);
      return share >= alike ? [{ left, right, share, far: Math.abs(left.at - right.at) }] : [];
    }),
  );
  const taken = new Set<Sentence>();
  return found
    .toSorted((a, b) => b.share - a.share || a.far - b.far)
    .flatMap(({ left, right }) => {
      if (taken.has(left) || taken.has(right)) return [];
      taken.add(left).add(right);
      return [[left, right] as const];
    });
}
