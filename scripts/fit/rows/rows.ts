import type { Passage } from '../../../src/core/document/passage.ts';
import { signsOf } from '../../../src/core/extraction/confidence.ts';
import { passagesToRead } from '../../../src/core/extraction/passages-read.ts';
import { candidatesOf } from '../../../src/core/extraction/sentence-candidates.ts';
import { featuresOf } from '../../../src/core/extraction/sentence-features.ts';
import { rankSentences } from '../../../src/core/extraction/sentence-ranking.ts';

import { distinctTerms } from '../../../src/core/question/query.ts';
import {
  orderFeatures,
  passageFeatures,
  rankPassages,
  type WeightedQuery,
} from '../../../src/core/retrieval/passage-ranking.ts';
import { weighTerms } from '../../../src/core/retrieval/term-scores.ts';
import type { ByName } from '../../../src/core/retrieval/weighted-sum.ts';
import type { Retrieved } from '../../../src/flows/retrieve-passages.ts';
import { answerHeld } from './answer-held.ts';
import { type FitQuestion, type QuestionSet, subjectOf } from './question-sets.ts';
import type { Find } from './with-set.ts';

interface Row {
  readonly set: string;
  readonly subject: string;
}

/** A question with what rivals to answer it. */
export interface ListRow extends Row {
  readonly names: readonly string[];
  /** The features of each candidate, in the order of the names. */
  readonly candidates: readonly (readonly number[])[];
  /** How much of the answer each holds: 0 to 1. */
  readonly held: readonly number[];
}

/** A question with what tells whether its best sentence answers it. */
export interface ConfidenceRow extends Row {
  readonly label: 'answerable' | 'unanswerable' | 'foreign';
  readonly features: ByName;
  /** As they would be without an embedder. */
  readonly withoutVectors: ByName;
}

export const rowsOf = {
  passages: (find: Find, set: QuestionSet) => lists(find, set, passageList),
  order: (find: Find, set: QuestionSet) => lists(find, set, orderList),
  sentences: (find: Find, set: QuestionSet) => lists(find, set, sentenceList),
  confidence: confidenceRows,
} as const;

type Candidates = readonly { readonly features: ByName; readonly held: number }[];

async function lists(
  find: Find,
  set: QuestionSet,
  listOf: (find: Find, question: FitQuestion) => Promise<Candidates>,
): Promise<readonly ListRow[]> {
  const rows: ListRow[] = [];
  for (const question of set.questions) {
    if (!question.answerable) continue;
    const list = await listOf(find, question);
    const names = Object.keys(list[0]?.features ?? {});
    rows.push({
      set: set.name,
      subject: subjectOf(question),
      names,
      candidates: list.map(({ features }) => names.map((name) => features[name] ?? 0)),
      held: list.map(({ held }) => held),
    });
  }
  return rows;
}

/** Among all of the set's articles, as a server's library is searched. */
async function passageList(find: Find, question: FitQuestion): Promise<Candidates> {
  const retrieved = await find(question, 'everywhere');
  if (!retrieved) return [];
  const asked = weightedQuery(retrieved);
  return retrieved.ranked.map((one) => ({
    features: passageFeatures(one, asked),
    held: heldBy(one.passage, question),
  }));
}

/** The same without an embedder. */
async function orderList(find: Find, question: FitQuestion): Promise<Candidates> {
  const retrieved = await find(question, 'everywhere');
  if (!retrieved) return [];
  const { ranked } = withoutVectors(retrieved);
  const features = orderFeatures(ranked, weightedQuery(retrieved));
  return ranked.map(({ passage }, at) => ({ features: features[at] ?? {}, held: heldBy(passage, question) }));
}

const weightedQuery = ({ query, statistics }: Retrieved): WeightedQuery => ({
  query,
  statistics,
  weights: weighTerms(distinctTerms(query), statistics),
});

function heldBy({ text, source }: Passage, question: FitQuestion): number {
  const article = question.article ?? question.about;
  return article === undefined || source.name === article ? answerHeld(text, question) : 0;
}

async function sentenceList(find: Find, question: FitQuestion): Promise<Candidates> {
  const retrieved = await find(question, 'article');
  if (!retrieved) return [];
  return candidatesOf(passagesToRead(retrieved.ranked), retrieved).map((candidate) => ({
    features: featuresOf(candidate),
    held: answerHeld(candidate.sentence.text, question),
  }));
}

async function confidenceRows(find: Find, set: QuestionSet): Promise<readonly ConfidenceRow[]> {
  const rows: ConfidenceRow[] = [];
  const foreign = new Set(set.foreign);
  for (const question of [...set.questions, ...set.foreign]) {
    const retrieved = await find(question, 'article');
    const own = retrieved && signsOfBest(retrieved);
    const bare = retrieved && signsOfBest(withoutVectors(retrieved));
    if (!own || !bare || own.isStrange) continue;
    const label = foreign.has(question) ? 'foreign' : question.answerable ? 'answerable' : 'unanswerable';
    const { features } = own;
    rows.push({ set: set.name, subject: subjectOf(question), label, features, withoutVectors: bare.features });
  }
  return rows;
}

function signsOfBest({ ranked, ...asked }: Retrieved) {
  const [best] = rankSentences(passagesToRead(ranked), asked);
  return best && signsOf(best, ranked, asked);
}

function withoutVectors({ ranked, query, statistics, standing, intent }: Retrieved): Retrieved {
  const found = ranked.map(({ passage, terms }) => ({ passage, terms }));
  return { standing, intent, query, statistics, ranked: rankPassages(found, query, statistics) };
}
