/** What BM25 needs to know of the articles that are searched. */
export interface TermStatistics {
  readonly passages: number;
  /** Mean number of terms a passage. */
  readonly averageLength: number;
  /** In how many passages each of the question's terms occurs. */
  readonly documentFrequency: ReadonlyMap<string, number>;
}

/** BM25's saturation and length normalisation, within the usual (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework"):
 * passages are split to about one length, so that length is normalised less than usual. */
const k1 = 1.2;
const b = 0.5;

/** Robertson & Spärck Jones 1976: as if every term were in half a passage more, and missing from half a passage more. */
const smoothing = 0.5;

/** How telling a term is: BM25's inverse document frequency, never negative. Terms that occur nowhere count most. */
export function inverseDocumentFrequency(term: string, { passages, documentFrequency }: TermStatistics): number {
  const found = documentFrequency.get(term) ?? 0;
  return Math.log(1 + (passages - found + smoothing) / (found + smoothing));
}

/** The question's distinct terms with their weights. */
export type WeightedTerms = ReadonlyMap<string, number>;

export const weighTerms = (terms: readonly string[], statistics: TermStatistics): WeightedTerms =>
  new Map(terms.map((term) => [term, inverseDocumentFrequency(term, statistics)]));

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

const totalWeight = (weights: WeightedTerms): number => sum(weights.values());

/** BM25 of a passage's terms, as a share of the most that any passage could have: 0 to 1. */
export function lexicalScore(terms: readonly string[], weights: WeightedTerms, averageLength: number): number {
  const most = totalWeight(weights) * (k1 + 1);
  if (most === 0) return 0;
  const frequency = new Map<string, number>();
  for (const term of terms) if (weights.has(term)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const norm = k1 * (1 - b + (b * terms.length) / Math.max(1, averageLength));
  return (
    sum([...frequency].map(([term, count]) => ((weights.get(term) ?? 0) * count * (k1 + 1)) / (count + norm))) / most
  );
}

/** The weight of the question's terms that occur, as a share of all: 0 to 1. */
export function coverage(terms: Iterable<string>, weights: WeightedTerms): number {
  const total = totalWeight(weights);
  if (total === 0) return 0;
  const present = new Set<string>();
  for (const term of terms) if (weights.has(term)) present.add(term);
  let weight = 0;
  for (const term of present) weight += weights.get(term) ?? 0;
  return weight / total;
}

/** In terms: about a long sentence, and about a clause. Chosen by hand, not fitted. */
export const sentenceWidth = 16;
export const clauseWidth = 8;

/** The best coverage of any run of `width` neighbouring terms: rewards terms that stand together. */
export function closeness(terms: readonly string[], weights: WeightedTerms, width: number): number {
  const total = totalWeight(weights);
  const places = placesOf(terms, weights);
  const inside = new Map<string, number>();
  let weight = 0;
  let best = 0;
  let first = 0;
  for (const { term, at } of places) {
    const count = inside.get(term) ?? 0;
    if (count === 0) weight += weights.get(term) ?? 0;
    inside.set(term, count + 1);
    for (let left = places[first]; left && left.at <= at - width; left = places[first]) {
      first += 1;
      const rest = (inside.get(left.term) ?? 0) - 1;
      if (rest === 0) weight -= weights.get(left.term) ?? 0;
      inside.set(left.term, rest);
    }
    best = Math.max(best, weight);
  }
  return total === 0 ? 0 : best / total;
}

interface Place {
  readonly term: string;
  readonly at: number;
}

/** Only the question's terms matter, and they are few. */
function placesOf(terms: readonly string[], weights: WeightedTerms): readonly Place[] {
  const places: Place[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? '';
    if (weights.has(term)) places.push({ term, at });
  }
  return places;
}

/** The share of the question's neighbouring pairs of terms that are neighbours here too (at most one term between). */
export function pairing(terms: readonly string[], questionTerms: readonly string[]): number {
  const pairs = questionTerms.slice(1).map((second, index) => ({ first: questionTerms[index] ?? '', second }));
  if (pairs.length === 0) return 0;
  const seconds = new Set(pairs.map(({ second }) => second));
  const before = new Map<string, Set<string>>();
  for (let at = 1; at < terms.length; at += 1) {
    const term = terms[at] ?? '';
    if (!seconds.has(term)) continue;
    const firsts = before.get(term) ?? new Set<string>();
    before.set(term, firsts.add(terms[at - 1] ?? '').add(terms[at - 2] ?? ''));
  }
  return pairs.filter(({ first, second }) => before.get(second)?.has(first)).length / pairs.length;
}
