import type { Evidence } from '../answer.ts';
import type { QuestionDraft, QuestionKind } from './question.ts';
import { seededOrder, shortHash } from './seeded-order.ts';
import type { StudySentence } from './study-sentences.ts';
import type { Choosing } from './wrong-choices.ts';

/** Words of an article that a question rests on. */
export type Rests = Pick<StudySentence, 'article' | 'passage' | 'text' | 'start'> & { readonly centrality?: number };

export interface Asked {
  readonly stem: string;
  readonly right: string;
  readonly wrong: readonly string[];
}

/** What could be asked. Its wrong choices, which take the time, are looked for when its turn comes. */
export interface Candidate {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly worth: number;
  /** The sentences it rests on. */
  readonly quotes: readonly string[];
  /** What is to be known: a name, a number, a date. */
  readonly answer: string;
  /** Words of the article that are shown above what is asked; empty where that stands alone. */
  readonly context: string;
  /** It is asked where there is nothing better: about two sentences of which each says too little. */
  readonly isSpare: boolean;
  /** It asks for a word of a set, of which there are few: what else there is to ask comes first. */
  readonly isOfSet: boolean;
  /** Undefined where there are no wrong choices for it. */
  draft(): QuestionDraft | undefined;
}

interface Asking {
  readonly kind: QuestionKind;
  /** Tells the question from the others of its kind and article. */
  readonly key: string;
  readonly answer: string;
  readonly rests: readonly [Rests, ...Rests[]];
  readonly context?: string;
  readonly isSpare?: boolean;
  readonly isOfSet?: boolean;
  ask(): Asked | undefined;
}

export function candidateFor(
  { kind, key, answer, rests, context = '', isSpare = false, isOfSet = false, ask }: Asking,
  { seed, language }: Choosing,
): Candidate {
  const [first, ...others] = rests;
  const id = shortHash(`${first.article.id}/${kind}/${key}`);
  const about = { id, kind, worth: first.centrality ?? 0 };
  const draft = (): QuestionDraft | undefined => {
    const asked = ask();
    if (!asked) return undefined;
    const { stem, right, wrong } = asked;
    const choices = seededOrder([right, ...wrong], `${seed}/${id}`, String);
    const evidence: QuestionDraft['evidence'] = [evidenceOf(first), ...others.map(evidenceOf)];
    return { ...about, articleId: first.article.id, language, stem, choices, right: choices.indexOf(right), evidence };
  };
  return { ...about, quotes: rests.map(({ text }) => text), answer, context, isSpare, isOfSet, draft };
}

const evidenceOf = ({ passage, text, start }: Rests): Evidence => ({ passage, quote: text, at: start });
