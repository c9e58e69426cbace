import type { Evidence } from '../answer.ts';
import type { QuestionDraft, QuestionKind } from './question.ts';
import { seededOrder, shortHash } from './seeded-order.ts';
import type { StudySentence } from './study-sentences.ts';

interface Asked {
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly right: string;
  readonly wrong: readonly string[];
}

interface Asking {
  readonly seed: string;
  readonly language: string;
  /** Tells the question from the others of its kind and article. */
  readonly key: string;
}

/** Words of an article that a question rests on. */
export type Rests = Pick<StudySentence, 'article' | 'passage' | 'text' | 'start'> & { readonly centrality?: number };

const evidenceOf = ({ passage, text, start }: Rests): Evidence => ({ passage, quote: text, at: start });

/** The question with its choices in an order by chance: numbers and dates in theirs, which tells nothing. */
export function asQuestion(
  { kind, stem, right, wrong }: Asked,
  [first, ...rest]: readonly [Rests, ...Rests[]],
  { seed, language, key }: Asking,
): QuestionDraft {
  const id = shortHash(`${first.article.id}/${kind}/${key}`);
  const choices = seededOrder([right, ...wrong], `${seed}/${id}`, String);
  return {
    id,
    kind,
    articleId: first.article.id,
    language,
    stem,
    choices,
    right: choices.indexOf(right),
    evidence: [evidenceOf(first), ...rest.map(evidenceOf)],
    worth: first.centrality ?? 0,
  };
}
