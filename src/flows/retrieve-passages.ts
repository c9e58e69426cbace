import type { StandAlone } from '../core/conversation/stand-alone.ts';
import { isNewTopic } from '../core/conversation/topic-change.ts';
import type { Passage } from '../core/document/passage.ts';
import type { SharedPassage } from '../core/document/shared-passage.ts';
import { passagesRead } from '../core/extraction/passages-read.ts';
import type { Asked } from '../core/extraction/sentence-candidates.ts';
import type { Intent } from '../core/question/intent.ts';
import { distinctTerms, type Query, toQuery, wordsAsked } from '../core/question/query.ts';
import { saidOtherwise } from '../core/question/said-otherwise.ts';
import { type FoundPassage, type Ranked, rankPassages } from '../core/retrieval/passage-ranking.ts';
import { weighTerms } from '../core/retrieval/term-scores.ts';
import { termsOf, type Word } from '../core/text/terms.ts';
import { embedsLanguage } from '../ports/embedder.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { compoundsOf, countedAsAsked, withAskedTerms, withCompoundsSplit } from './compounds.ts';
import type { AskRequest, Understood } from './understand-question.ts';

export interface SearchRequest extends AskRequest {
  /** 10 unless given. */
  readonly limit?: number;
}

export interface RankedPassage {
  readonly passage: SharedPassage;
  /** Rises with closeness; comparable within one search only. */
  readonly score: number;
  /** Of a list or a table: the words that govern it, as far as they stand elsewhere; the outermost first. */
  readonly leads?: readonly string[];
}

export interface Retrieved extends Asked {
  /** The question made to stand alone; what the query is made of. */
  readonly standing: StandAlone;
  readonly intent: Intent;
  /** Best first. */
  readonly ranked: readonly Ranked[];
}

/** Each way of searching brings so many; ranking sees their union. */
const candidates = 40;
/** Of an article that is read from its beginning; a longer one is not read whole. */
const mostReadWhole = 40;

/** The passages nearest to the question as it was understood; undefined when there is no article in scope. */
export async function retrievePassages(
  ports: Ports,
  understood: Understood,
  scope: Scope,
): Promise<Retrieved | undefined> {
  const { question, standing, intent, languages, shown } = understood;
  if (languages.length === 0) return undefined;
  const where: Where = { scope, languages, intent, shown, question };
  const [leaning, alone] = await Promise.all([
    searchFor(ports, standing, where),
    standing.isGuess ? searchFor(ports, { question, carried: [] }, where) : undefined,
  ]);
  if (!alone) return withSentences(ports, leaning);
  const own = weighTerms(distinctTerms(alone.query), alone.statistics);
  const about = new Set(termsOf(standing.about ?? '', alone.query.language));
  const isNew = isNewTopic({ alone: alone.ranked, leaning: leaning.ranked, own, about });
  return withSentences(ports, isNew ? alone : leaning);
}

interface Where {
  readonly scope: Scope;
  readonly languages: readonly string[];
  readonly intent: Intent;
  readonly shown: readonly string[];
  /** As it was typed. */
  readonly question: string;
}

