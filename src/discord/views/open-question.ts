import type { OpenQuestion } from '../../footnote.ts';
import type { Words } from '../words/words.ts';
import { renderAnswer } from './answer.ts';
import { footnoteRows, type Row } from './answer-buttons.ts';

interface Shown {
  readonly content: string;
  readonly components: readonly Row[];
}

/** What an article leaves open: its words, and below them the question they raise. */
export function openQuestionMessages(
  { about, claims }: OpenQuestion,
  words: Words,
  heading: string | undefined,
): readonly Shown[] {
  const prompts = claims.map((_, at) => (at === claims.length - 1 ? promptOf(about, words) : ''));
  const answer = { kind: 'grounded' as const, question: '', claims, leftOut: 0 };
  return renderAnswer(answer, words, { prompts, ...(heading === undefined ? {} : { heading }) }).map(
    ({ content, citations }) => ({ content, components: footnoteRows(citations, words) }),
  );
}

function promptOf(about: OpenQuestion['about'], { discussion: { open } }: Words): string {
  switch (about.kind) {
    case 'opponents':
      return open.opponents(...about.speakers);
    case 'dispute':
      return open.dispute;
    case 'claim':
      return open.claim(about.speaker);
    case 'number':
      return open.number(about.figure);
  }
}
