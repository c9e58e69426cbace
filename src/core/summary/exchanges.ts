import { type Article, type Block, blockText, bodyBlocks } from '../document/article.ts';
import type { Passage } from '../document/passage.ts';
import type { CentralSentences, SummarySentence } from './central-sentences.ts';
import type { SummarizedArticle } from './summarized-article.ts';

/** A question of an interview and the beginning of its answer: spans of their passages' texts. */
export interface Exchange {
  readonly question: Quoted;
  readonly answer: Quoted;
  readonly centrality: number;
}

export interface Quoted {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Fewer questions make no interview. */
const fewestExchanges = 3;
/** And this much of all blocks must be questions. */
const leastShare = 1 / 5;
/** In characters: a longer turn that ends in a question tells something of its own. Chosen by hand, not fitted. */
const longestQuestion = 260;
/** In characters: answers are read as far as they are clear. */
const shortestAnswer = 60;

/** A speaker before a colon: forty characters hold a name or an initial with an outlet's. Chosen by hand, not fitted. */
const label = /^(?<speaker>\p{Lu}[^:,\n.!?]{0,40}):\s/u;
const speakerOf = (text: string): string | undefined => label.exec(text)?.groups?.speaker;
const asks = (text: string): boolean => /[?？؟]["”»«“]?$/u.test(text) && text.length <= longestQuestion;

/** What is asked and answered, where the article is an interview; nothing elsewhere. In order. */
export function exchangesIn(
  { article, passages }: SummarizedArticle,
  { sentences }: CentralSentences,
  longestAnswer: number,
): readonly Exchange[] {
  const blocks = bodyBlocks(article);
  const found = blocks.flatMap((block, at): readonly Exchange[] => {
    const next = blocks[at + 1];
    if (!next || !isAsked(article, block, next)) return [];
    const question = quotedIn(passages, block.start, block.end);
    const answer = answerOf(next, sentences, longestAnswer);
    return question && answer ? [{ question, ...answer }] : [];
  });
  const isInterview = found.length >= fewestExchanges && found.length >= blocks.length * leastShare;
  return isInterview ? found : [];
}

function isAsked(article: Article, block: Block, next: Block): boolean {
  const [text, reply] = [blockText(article, block), blockText(article, next)];
  return asks(text) && !asks(reply) && next.kind === 'paragraph' && speakerOf(text) !== (speakerOf(reply) ?? '');
}

function answerOf(
  { start, end }: Block,
  sentences: readonly SummarySentence[],
  longest: number,
): Omit<Exchange, 'question'> | undefined {
  const own = sentences.filter(({ at, text }) => at >= start && at + text.length <= end);
  const [first] = own;
  if (!first) return undefined;
  const near = own.filter(({ passage }) => passage === first.passage);
  const shown = near.filter(
    (one) => one === first || one.at + one.text.length - first.at <= Math.max(longest, shortestAnswer),
  );
  const last = shown.at(-1) ?? first;
  const answer = cut(first.passage, start - first.passage.start, last.end);
  return { answer, centrality: Math.max(...own.map(({ centrality }) => centrality)) };
}

function quotedIn(passages: readonly Passage[], start: number, end: number): Quoted | undefined {
  const passage = passages.find((one) => one.start <= start && end <= one.end);
  return passage && cut(passage, start - passage.start, end - passage.start);
}

const cut = (passage: Passage, start: number, end: number): Quoted => ({
  passage,
  start,
  end,
  text: passage.text.slice(start, end),
});
