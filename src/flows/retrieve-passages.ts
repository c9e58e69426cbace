import type { Turn } from '../core/conversation.ts';
import { passagesRead } from '../core/extract.ts';
import type { Passage } from '../core/passage.ts';
import { type Query, toQuery } from '../core/query.ts';
import { type Ranked, rankPassages } from '../core/ranking.ts';
import type { Asked } from '../core/sentence-ranking.ts';
import type { Ports, Scope } from '../ports.ts';

export interface AskRequest {
  readonly question: string;
  readonly scope: Scope;
  /** Oldest first. */
  readonly history?: readonly Turn[];
}

export interface SearchRequest extends AskRequest {
  /** 10 unless given. */
  readonly limit?: number;
}

export interface RankedPassage {
  readonly passage: Passage;
  /** Rises with closeness; comparable within one search only. */
  readonly score: number;
}

export interface Retrieved extends Asked {
  /** Best first. */
  readonly ranked: readonly Ranked[];
}

/** Each way of searching brings so many; ranking sees their union. */
const candidates = 50;

/** The passages nearest to a question that stands alone; undefined when there is no article in scope. */
export async function retrievePassages(ports: Ports, question: string, scope: Scope): Promise<Retrieved | undefined> {
  const languages = await ports.library.languages(scope);
  if (languages.length === 0) return undefined;
  const asked = toQuery(question, languages);
  const [vector, query] = await Promise.all([vectorOf(ports, asked), withoutTypingErrors(ports, asked)]);
  const { candidates: found, statistics } = await ports.library.search({
    scope,
    terms: [...new Set(query.terms)],
    limit: candidates,
    ...(vector ? { vector } : {}),
  });
  const ranked = rankPassages(found, query, statistics);
  if (!vector) return { query, ranked, statistics };
  const sentenceVectors = await ports.library.sentenceVectors(
    ranked.slice(0, passagesRead).map(({ passage }) => passage.id),
  );
  return { query, ranked, statistics, vector, sentenceVectors };
}

async function vectorOf({ embedder }: Ports, query: Query): Promise<Float32Array | undefined> {
  const knows = embedder.languages === 'any' || embedder.languages.includes(query.language);
  return knows ? (await embedder.embed([query.text]))[0] : undefined;
}

/** Shorter terms have too many neighbours to be a typing error for sure. */
const shortestCorrected = 5;

/** Terms that no article has give way to the most frequent term one edit away, if there is one. */
async function withoutTypingErrors({ library }: Ports, query: Query): Promise<Query> {
  const correct = async (term: string): Promise<string> =>
    term.length < shortestCorrected || /\p{N}/u.test(term) ? term : ((await library.similarTerms(term))[0] ?? term);
  return { ...query, terms: await Promise.all(query.terms.map(correct)) };
}
