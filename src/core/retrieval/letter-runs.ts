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

interface ReadSentence {
  readonly text: string;
  /** The runs that are asked for in it. */
  readonly runs: ReadonlySet<string>;
}

const sentencesIn = ({ text }: Passage, asked: ReadonlySet<string>): readonly ReadSentence[] =>
  text.split(ends).map((sentence) => {
    const runs = new Set<string>();
    for (const one of runsIn(sentence)) if (asked.has(one)) runs.add(one);
    return { text: sentence, runs };
  });

/** In sentences: what is told of one matter. */
const neighbours = 3;

/** How much of what is asked a passage has, letter by letter: 0 to 1. */
export interface Likeness {
  /** In three neighbouring sentences. */
  readonly nearby: number;
  /** In one sentence that offers what is asked for. */
  readonly offered: number;
}

/**
 * Words of one kin are alike letter by letter, which stems do not tell ("pharmacy", "pharmaceutical"). A run of letters tells
 * the more the fewer of the passages have it.
 * @param offersIt whether a sentence has something of the kind that is asked for
 */
export function likenessInLetters(
  passages: readonly Passage[],
  asked: ReadonlySet<string>,
  offersIt: (sentence: string) => boolean,
): readonly Likeness[] {
  const read = passages.map((passage) => sentencesIn(passage, asked));
  const holders = new Map<string, number>();
  for (const sentences of read)
    for (const one of new Set(sentences.flatMap(({ runs }) => [...runs])))
      holders.set(one, (holders.get(one) ?? 0) + 1);
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
  if (total === 0) return read.map(() => ({ nearby: 0, offered: 0 }));
  return read.map((sentences) => ({
    nearby: Math.max(0, ...sentences.map((_, at) => weigh(union(sentences.slice(at, at + neighbours))))) / total,
    offered: bestThat(offersIt, sentences, weigh) / total,
  }));
}

const union = (sentences: readonly ReadSentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ runs }) => [...runs]));

/** Whether a sentence offers what is asked for takes its time to tell: only of those that would be the best. */
function bestThat(
  offersIt: (sentence: string) => boolean,
  sentences: readonly ReadSentence[],
  weigh: (runs: Iterable<string>) => number,
): number {
  let best = 0;
  for (const { text, runs } of sentences) {
    const weight = weigh(runs);
    if (weight > best && offersIt(text)) best = weight;
  }
  return best;
}