async function searchFor(
  ports: Ports,
  standing: StandAlone,
  { scope, languages, intent, shown, question: typed }: Where,
): Promise<Retrieved> {
  const asked = toQuery(standing.question, languages, intent);
  const isOfOne = scope.articleIds?.length === 1;
  const beside = [standing.about, isOfOne ? undefined : standing.answered]
    .filter((part) => part !== undefined)
    .join(', ');
  const [vector, query, compounds] = await Promise.all([
    vectorOf(ports, asked, beside),
    withoutTypingErrors(ports, asked).then((spelled) => withCompoundsSplit(ports.library, spelled, scope)),
    compoundsOf(ports.library, asked),
  ]);
  const sought = beside === '' ? query : { ...query, terms: [...query.terms, ...termsOf(beside, query.language)] };
  const otherwise = new Map([...saidOtherwise(query), ...compounds]);
  const terms = [...new Set([...sought.terms, ...otherwise.keys()])];
  const found = await ports.library.search({ scope, terms, limit: candidates, ...(vector ? { vector } : {}) });
  const statistics = countedAsAsked(found.statistics, otherwise);
  const [carried, unfound] = await Promise.all([
    carriedAlong(ports, standing, scope, found.candidates),
    readWhole(ports, scope, found.candidates),
  ]);
  const all = withAskedTerms([...found.candidates, ...carried, ...unfound], otherwise);
  const ranked = rankPassages(all, sought, statistics);
  return {
    standing,
    intent,
    query,
    statistics,
    ranked,
    otherwise,
    shown,
    ...(standing.question === typed || standing.inherits || standing.asksOfSomebody ? {} : { typed }),
    ...(vector ? { vector } : {}),
    ...(isOfOne ? { ofOne: true } : {}),
  };
}

/**
 * What the search did not find of the one article that is asked about, where it found little: the question may be in other words, or
 * in another language, and a few passages are soon read.
 */
async function readWhole(
  { library }: Ports,
  { articleIds = [] }: Scope,
  found: readonly FoundPassage[],
): Promise<readonly FoundPassage[]> {
  const [only, ...others] = articleIds;
  if (only === undefined || others.length > 0 || found.length >= passagesRead) return [];
  const known = new Set(found.map(({ passage }) => passage.id));
  const passages = await library.passages(only);
  return passages
    .filter(({ id }) => !known.has(id))
    .slice(0, mostReadWhole)
    .map(foundBeside);
}

/** A passage that no search brought, as it is ranked beside those it did. */
const foundBeside = (passage: Passage): FoundPassage => ({
  passage,
  terms: termsOf(passage.text, passage.source.language),
});

/** With the vectors of the sentences that will be read. */
async function withSentences({ library }: Ports, retrieved: Retrieved): Promise<Retrieved> {
  if (!retrieved.vector) return retrieved;
  const read = retrieved.ranked.slice(0, passagesRead).map(({ passage }) => passage.id);
  return { ...retrieved, sentenceVectors: await library.sentenceVectors(read) };
}

async function vectorOf({ embedder }: Ports, query: Query, beside: string): Promise<Float32Array | undefined> {
  return embedsLanguage(embedder, query.language)
    ? (await embedder.embed([beside === '' ? query.text : `${query.text} (${beside})`]))[0]
    : undefined;
}

/** Shorter terms have too many neighbours to be a typing error for sure. */
const shortestCorrected = 5;

/** The first letter is hardly ever mistyped, unless it is swapped with the second: "despectivo" is no "respectivo". */
const beginsAlike = (one: string, other: string): boolean =>
  one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);

/** Terms that no article has give way to the most frequent term one edit away, if there is one and they are no words of their own. */
async function withoutTypingErrors({ library, analyst }: Ports, query: Query): Promise<Query> {
  const correct = async ({ start, end, term }: Word): Promise<readonly string[]> => {
    if (term === undefined) return [];
    if (term.length < shortestCorrected || /\p{N}/u.test(term)) return [term];
    const similar = (await library.similarTerms(term)).find((other) => beginsAlike(term, other));
    return [similar === undefined || (await analyst.isCommonWord(query.text.slice(start, end))) ? term : similar];
  };
  const terms = await Promise.all(wordsAsked(query.text, query.language).map(correct));
  return { ...query, terms: terms.flat() };
}

/** The last answer's passages, where the search did not bring them by itself. */
async function carriedAlong(
  { library }: Ports,
  { carried }: StandAlone,
  scope: Scope,
  found: readonly FoundPassage[],
): Promise<readonly FoundPassage[]> {
  if (carried.length === 0) return [];
  const known = new Set(found.map(({ passage }) => passage.id));
  const passages = await library.passagesById(
    carried.filter((id) => !known.has(id)),
    scope,
  );
  return passages.map(foundBeside);
}
