import { type Sentence, sentencesIn } from '../document/sentence.ts';
import { distinctTerms, type Query } from '../question/query.ts';
import { asksPrice, numberOfFocus, type QuestionKind } from '../question/question-kind.ts';
import { dotProduct } from '../retrieval/dot-product.ts';
import {
  closeness,
  coverage,
  type Ranked,
  type TermStatistics,
  type WeightedTerms,
  weighTerms,
} from '../retrieval/passage-ranking.ts';
import { namesPrice, offers } from '../text/answer-kinds.ts';
import { goesOn } from './clarify-pronouns.ts';
import { namesAsked, plainWords, shareIn, shareMentioned, softCoverage, trigramsOf } from './similarity.ts';

/** What a sentence is judged by: each 0 to 1, but for `passage`, which is the passage's rank score. */
export interface Features {
  /** Weighted share of the question's terms in the sentence or the one before. */
  readonly withBefore: number;
  readonly withAfter: number;
  /** Own terms, also those that only begin alike. */
  readonly soft: number;
  readonly close: number;
  /** Words exactly as asked. */
  readonly words: number;
  readonly trigrams: number;
  /** Trigrams of all of the passage up to this sentence. */
  readonly trigramsSoFar: number;
  /** The question's names, here or in the sentence before. */
  readonly names: number;
  readonly passage: number;
  readonly passageSimilarity: number;
  readonly similarity: number;
  /** The better of this sentence's similarity and that of the one before. */
  readonly similarityNearby: number;
  readonly first: number;
  /** Holds a person, time, number, … where one is asked for. */
  readonly kind: number;
  /** Holds a number of just the thing that is counted. */
  readonly count: number;
  /** Opens with what "what is …?" asks for. */
  readonly opens: number;
  /** Opens with a pronoun: it goes on about what the sentence before began. */
  readonly goesOn: number;
}

export interface SentenceScore {
  readonly sentence: Sentence;
  readonly ranked: Ranked;
  readonly features: Features;
  readonly score: number;
}

/** Fitted as a linear softmax over the sentences of a passage's rivals; see "Figures" in the README. */
const weightOf: Readonly<Record<Exclude<keyof Features, 'kind'>, number>> = {
  withBefore: 2.08,
  withAfter: 1.71,
  soft: 0.68,
  close: 0.28,
  words: 1.32,
  trigrams: 1.76,
  trigramsSoFar: 2.15,
  names: 0.26,
  passage: 2.98,
  passageSimilarity: 2.05,
  similarity: 4.15,
  similarityNearby: 4.33,
  first: 0.51,
  count: 0.85,
  opens: 0.6,
  goesOn: 0.53,
};
const weightOfKind: Readonly<Partial<Record<QuestionKind, number>>> = {
  person: 1.75,
  time: 1.88,
  number: 1.69,
  place: 1.26,
  reason: 1.32,
};
const weightOfOtherKinds = 0.15;

/** Vectors of a passage's sentences, in their order, by passage id. */
export type SentenceVectors = ReadonlyMap<string, readonly Float32Array[]>;

export interface Asked {
  readonly query: Query;
  readonly statistics: TermStatistics;
  readonly vector?: Float32Array;
  readonly sentenceVectors?: SentenceVectors;
}

/** The sentences of the passages as answers to the question, best first. */
export function rankSentences(ranked: readonly Ranked[], asked: Asked): readonly SentenceScore[] {
  const question = viewOf(asked);
  return ranked
    .flatMap((one) =>
      featuresOf(one, question).map((scored) => ({ ...scored, score: scoreOf(scored.features, asked.query.kind) })),
    )
    .sort((a, b) => b.score - a.score);
}

function scoreOf(features: Features, kind: QuestionKind): number {
  let score = features.kind * (weightOfKind[kind] ?? weightOfOtherKinds);
  for (const [name, weight] of Object.entries(weightOf)) score += weight * features[name as keyof Features];
  return score;
}

interface QuestionView extends Asked {
  readonly weights: WeightedTerms;
  readonly words: ReadonlySet<string>;
  readonly trigrams: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Of "what is …?", in lower case. */
  readonly subject?: string;
}

const asksWhatIs = /^(?:what|who) (?:is|are|was|were) (?:the |an? )?(.+?)\??$/i;

function opensWith(sentence: string, subject: string | undefined): boolean {
  return (
    subject !== undefined &&
    sentence
      .toLowerCase()
      .replace(/^(?:the|an?) /, '')
      .startsWith(subject.slice(0, 12))
  );
}

function viewOf(asked: Asked): QuestionView {
  const words = plainWords(asked.query.text);
  const subject = asksWhatIs.exec(asked.query.text.trim())?.[1]?.toLowerCase();
  return {
    ...(subject === undefined ? {} : { subject }),
    ...asked,
    weights: weighTerms(distinctTerms(asked.query), asked.statistics),
    words: new Set(words),
    trigrams: trigramsOf(words),
    names: namesAsked(asked.query.text),
  };
}

function featuresOf(ranked: Ranked, question: QuestionView): readonly Omit<SentenceScore, 'score'>[] {
  const sentences = sentencesIn(ranked.passage);
  const similarities = similaritiesOf(ranked, sentences.length, question);
  const soFar = new Set<string>();
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    const words = plainWords(sentence.text);
    const trigrams = trigramsOf(words);
    for (const trigram of trigrams) soFar.add(trigram);
    const { weights, query } = question;
    const features: Features = {
      withBefore: coverage([...(before?.terms ?? []), ...sentence.terms], weights),
      withAfter: coverage([...sentence.terms, ...(sentences[index + 1]?.terms ?? [])], weights),
      soft: softCoverage(new Set(sentence.terms), weights),
      close: closeness(sentence.terms, weights, 8),
      words: shareIn(question.words, new Set(words)),
      trigrams: shareIn(question.trigrams, trigrams),
      trigramsSoFar: shareIn(question.trigrams, soFar),
      names: shareMentioned(question.names, `${before?.text ?? ''} ${sentence.text}`, 0),
      passage: ranked.score,
      passageSimilarity: ranked.similarity ?? 0,
      similarity: similarities[index] ?? 0,
      similarityNearby: Math.max(similarities[index] ?? 0, similarities[index - 1] ?? 0),
      first: index === 0 ? 1 : 0,
      kind: kindOf(question, sentence.text),
      count: query.kind === 'number' && isCounted(query.text, sentence.text) ? 1 : 0,
      opens: opensWith(sentence.text, question.subject) ? 1 : 0,
      goesOn: goesOn(sentence.text) ? 1 : 0,
    };
    return { sentence, ranked, features };
  });
}

/** A number of just the thing that is asked for, or a sum of money where a price is. */
const isCounted = (question: string, sentence: string): boolean =>
  numberOfFocus(question, sentence) || (asksPrice(question) && namesPrice(sentence));

/** Of a number that is no sum of money, where a price is asked for. */
const ofAnotherSort = 0.3;

function kindOf({ query: { kind, text } }: QuestionView, sentence: string): number {
  if (!offers(kind, sentence, text)) return 0;
  return kind === 'number' && asksPrice(text) && !namesPrice(sentence) ? ofAnotherSort : 1;
}

/** Cosines of the sentences with the question; where their vectors are not known, the passage's stands in. */
function similaritiesOf(ranked: Ranked, count: number, { vector, sentenceVectors }: Asked): readonly number[] {
  const vectors = sentenceVectors?.get(ranked.passage.id);
  if (!vector || vectors?.length !== count) return new Array<number>(count).fill((ranked.similarity ?? 0) * 0.9);
  return vectors.map((one) => dotProduct(one, vector));
}
