import { type Sentence, sentencesIn } from '../document/sentence.ts';
import { distinctTerms, type Query } from '../question/query.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { type TermStatistics, type WeightedTerms, weighTerms } from '../retrieval/term-scores.ts';
import { dotProduct } from '../retrieval/vectors.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import { termsOf } from '../text/terms.ts';
import { interviewersIn, isInterviewers, isOfRemark } from './interview-turns.ts';
import { addressedIn, type Interviewees, intervieweesIn, selfIn } from './interviewees.ts';
import { closingQuestion, idAfter, type LeadQuestion, leadQuestions } from './lead-questions.ts';
import { type Matter, mattersOf } from './matter-asked.ts';
import { type NameTold, nameAsked } from './name-asked.ts';
import { namesAsked, plainWords, shareOf, trigramsHeld, trigramsOf } from './similarity.ts';
import { isStatement } from './statement-test.ts';
import { type Subject, subjectOf, turnsOnSubject } from './subject.ts';

/** Vectors of a passage's sentences, in their order, by passage id. */
export type SentenceVectors = ReadonlyMap<string, readonly Float32Array[]>;

export interface Asked {
  readonly query: Query;
  readonly statistics: TermStatistics;
  readonly vector?: Float32Array;
  readonly sentenceVectors?: SentenceVectors;
  /** Terms of the articles by which everyday words of the question are meant, with the question's own: "head" of a school for "boss". */
  readonly otherwise?: ReadonlyMap<string, string>;
  /** Where it is asked of one article alone: what is asked is likely to stand there, in other words perhaps. */
  readonly ofOne?: true;
  /** As it was typed, where its conversation has put other words into it: those are not what is asked. */
  readonly typed?: string;
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
  /** What it answers in an interview or a list of questions. */
  readonly lead?: LeadQuestion | undefined;
  /** Its terms, with those of the names of whom it speaks to. */
  readonly leadTerms: readonly string[];
  /** Cosine of that with the question. */
  readonly leadSimilarity: number;
  /** Of all in its article the first to name what is asked about. */
  readonly isFirstMention: boolean;
  readonly words: readonly string[];
  /** The share of the question's trigrams in the sentence. */
  readonly trigrams: number;
  /** The share of the question's trigrams in all of the passage up to this sentence's end. */
  readonly trigramsSoFar: number;
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
  readonly opening?: string;
  readonly matters: readonly Matter[];
  readonly nameIn?: (text: string) => NameTold;
  /** Where the answer turns on it; see `turnsOnSubject`. */
  readonly subject?: Subject;
}

const asksWhatIs = new RegExp(
  `^(?:${inAllLanguages(({ answering }) => (answering?.asksWhatIs ? [answering.asksWhatIs] : [])).join('|')})(.+?)\\??$`,
  'i',
);

function viewOf(asked: Asked): QuestionView {
  const words = plainWords(asked.query.text);
  const opening = asksWhatIs.exec(asked.query.text.trim())?.[1]?.toLowerCase();
  const nameIn = nameAsked(asked.query);
  const subject = turnsOnSubject(asked.query) ? subjectOf(asked.query) : undefined;
  return {
    ...(opening === undefined ? {} : { opening }),
    ...(subject ? { subject } : {}),
    ...(nameIn ? { nameIn } : {}),
    ...asked,
    matters: mattersOf(asked.query),
    weights: weighTerms(distinctTerms(asked.query), asked.statistics),
    words: new Set(words),
    trigrams: trigramsOf(words),
    names: namesAsked(asked.query.text),
  };
}

/** The sentences of the passages that may answer, in their order: statements, with the questions that they answer. */
export function candidatesOf(ranked: readonly Ranked[], asked: Asked): readonly Candidate[] {
  const question = viewOf(asked);
  const before = new Map(ranked.map(({ passage }) => [idAfter(passage), closingQuestion(passage)]));
  const passages = ranked.map(({ passage }) => passage);
  const interviewers = interviewersIn(passages);
  const isRemark = (sentence: Sentence): boolean => isOfRemark(sentence, interviewers);
  const interviewees = intervieweesIn(passages, interviewers);
  const all = ranked
    .flatMap((one) => candidatesIn(one, question, { before: before.get(one.passage.id), isRemark, interviewees }))
    .filter(({ sentence }) => !isInterviewers(sentence, interviewers));
  return withFirstMentions(all, question);
}

