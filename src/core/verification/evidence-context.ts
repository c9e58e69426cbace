import type { Passage } from '../document/passage.ts';
import { keptOn } from '../text/kept-on.ts';
import { sentencesOf } from '../text/language.ts';
import { lazily } from '../text/lazily.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Token, tokensOf } from './claim-words.ts';

/** A sentence of a passage as the checks see it. */
export interface GroundSentence extends Span {
  readonly passageId: string;
  /** 0-based place in `EvidenceContext.around`. */
  readonly index: number;
  readonly text: string;
  readonly words: readonly Token[];
}

/** What a claim may rest on: the sentences its quotes stand in, and the passages around them. */
export interface EvidenceContext {
  readonly language: string;
  /** Of the first cited article, as written there. */
  readonly publishedAt: string | undefined;
  /** The sentences that the quotes stand in, in the order they were cited. */
  readonly cited: readonly GroundSentence[];
  /** The words of `cited`, one after the other. */
  readonly words: readonly Token[];
  readonly keys: ReadonlySet<string>;
  /** All sentences of a cited passage, in order, after those of the passage before it where that is known. */
  readonly around: ReadonlyMap<string, readonly GroundSentence[]>;
  /** Keys of every word of the cited passages and their titles. */
  readonly nearby: ReadonlySet<string>;
  /** Whether the word is of `nearby` or of the other passages that were given; those are read only as far as needed. */
  readonly knows: (word: Token) => boolean;
}

export const languageOf = (passage: Passage): string =>
  passage.source.language === 'und' ? defaultLexicon.code : passage.source.language;

/** The passage's sentences and their words; offsets into its text. It is read once, however many claims rest on it. */
export const sentencesOfPassage: (passage: Passage) => readonly GroundSentence[] = keptOn((passage) => {
  const language = languageOf(passage);
  return sentencesOf(passage.text, language).map((span, index) => {
    const text = passage.text.slice(span.start, span.end);
    const words = lazily(() => tokensOf(text, language));
    return groundSentence({ ...span, passageId: passage.id, index, text }, words);
  });
});

/** Most sentences around a quote are never looked at, and their words need not be read. */
const groundSentence = (sentence: Omit<GroundSentence, 'words'>, words: () => readonly Token[]): GroundSentence => ({
  ...sentence,
  get words() {
    return words();
  },
});

/** The passage's sentences after those of the passage before it, where that is known: "he" may be named there. */
function withPrevious(passage: Passage, known: readonly Passage[]): readonly GroundSentence[] {
  const previous = known.find(
    ({ articleId, ordinal }) => articleId === passage.articleId && ordinal === passage.ordinal - 1,
  );
  const before = previous ? sentencesOfPassage(previous) : [];
  return [...before, ...sentencesOfPassage(passage)].map((sentence, index) => {
    const { start, end, passageId, text } = sentence;
    return groundSentence({ start, end, passageId, index, text }, () => sentence.words);
  });
}

/**
 * @param quotes offsets into their passage's text; never empty
 * @param known more passages; those of other articles are left aside
 */
export function evidenceContextOf(
  quotes: readonly { readonly passage: Passage; readonly place: Span }[],
  known: readonly Passage[] = [],
): EvidenceContext {
  const around = new Map<string, readonly GroundSentence[]>();
  const cited = new Set<GroundSentence>();
  for (const { passage, place } of quotes) {
    const sentences = around.get(passage.id) ?? withPrevious(passage, known);
    around.set(passage.id, sentences);
    for (const sentence of sentences)
      if (sentence.passageId === passage.id && overlaps(sentence, place)) cited.add(sentence);
  }
  const words = [...cited].flatMap((sentence) => sentence.words);
  const titles = (): readonly Token[] =>
    quotes.flatMap(({ passage }) =>
      tokensOf([passage.source.title, passage.heading ?? ''].join('. '), languageOf(passage)),
    );
  const nearby = lazily(
    () =>
      new Set(
        [...titles(), ...[...around.values()].flat().flatMap((sentence) => sentence.words)].map(({ key }) => key),
      ),
  );
  return {
    language: quotes[0] ? languageOf(quotes[0].passage) : defaultLexicon.code,
    publishedAt: quotes[0]?.passage.source.publishedAt,
    cited: [...cited],
    words,
    keys: new Set(words.map(({ key }) => key)),
    around,
    get nearby() {
      return nearby();
    },
    knows: ({ key }) =>
      nearby().has(key) ||
      nearestFirst(
        known.filter(({ id }) => !around.has(id)),
        quotes.map(({ passage }) => passage),
      ).some((passage) =>
        sentencesOfPassage(passage).some((sentence) => sentence.words.some((one) => one.key === key)),
      ),
  };
}

/** The passages of the cited articles: an article may have thousands, and a name stands near to where it is cited. */
function nearestFirst(passages: readonly Passage[], cited: readonly Passage[]): readonly Passage[] {
  const distance = ({ articleId, ordinal }: Passage): number =>
    Math.min(...cited.filter((one) => one.articleId === articleId).map((one) => Math.abs(one.ordinal - ordinal)));
  return passages
    .map((passage) => ({ passage, far: distance(passage) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far)
    .map(({ passage }) => passage);
}
