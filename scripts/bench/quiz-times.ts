import { Bench } from 'tinybench';
import type { Footnote } from '../../src/footnote.ts';
import { everything } from '../shared/with-footnote.ts';
import { withLongestBlock } from './blocking.ts';

export interface QuizTimes {
  /** Of the article that is asked about, about; 6 characters each. */
  readonly words: number;
  readonly questions: number;
  /** In milliseconds: what is readied once for a language, as the bot does while `/quiz` is typed. */
  readonly prepared: number;
  /** In milliseconds, of the first quiz that a process makes after that, which is about another article. */
  readonly firstEver: number;
  /** In milliseconds, of the first quiz about the article, when the process has made some about others; and of those after it. */
  readonly first: number;
  readonly median: number;
  /** In milliseconds of processor, all threads together: of the first, and of those after it on average. */
  readonly processorFirst: number;
  readonly processor: number;
  readonly longestBlock: number;
}

const wanted = 10;
const rounds = 20;
/** About 2,000 words. */
const characters = 12_000;
const inWord = 6;

/** Ten questions about the article whose length is nearest to 2,000 words, each time others; after one about each other article. */
export async function timeQuizzes(footnote: Footnote): Promise<QuizTimes> {
  const articles = await footnote.articles(everything);
  const away = (article: { readonly characters: number }) => Math.abs(article.characters - characters);
  const [article, ...others] = articles.toSorted((a, b) => away(a) - away(b));
  if (!article) throw new Error('the library is empty');
  const scope = { ...everything, articleIds: [article.id] };
  const quizOf = (asked: typeof scope, seed: string) =>
    footnote.quiz({ scope: asked, count: wanted, level: 'medium', seed });
  const ask = (seed: string) => quizOf(scope, seed);
  let prepared = 0;
  let firstEver = 0;
  let first = 0;
  let processorFirst = 0;
  let processor = 0;
  let next = 0;
  const bench = new Bench({ iterations: rounds, time: 0, warmup: false, throws: true });
  bench.add('quiz', async () => {
    await ask(String(next++));
  });
  const { result: quiz, longestBlock } = await withLongestBlock(async () => {
    const began = performance.now();
    await footnote.prepareStudy(scope);
    prepared = performance.now() - began;
    for (const { id } of others) {
      const asked = performance.now();
      await quizOf({ ...scope, articleIds: [id] }, 'other');
      firstEver ||= performance.now() - asked;
    }
    const started = performance.now();
    const used = processorTime();
    const made = await ask('first');
    first = performance.now() - started;
    processorFirst = processorTime() - used;
    await bench.run();
    processor = (processorTime() - used - processorFirst) / rounds;
    return made;
  });
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error(`the quizzes were not timed: ${result?.state}`);
  const questions = quiz.kind === 'made' ? quiz.questions.length : 0;
  const words = Math.round(article.characters / inWord);
  return {
    words,
    questions,
    prepared,
    firstEver,
    first,
    median: result.latency.p50,
    processorFirst,
    processor,
    longestBlock,
  };
}

/** Of this process with its threads, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
