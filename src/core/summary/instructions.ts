import { type Article, type Block, blockText, bodyBlocks } from '../document/article.ts';
import type { CentralSentences, SummarySentence } from './central-sentences.ts';
import { summaryWordsOf } from './leaning-patterns.ts';

/** Fewer are no method. */
const fewestSteps = 3;
const numbered = /^(?:\p{L}+ )?\d{1,2}[.):]\s+\S/u;

const isStep = ({ kind }: Block, text: string): boolean =>
  kind === 'item' || (kind === 'paragraph' && numbered.test(text));

/** The first line of each step of the article's instructions, in order; none where it has no list of them. */
export function stepsIn(ranked: CentralSentences, article: Article): readonly SummarySentence[] {
  const runs = stepRuns(article).filter((run) => isMethod(article, run));
  const told = (run: readonly Block[]): number => run.filter((block) => isSentence(blockText(article, block))).length;
  const [method = []] = runs.toSorted((a, b) => told(b) - told(a) || b.length - a.length);
  return method.flatMap((block) => firstLine(ranked, block) ?? []);
}

/** What is to be done is told in sentences, what is wanted for it in their objects. */
const isSentence = (text: string): boolean => /[.!?。]\s*$/u.test(text);

const firstLine = ({ sentences }: CentralSentences, { start, end }: Block): SummarySentence | undefined =>
  sentences.find(({ at, text }) => at >= start && at + text.length <= end);

/** Items, or numbered paragraphs, that follow one another. */
function stepRuns(article: Article): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  let run: Block[] = [];
  for (const block of bodyBlocks(article)) {
    if (isStep(block, blockText(article, block))) {
      if (run.length === 0) runs.push(run);
      run.push(block);
    } else run = [];
  }
  return runs.filter(({ length }) => length >= fewestSteps);
}

/** In characters: the last sentence above a list, which is what introduces it. Chosen by hand, not fitted. */
const introduction = 120;

/** A list of steps, by the title or what stands above it, and none of what is wanted for them. */
function isMethod(article: Article, [first]: readonly Block[]): boolean {
  const words = summaryWordsOf(article.language);
  if (!words || !first) return false;
  const blocks = bodyBlocks(article);
  const above = blocks[blocks.indexOf(first) - 1];
  const introduced = above ? blockText(article, above).slice(-introduction) : '';
  const holds = (source: string, text: string): boolean =>
    new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu').test(text);
  return holds(words.instructions, `${article.title}\n${introduced}`) && !holds(words.needs, introduced);
}
