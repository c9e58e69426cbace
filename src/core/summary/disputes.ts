import { lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import type { CentralSentences, SummarySentence } from './central-sentences.ts';
import { groupsOf } from './leaning-groups.ts';
import { summaryWordsOf } from './leaning-patterns.ts';
import { outsideQuotations } from './whole-sentence.ts';

/** The most central line in which somebody holds a figure to be wrong, after the line with the figure; none where nobody does. */
export function disputeIn({ sentences }: CentralSentences, alone: boolean): readonly SummarySentence[] {
  const found = groupsOf(sentences, alone)
    .map((group) => group.flatMap((at) => sentences[at] ?? []))
    .filter((group) => disputesFigure(group.at(-1)))
    .flatMap((group) => withFigure(group, sentences) ?? []);
  const [best] = found.toSorted((a, b) => a.length - b.length || centralityOf(b) - centralityOf(a));
  return best ?? [];
}

/** The figure stands in the group, or in the line before it. */
function withFigure(
  group: readonly SummarySentence[],
  sentences: readonly SummarySentence[],
): readonly (readonly SummarySentence[])[] | undefined {
  if (group.some(({ text }) => /\d/u.test(text))) return [group];
  const [first] = group;
  const before = first && sentences[sentences.indexOf(first) - 1];
  const tells = before && before.article === first?.article && /\d/u.test(before.text);
  return tells && before.isWhole && before.leaning === undefined ? [[before, ...group]] : undefined;
}

const centralityOf = (group: readonly SummarySentence[]): number => group.at(-1)?.centrality ?? 0;

function disputesFigure(sentence: SummarySentence | undefined): boolean {
  const { language } = sentence?.article ?? {};
  const words = language === undefined ? undefined : summaryWordsOf(language);
  if (!sentence || !words) return false;
  const outside = outsideQuotations(sentence.text);
  const disputed = new RegExp(`(?<!\\p{L})(?:${words.disputes})(?!\\p{L})`, 'iu').exec(outside);
  if (!disputed || isDenied(outside.slice(0, disputed.index), sentence.article.language)) return false;
  return new RegExp(`(?<!\\p{L})(?:${words.figures})(?!\\p{L})`, 'iu').test(sentence.text);
}

/** "Does not dispute". */
const isDenied = (before: string, language: string): boolean =>
  new RegExp(`${anyWord(lexiconOf(language)?.negation?.words ?? [])}(?:\\s\\p{L}+)?\\s*$`, 'iu').test(before);
