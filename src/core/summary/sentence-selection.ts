import type { CentralSentences, SummarySentence } from './central-sentences.ts';
import { groupsOf } from './leaning-groups.ts';
import { type SectionOf, sectionsOf } from './sections.ts';
import { type Said, worthOf } from './sentence-worth.ts';
import { firstThatLeans } from './told-before.ts';

export interface Selection {
  readonly count: number;
  /** Stand in the summary whatever they are worth, as far as there is room. */
  readonly wanted?: readonly SummarySentence[];
  /** Every line is read alone: none leans on the one before it. */
  readonly alone?: boolean;
  /** Only these are chosen from, beside those wanted. */
  readonly among?: (sentence: SummarySentence) => boolean;
}

/** What is left of a line's worth in a section that has one already, while another has none. */
const sectionAgain = 0.3;

/** Lines that open with what none above them tells of are left out one by one; of a long text not without end. Chosen by hand, not fitted. */
const mostLeftOut = 24;

/**
 * Lines as `pick` picks them, without such as open with what the article told of before and no line above them does.
 */
export function chooseSentences(ranked: CentralSentences, selection: Selection): readonly SummarySentence[] {
  const { sentences } = ranked;
  const { count, wanted = [], alone = false, among = () => true } = selection;
  const groups = groupsOf(sentences, alone);
  const worth = worthOf(ranked, alone);
  const sectionOf = sectionsOf(sentences, count);
  const leftOut = new Set<SummarySentence>();
  const isFree = (one: SummarySentence | undefined): boolean => one !== undefined && among(one) && !leftOut.has(one);
  for (;;) {
    const free = groups.filter((group) => group.every((at) => isFree(sentences[at])));
    const lines = pick(sentences, { groups: free, count, wanted, worth, sectionOf });
    const leaning = firstThatLeans(lines, wanted);
    if (!leaning || leftOut.size >= mostLeftOut) return lines;
    leftOut.add(leaning);
  }
}

interface Choice extends Required<Pick<Selection, 'count' | 'wanted'>> {
  readonly groups: readonly (readonly number[])[];
  readonly worth: ReturnType<typeof worthOf>;
  readonly sectionOf: SectionOf;
}

/**
 * Picks `count` lines one by one, each time the one that says most of what is central and not yet said. A line that leans
 * on those before it comes with them or not at all. Returned in reading order.
 */
function pick(
  sentences: readonly SummarySentence[],
  { groups, count, wanted, worth, sectionOf }: Choice,
): readonly SummarySentence[] {
  const chosen = wanted.map((sentence) => sentences.indexOf(sentence)).filter((at) => at >= 0);
  const terms = new Set(chosen.flatMap((at) => sentences[at]?.terms ?? []));
  const value = (group: readonly number[]): number => {
    const added = group.filter((at) => !chosen.includes(at));
    if (added.length === 0 || chosen.length + added.length > count) return 0;
    const total = added.reduce((sum, at) => sum + worth(at, saidBefore(at, group, { terms, chosen }, sentences)), 0);
    return (total / added.length) * shareOf(added, chosen, sectionOf);
  };
  for (let best = bestOf(groups, value); best && chosen.length < count; best = bestOf(groups, value)) {
    for (const at of best.filter((one) => !chosen.includes(one))) {
      chosen.push(at);
      for (const term of sentences[at]?.terms ?? []) terms.add(term);
    }
  }
  return chosen.toSorted((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
}

/** The lines of its group before a line are said when it is. */
function saidBefore(at: number, group: readonly number[], said: Said, sentences: readonly SummarySentence[]): Said {
  const before = group.slice(0, group.indexOf(at));
  if (before.length === 0) return said;
  const terms = new Set([...said.terms, ...before.flatMap((one) => sentences[one]?.terms ?? [])]);
  return { terms, chosen: [...said.chosen, ...before] };
}

function shareOf(added: readonly number[], chosen: readonly number[], sectionOf: SectionOf): number {
  const taken = new Set(chosen.map(sectionOf.of));
  return taken.size < sectionOf.count && added.some((at) => taken.has(sectionOf.of(at))) ? sectionAgain : 1;
}

function bestOf(
  groups: readonly (readonly number[])[],
  value: (group: readonly number[]) => number,
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let most = 0;
  for (const group of groups) {
    const worth = value(group);
    if (worth > most) {
      best = group;
      most = worth;
    }
  }
  return best;
}
