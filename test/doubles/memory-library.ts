import { isOneEditAway } from '../../src/adapters/libraries/one-edit.ts';
import { checkVector, checkVectors, isSameRecipe, refuseLater, setAside } from '../../src/adapters/libraries/recipe.ts';
import { byFrequency, scopeTest } from '../../src/adapters/libraries/scope.ts';
import { type Article, summaryOf } from '../../src/core/document/article.ts';
import { articleId } from '../../src/core/document/identity.ts';
import type { TermStatistics } from '../../src/core/retrieval/term-scores.ts';
import { dotProduct } from '../../src/core/retrieval/vectors.ts';
import {
  type Candidate,
  hasSameVectors,
  type IndexedPassage,
  type Library,
  type LibraryQuery,
  type Recipe,
} from '../../src/ports/library.ts';

interface Entry {
  readonly article: Article;
  readonly passages: readonly IndexedPassage[];
  /** What it was made with. */
  readonly recipe: Recipe | undefined;
}

/** The library as its port describes it, without any art: for tests, and to compare others with. Nothing is kept. */
export function createMemoryLibrary(): Library {
  const entries = new Map<string, Entry>();
  let recipe: Recipe | undefined;

  const inScope = (scope: LibraryQuery['scope']): readonly Entry[] => {
    const matches = scopeTest(scope);
    return [...entries.values()].filter(({ article }) => matches(article));
  };

  const agree = (test: typeof isSameRecipe, one: Recipe | undefined): boolean =>
    one && recipe ? test(one, recipe) : one === recipe;
  const isOutdated = (entry: Entry): boolean => !agree(isSameRecipe, entry.recipe);
  const isComparable = (entry: Entry): boolean => agree(hasSameVectors, entry.recipe);

  const replace: Library['replace'] = async (article, passages) => {
    checkVectors(passages, recipe?.dimension);
    entries.delete(article.id);
    entries.set(article.id, { article, passages, recipe });
  };

  return {
    replace,
    async renew(article, passages) {
      const there = entries.get(article.id);
      if (!there || !isOutdated(there) || there.article.fingerprint !== article.fingerprint) return false;
      await replace(article, passages);
      return true;
    },
    async idFor(collection, { location }) {
      const there = inScope({ collections: [collection] }).find(({ article }) => article.origin.location === location);
      return there?.article.id ?? articleId(collection, location);
    },
    remove: async (id) => entries.delete(id),
    async removeCollection(collection) {
      const ids = inScope({ collections: [collection] }).map(({ article }) => article.id);
      for (const id of ids) entries.delete(id);
      return ids.length;
    },
    article: async (id) => entries.get(id)?.article,
    async sameText({ id, text }, scope) {
      const same = inScope(scope).find(({ article }) => article.id !== id && article.text === text);
      return same && summaryOf(same.article, same.passages.length);
    },
    articles: async (scope) => inScope(scope).map(({ article, passages }) => summaryOf(article, passages.length)),
    languages: async (scope) => byFrequency(inScope(scope).map(({ article }) => article.language)),
    passages: async (id) => entries.get(id)?.passages.map(({ passage }) => passage) ?? [],
    async passagesById(ids, scope) {
      const found = new Map(
        inScope(scope).flatMap(({ passages }) => passages.map(({ passage }) => [passage.id, passage] as const)),
      );
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    async search(query) {
      if (query.vector) checkVector(query.vector);
      const candidates = inScope(query.scope).flatMap((entry) =>
        entry.passages.map((indexed) => candidateOf(indexed, isComparable(entry) ? query.vector : undefined)),
      );
      const chosen = new Set([...byTerms(candidates, query), ...bySimilarity(candidates, query)]);
      return { candidates: [...chosen], statistics: statisticsOf(candidates, query.terms) };
    },
    async sentenceVectors(passageIds) {
      const wanted = new Set(passageIds);
      const current = [...entries.values()].filter(isComparable);
      return new Map(
        current.flatMap(({ passages }) =>
          passages.flatMap(({ passage, sentenceVectors }) =>
            sentenceVectors && wanted.has(passage.id) ? [[passage.id, sentenceVectors] as const] : [],
          ),
        ),
      );
    },
    async similarTerms(term) {
      if ([...term].length < 2) return [];
      const all = [...entries.values()].flatMap(({ passages }) => passages.flatMap(({ terms }) => [...new Set(terms)]));
      if (all.includes(term)) return [];
      return byFrequency(all.filter((other) => isOneEditAway(term, other))).slice(0, 5);
    },
    async compounds(beginning, ending) {
      if (beginning === '' || ending === '') return [];
      const all = [...entries.values()].flatMap(({ passages }) => passages.flatMap(({ terms }) => [...new Set(terms)]));
      const holds = (term: string) =>
        (term.startsWith(beginning) && term.length >= beginning.length + 3) ||
        (term.endsWith(ending) && term.length >= ending.length + 3);
      return byFrequency(all.filter(holds)).slice(0, 10);
    },
    async adopt(next, { force = false } = {}) {
      const used = [...entries.values()].flatMap((entry) => entry.recipe ?? []);
      if (!force) refuseLater(next, used);
      recipe = next;
      if (!force) return;
      for (const [id, entry] of entries) if (!isOutdated(entry)) entries.set(id, { ...entry, recipe: setAside(next) });
    },
    beside: besideIn(entries, () => recipe),
    recipes: async () => [...new Set([...entries.values()].flatMap((entry) => entry.recipe ?? []))],
    outdated: async () => [...entries.values()].filter(isOutdated).map(({ article }) => article.id),
    refresh: async () => {},
    close: async () => {},
  };
}

function besideIn(entries: Map<string, Entry>, adopted: () => Recipe | undefined): Library['beside'] {
  const beside = new Map<Entry, { readonly recipe: Recipe; readonly passages: readonly IndexedPassage[] }>();
  const hasNone = (entry: Entry, recipe: Recipe): boolean =>
    !(entry.recipe && isSameRecipe(entry.recipe, recipe)) &&
    !isSameRecipe(beside.get(entry)?.recipe ?? setAside(recipe), recipe);
  const missing = (recipe: Recipe): readonly string[] =>
    [...entries.values()].filter((entry) => hasNone(entry, recipe)).map(({ article }) => article.id);
  return {
    missing: async (recipe) => missing(recipe),
    async put(recipe, article, passages) {
      const there = entries.get(article.id);
      const isAsTaken = there?.article.fingerprint === article.fingerprint && there.passages.length === passages.length;
      const now = adopted();
      if (!isAsTaken || !now || !there.recipe || !isSameRecipe(there.recipe, now)) return false;
      checkVectors(passages, recipe.dimension);
      for (const [entry, other] of beside) if (!isSameRecipe(other.recipe, recipe)) beside.delete(entry);
      beside.set(there, { recipe, passages });
      return true;
    },
    async swap(recipe, without) {
      if (missing(recipe).some((id) => !without.includes(id))) return false;
      for (const [id, entry] of entries) {
        const next = beside.get(entry);
        if (next) entries.set(id, { ...entry, ...next });
      }
      beside.clear();
      return true;
    },
  };
}

function candidateOf({ passage, terms, vector }: IndexedPassage, question: Float32Array | undefined): Candidate {
  if (!vector || vector.length !== question?.length) return { passage, terms };
  return { passage, terms, similarity: dotProduct(vector, question) };
}

/** By how many of the question's terms each has. */
function byTerms(candidates: readonly Candidate[], { terms, limit }: LibraryQuery): readonly Candidate[] {
  const shared = ({ terms: own }: Candidate): number => terms.filter((term) => own.includes(term)).length;
  return candidates
    .filter((candidate) => shared(candidate) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, limit);
}

const bySimilarity = (candidates: readonly Candidate[], { limit }: LibraryQuery): readonly Candidate[] =>
  candidates
    .filter(({ similarity }) => similarity !== undefined)
    .sort((a, b) => (b.similarity ?? 0) - (a.similarity ?? 0))
    .slice(0, limit);

function statisticsOf(candidates: readonly Candidate[], terms: readonly string[]): TermStatistics {
  const lengths = candidates.reduce((sum, candidate) => sum + candidate.terms.length, 0);
  const having = (term: string): number => candidates.filter((candidate) => candidate.terms.includes(term)).length;
  return {
    passages: candidates.length,
    averageLength: candidates.length === 0 ? 0 : lengths / candidates.length,
    documentFrequency: new Map(terms.map((term) => [term, having(term)])),
  };
}
