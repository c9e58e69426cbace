import type { Sentence } from '../document/sentence.ts';
import type { Query } from '../question/query.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { foldWord, stopTest, wordsOf } from '../text/terms.ts';
import type { SentenceScore } from './sentence-ranking.ts';

/** The two that are compared, each as the word nearest to what joins them; undefined where the question names no two. */
function sidesOf({ text, language }: Query): readonly [string, string] | undefined {
  const words = lexiconOf(language)?.answering;
  if (words === undefined) return undefined;
  const joins = `${words.joins.replace(/\|,\|;/, '')}|${words.compares}`;
  const isStop = stopTest(language);
  const telling = (part: string): readonly string[] =>
    wordsOf(part, language)
      .map(({ start, end }) => foldWord(part.slice(start, end)))
      .filter((word) => !isStop(word));
  const at = new RegExp(`\\s(?:${joins})\\s`, 'iu').exec(text);
  if (!at) return undefined;
  const left = telling(text.slice(0, at.index)).at(-1);
  const right = telling(text.slice(at.index + at[0].length))[0];
  return left === undefined || right === undefined ? undefined : [left, right];
}

/** The best sentence for each side: one that names it alone before one that names both. */
export function comparedSentences(sentences: readonly SentenceScore[], query: Query): readonly Sentence[] {
  const sides = sidesOf(query);
  if (!sides) return [];
  const names = ({ sentence }: SentenceScore, side: string): boolean =>
    wordsOf(sentence.text, query.language).some(({ start, end }) => foldWord(sentence.text.slice(start, end)) === side);
  const found = sides.map((side, at) => {
    const other = sides[1 - at] ?? '';
    const theirs = sentences.filter((one) => names(one, side));
    return theirs.find((one) => !names(one, other)) ?? theirs[0];
  });
  const [left, right] = found;
  return left && right ? [...new Set([left.sentence, right.sentence])] : [];
}
