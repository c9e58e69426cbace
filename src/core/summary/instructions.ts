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
  const [longest = []] = runs.toSorted((a, b) => b.length - a.length);
  return longest.flatMap((block) => firstLine(ranked, block) ?? []);
}

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

/** A list of steps, by the title or what stands above it. */
function isMethod(article: Article, [first]: readonly Block[]): boolean {
  const words = summaryWordsOf(article.language);
  if (!words || !first) return false;
  const blocks = bodyBlocks(article);
  const above = blocks[blocks.indexOf(first) - 1];
  const told = `${article.title}\n${above ? blockText(article, above).slice(-introduction) : ''}`;
  return new RegExp(`(?<!\\p{L})(?:${words.instructions})(?!\\p{L})`, 'iu').test(told);
}
