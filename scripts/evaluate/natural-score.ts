import type { Figures } from './evaluation.ts';

export interface NaturalQuestion {
  readonly id: string;
  /** What the words of a good answer contain, each; `a|b` are spellings. */
  readonly must: readonly string[];
  readonly answerable: boolean;
}

/** As `ask --jsonl` prints it. */
export interface Answered {
  readonly claims: readonly { readonly text: string; readonly citations: readonly { readonly quote: string }[] }[];
  readonly nearest: readonly { readonly text: string }[];
}

/** In characters: a longer one is a passage, and the answer in it is not to be seen at once. */
const longestSentence = 400;
const sentencesShown = 3;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

const holds = (text: string, must: readonly string[]): boolean =>
  must.every((one) => one.split('|').some((way) => fold(text).includes(fold(way))));

const wordsOf = ({ text, citations }: Answered['claims'][number]): string =>
  [text, ...citations.map(({ quote }) => quote)].join(' ');

type Outcome = 'right' | 'partly' | 'wrong' | 'false refusal' | 'right refusal' | 'false answer';

export function outcomeOf({ must, answerable }: NaturalQuestion, { claims }: Answered): Outcome {
  if (!answerable) return claims.length === 0 ? 'right refusal' : 'false answer';
  const [first] = claims;
  if (!first) return 'false refusal';
  if (holds(wordsOf(first), must)) return 'right';
  return holds(claims.map(wordsOf).join(' '), must) ? 'partly' : 'wrong';
}

const shownIn = ({ nearest }: Answered): string =>
  nearest
    .filter(({ text }) => text.length <= longestSentence)
    .slice(0, sentencesShown)
    .map(({ text }) => text)
    .join(' ');

const nothing: Answered = { claims: [], nearest: [] };

/** Shares of the answerable questions, of the false refusals, and of the near misses; null where there are none. */
export function naturalFigures(questions: readonly NaturalQuestion[], answers: ReadonlyMap<string, Answered>): Figures {
  const judged = questions.map((question) => {
    const answer = answers.get(question.id) ?? nothing;
    return { question, answer, outcome: outcomeOf(question, answer) };
  });
  const count = (...wanted: readonly Outcome[]): number =>
    judged.filter(({ outcome }) => wanted.includes(outcome)).length;
  const answerable = questions.filter((question) => question.answerable).length;
  const share = (part: number, of: number): number | null => (of === 0 ? null : part / of);
  const inRefusal = judged.filter(
    ({ question, answer, outcome }) => outcome === 'false refusal' && holds(shownIn(answer), question.must),
  ).length;
  return {
    questions: questions.length,
    right: share(count('right'), answerable),
    'right or partly': share(count('right', 'partly'), answerable),
    'falsely refused': share(count('false refusal'), answerable),
    'answer in refusal': share(inRefusal, count('false refusal')),
    'near misses refused': share(count('right refusal'), questions.length - answerable),
  };
}
