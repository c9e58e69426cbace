import type { Passage } from '../document/passage.ts';
import { remembering } from '../text/remembering.ts';
import { foldWord, stopTest } from '../text/terms.ts';

/** In letters: fewer stand in words that are not akin, more do not outlive an ending. Chosen by hand on the open question sets, not fitted. */
const run = 4;
/** Where each letter is about a word. */
const runOfUnspaced = 2;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** In words of a text that recur: folding them takes its time. */
const mostRemembered = 20_000;

/** Of a word, folded and with its ends marked. */
const runsOfWord = remembering((word): readonly string[] => {
  const marked = `_${foldWord(word)}_`;
  const length = unspaced.test(marked) ? runOfUnspaced : run;
  const count = Math.max(0, marked.length - length + 1);
  return Array.from({ length: count }, (_, at) => marked.slice(at, at + length));
}, mostRemembered);

const runsIn = (text: string): readonly string[] => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap(runsOfWord);

/** The question's runs of letters, without those of words that carry no meaning of their own, or are too short to be known by a part of them. */
export function runsAsked(question: string, language: string): ReadonlySet<string> {
  const isStop = stopTest(language);
  const words = (question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !isStop(word));
  return new Set(words.filter((word) => word.length >= run || unspaced.test(word)).flatMap(runsOfWord));
}

/** A sentence ends here, in whatever writing. */
const ends = /(?<=[.!?。！？؟])\s*/u;

/** The runs that are asked for in each sentence of the passage. */
const runsBySentence = ({ text }: Passage, asked: ReadonlySet<string>): readonly ReadonlySet<string>[] =>
  text.split(ends).map((sentence) => {
    const found = new Set<string>();
    for (const one of runsIn(sentence)) if (asked.has(one)) found.add(one);
    return found;
  });

/** In sentences: what is told of one matter. */
const neighbours = 3;

/**
 * How much of what is asked each passage has in three neighbouring sentences, letter by letter: 0 to 1. Words of one kin are alike so, which stems
 * do not tell ("pharmacy", "pharmaceutical"). A run of letters tells the more the fewer of the passages have it.
 */
export function likenessInLetters(passages: readonly Passage[], asked: ReadonlySet<string>): readonly number[] {
  const read = passages.map((passage) => runsBySentence(passage, asked));
  const holders = new Map<string, number>();
  for (const sentences of read)
    for (const one of new Set(sentences.flatMap((found) => [...found]))) holders.set(one, (holders.get(one) ?? 0) + 1);
  const weights = new Map(
    [...asked].map((one) => {
      const count = holders.get(one) ?? 0;
      return [one, Math.log(1 + (passages.length - count + 0.5) / (count + 0.5))] as const;
    }),
  );
  const weigh = (runs: Iterable<string>): number => {
    let sum = 0;
    for (const one of runs) sum += weights.get(one) ?? 0;
    return sum;
  };
  const total = weigh(asked);
  const best = (sentences: readonly ReadonlySet<string>[]): number =>
    Math.max(0, ...sentences.map((_, at) => weigh(union(sentences.slice(at, at + neighbours)))));
  return read.map((sentences) => (total === 0 ? 0 : best(sentences) / total));
}

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((one) => [...one]));
