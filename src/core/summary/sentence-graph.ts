/** What the graph knows of a sentence. */
export interface GraphNode {
  readonly terms: readonly string[];
  /** How likely a reader starts here: any positive number. */
  readonly prior: number;
}

/** How alike two sentences are: 0 to 1. */
export type Likeness = (a: number, b: number) => number;

export interface SentenceGraph {
  /** How central each sentence is: the most central has 1. */
  readonly centrality: readonly number[];
  readonly likeness: Likeness;
}

/** The chance that the reader follows a likeness, rather than start anew; less than LexRank has, since the prior tells more here. */
const damping = 0.7;
/** Each brings the ranks nearer to their end by `damping`; after these they differ by less than a millionth. */
const rounds = 40;
/** Weaker ties say nothing. */
const leastLikeness = 0.02;

type Weights = ReadonlyMap<string, number>;

/**
 * Sentences that are like many central sentences are central: continuous LexRank (Erkan & Radev 2004) with a prior, over
 * the cosine of TF-IDF terms. (Sentence vectors in their place, or beside them, chose worse on the open sets.)
 */
export function sentenceGraph(nodes: readonly GraphNode[]): SentenceGraph {
  const weights = weightsOf(nodes);
  const likeness: Likeness = (a, b) => product(weights[a], weights[b]);
  const ties = tiesOf(nodes, likeness);
  const total = nodes.reduce((sum, { prior }) => sum + prior, 0) || 1;
  const prior = nodes.map((node) => node.prior / total);
  let rank: readonly number[] = prior;
  for (let round = 0; round < rounds; round += 1) rank = step(rank, prior, ties);
  const most = Math.max(...rank, Number.MIN_VALUE);
  return { centrality: rank.map((value) => value / most), likeness };
}

interface Tie {
  readonly to: number;
  readonly share: number;
}

function step(rank: readonly number[], prior: readonly number[], ties: readonly (readonly Tie[])[]): readonly number[] {
  const next = prior.map((value) => (1 - damping) * value);
  ties.forEach((row, from) => {
    for (const { to, share } of row) next[to] = (next[to] ?? 0) + damping * (rank[from] ?? 0) * share;
  });
  return next;
}

/** Each sentence's terms, weighted by how telling they are among these sentences, of unit length together. */
function weightsOf(nodes: readonly GraphNode[]): readonly Weights[] {
  const found = new Map<string, number>();
  for (const { terms } of nodes) for (const term of new Set(terms)) found.set(term, (found.get(term) ?? 0) + 1);
  return nodes.map(({ terms }) => {
    const weights = new Map<string, number>();
    for (const term of terms) {
      const telling = Math.log(1 + nodes.length / (found.get(term) ?? 1));
      weights.set(term, (weights.get(term) ?? 0) + telling);
    }
    const length = Math.hypot(...weights.values()) || 1;
    return new Map([...weights].map(([term, weight]) => [term, weight / length]));
  });
}

function product(a: Weights | undefined, b: Weights | undefined): number {
  if (!a || !b) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

function tiesOf(nodes: readonly GraphNode[], likeness: Likeness): readonly (readonly Tie[])[] {
  const rows: { to: number; share: number }[][] = nodes.map(() => []);
  for (let a = 0; a < nodes.length; a += 1) {
    for (let b = a + 1; b < nodes.length; b += 1) {
      const share = likeness(a, b);
      if (share < leastLikeness) continue;
      rows[a]?.push({ to: b, share });
      rows[b]?.push({ to: a, share });
    }
  }
  return rows.map((row) => {
    const total = row.reduce((sum, { share }) => sum + share, 0) || 1;
    return row.map(({ to, share }) => ({ to, share: share / total }));
  });
}
