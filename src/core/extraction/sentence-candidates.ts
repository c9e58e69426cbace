import { type Sentence, sentencesIn } from '../document/sentence.ts';
import { distinctTerms, type Query } from '../question/query.ts';
import { type Ranked, type TermStatistics, type WeightedTerms, weighTerms } from '../retrieval/passage-ranking.ts';
import { dotProduct } from '../retrieval/vectors.ts';
import { namesAsked, plainWords, trigramsOf } from './similarity.ts';

/** Vectors of a passage's sentences, in their order, by passage id. */
export type SentenceVectors = ReadonlyMap<string, readonly Float32Array[]>;

export interface Asked {
  readonly query: Query;
  readonly statistics: TermStatistics;
  readonly vector?: Float32Array;
  readonly sentenceVectors?: SentenceVectors;
  /** What was answered to other questions of the conversation. */
  readonly shown?: readonly string[];
}

/** A sentence that may answer, with all that it is judged by. */
export interface Candidate {
  readonly question: QuestionView;
  readonly ranked: Ranked;
  readonly sentence: Sentence;
  readonly before?: Sentence | undefined;
  readonly after?: Sentence | undefined;
  readonly words: readonly string[];
  readonly trigrams: ReadonlySet<string>;
  /** Trigrams of all of the passage up to this sentence's end. */
  readonly trigramsSoFar: ReadonlySet<string>;
  /** Cosine of the sentence with the question, and of the one before. */
  readonly similarity: number;
  readonly similarityBefore: number;
}

export interface QuestionView extends Asked {
  readonly weights: WeightedTerms;
  readonly words: ReadonlySet<string>;
  readonly trigrams: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Of "what is …?", in lower case. */
  readonly subject?: string;
}

const asksWhatIs = /^(?:what|who) (?:is|are|was|were) (?:the |an? )?(.+?)\??$/i;

export function viewOf(asked: Asked): QuestionView {
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

/** The sentences of the passage, in their order. */
export function candidatesIn(ranked: Ranked, question: QuestionView): readonly Candidate[] {
  const sentences = sentencesIn(ranked.passage);
  const similarities = similaritiesOf(ranked, sentences.length, question);
  let soFar: ReadonlySet<string> = new Set();
  return sentences.map((sentence, index) => {
    const words = plainWords(sentence.text);
    const trigrams = trigramsOf(words);
    soFar = new Set([...soFar, ...trigrams]);
    return {
      question,
      ranked,
      sentence,
      before: sentences[index - 1],
      after: sentences[index + 1],
      words,
      trigrams,
      trigramsSoFar: soFar,
      similarity: similarities[index] ?? 0,
      similarityBefore: similarities[index - 1] ?? 0,
    };
  });
}

/** A single sentence is seldom as near to the question as the passage that it is the best of. */
const passageStandIn = 0.9;

/** Cosines of the sentences with the question; where their vectors are not known, the passage's stands in. */
function similaritiesOf(ranked: Ranked, count: number, { vector, sentenceVectors }: Asked): readonly number[] {
  const vectors = sentenceVectors?.get(ranked.passage.id);
  if (!vector || vectors?.length !== count)
    return new Array<number>(count).fill((ranked.similarity ?? 0) * passageStandIn);
  return vectors.map((one) => dotProduct(one, vector));
}