function withFirstMentions(all: readonly Candidate[], { subject }: QuestionView): readonly Candidate[] {
  if (!subject) return all;
  const first = new Map<string, Candidate>();
  for (const one of all) {
    const known = first.get(one.sentence.passage.articleId);
    if ((!known || isBefore(one, known)) && subject.placeIn(one.sentence.text))
      first.set(one.sentence.passage.articleId, one);
  }
  const firsts = new Set(first.values());
  return all.map((one) => (firsts.has(one) ? { ...one, isFirstMention: true } : one));
}

const isBefore = ({ sentence: a }: Candidate, { sentence: b }: Candidate): boolean =>
  a.passage.ordinal - b.passage.ordinal < 0 || (a.passage.ordinal === b.passage.ordinal && a.index < b.index);

interface Interview {
  /** The question that the passage before ends with. */
  readonly before: string | undefined;
  /** Whether an interviewer says it, and asks nothing. */
  readonly isRemark: (sentence: Sentence) => boolean;
  readonly interviewees: Interviewees;
}

function candidatesIn(
  ranked: Ranked,
  question: QuestionView,
  { before, isRemark, interviewees }: Interview,
): readonly Candidate[] {
  const sentences = sentencesIn(ranked.passage).map((one) => asHeard(one, question, interviewees));
  const similarities = similaritiesOf(ranked, sentences.length, question);
  const leads = leadQuestions(ranked.passage, sentences, { before, isRemark });
  const soFar = new Set<string>();
  return sentences
    .map((sentence, index) => {
      const words = plainWords(sentence.text);
      const lead = leads[index];
      const trigrams = trigramsHeld(question.trigrams, words);
      for (const gram of trigrams) soFar.add(gram);
      return {
        question,
        ranked,
        sentence,
        before: sentences[index - 1],
        after: sentences[index + 1],
        lead,
        leadTerms: lead ? termsAsked(lead, sentence, interviewees) : [],
        leadSimilarity:
          lead && !lead.isHeading ? (nearestPut(lead, similarities) ?? (ranked.similarity ?? 0) * passageStandIn) : 0,
        isFirstMention: false,
        words,
        trigrams: shareOf(trigrams.length, question.trigrams),
        trigramsSoFar: shareOf(soFar.size, question.trigrams),
        similarity: similarities[index] ?? 0,
        similarityBefore: similarities[index - 1] ?? 0,
      };
    })
    .filter(({ sentence }) => isStatement(sentence));
}

/** The sentence with the question's terms that it has in other words: of whoever says it of themselves, and everyday ones. */
function asHeard(sentence: Sentence, { otherwise, weights }: QuestionView, interviewees: Interviewees): Sentence {
  const said = sentence.terms.flatMap((term) => otherwise?.get(term) ?? []);
  const more = [...selfIn(sentence, interviewees), ...said].filter((term) => weights.has(term));
  return more.length === 0 ? sentence : { ...sentence, terms: [...sentence.terms, ...more] };
}

/** The best cosine of the sentences in which it is put; undefined where none of them stands in the passage. */
function nearestPut({ index, from = index }: LeadQuestion, similarities: readonly number[]): number | undefined {
  if (index === undefined) return undefined;
  const own = similarities.slice(from, index + 1);
  return own.length === 0 ? undefined : Math.max(...own);
}

/** "How do you write?" asks how the one writes whom the interview is with. */
const termsAsked = ({ text }: LeadQuestion, { passage }: Sentence, interviewees: Interviewees): readonly string[] => [
  ...termsOf(text, passage.source.language),
  ...addressedIn(text, passage, interviewees),
];

/** A single sentence is seldom as near to the question as the passage that it is the best of. */
const passageStandIn = 0.9;

/** Cosines of the sentences with the question; where their vectors are not known, the passage's stands in. */
function similaritiesOf(ranked: Ranked, count: number, { vector, sentenceVectors }: Asked): readonly number[] {
  const vectors = sentenceVectors?.get(ranked.passage.id);
  if (!vector || vectors?.length !== count)
    return new Array<number>(count).fill((ranked.similarity ?? 0) * passageStandIn);
  return vectors.map((one) => dotProduct(one, vector));
}
