import { lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { quotationsOf } from '../text/quotation-marks.ts';
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

/** Both figures stand in the group; or the disputed one in the line before it, and perhaps the other in the group. */
function withFigure(
  group: readonly SummarySentence[],
  sentences: readonly SummarySentence[],
): readonly (readonly SummarySentence[])[] | undefined {
  const own = group.flatMap(({ text }) => text.match(figure) ?? []).length;
  if (own > 1) return [group];
  const [first] = group;
  const before = first && sentences[sentences.indexOf(first) - 1];
  const tells = before && before.passage === first?.passage && before.text.search(figure) >= 0;
  if (tells && before.isWhole && before.leaning === undefined) return [[before, ...group]];
  return own > 0 ? [group] : undefined;
}

/** A whole one, however it is grouped. */
const figure = /\d+(?:[.,\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?/gu;

const centralityOf = (group: readonly SummarySentence[]): number => group.at(-1)?.centrality ?? 0;

function disputesFigure(sentence: SummarySentence | undefined): boolean {
  if (!sentence || !disputesWith(sentence.text, sentence.article.language)) return false;
  const figures = summaryWordsOf(sentence.article.language)?.figures;
  return figures !== undefined && new RegExp(`(?<!\\p{L})(?:${figures})(?!\\p{L})`, 'iu').test(sentence.text);
}

/** Whether the text, outside quotations, says that somebody holds something to be wrong. */
export function disputesWith(text: string, language: string): boolean {
  const words = summaryWordsOf(language);
  if (!words) return false;
  const outside = outsideQuotations(text);
  const disputed = new RegExp(`(?<!\\p{L})(?:${words.disputes})(?!\\p{L})`, 'iu').exec(outside);
  return disputed !== null && !isDenied(outside.slice(0, disputed.index), language);
}

/**
 * Whether somebody says something that others may hold to be wrong: no question, order or thanks, nor what is admitted.
 * @param cue the words of the text that say so: "asked"
 */
export function isArguable(text: string, cue: string | undefined, language: string): boolean {
  const words = summaryWordsOf(language);
  if (!words) return true;
  const unarguable = new RegExp(`(?<!\\p{L})(?:${words.unarguable})(?!\\p{L})`, 'iu');
  const wants = new RegExp(`^\\P{L}*(?:${words.requests})(?!\\p{L})`, 'iu');
  const [first] = quotationsOf(text);
  return !unarguable.test(sayingIn(text, cue)) && !(first && wants.test(text.slice(first.start, first.end)));
}

/** After the cue: "told *him to*". */
const wordsAfterCue = 3;

/** How it is said, without what is: there somebody may be asked, too. */
function sayingIn(text: string, cue: string | undefined): string {
  const outside = outsideQuotations(text);
  const at = cue === undefined ? -1 : outside.indexOf(cue);
  if (cue === undefined || at < 0) return outside;
  const after = outside
    .slice(at + cue.length)
    .trimStart()
    .split(/\s+/u);
  return [cue, ...after.slice(0, wordsAfterCue)].join(' ');
}

/** "Does not dispute". */
const isDenied = (before: string, language: string): boolean =>
  new RegExp(`${anyWord(lexiconOf(language)?.negation?.words ?? [])}(?:\\s[\\p{L}’']+){0,2}\\s*$`, 'iu').test(before);
