import { namesPerson } from './antecedents.ts';
import { type SummarySentence, standsAlone } from './central-sentences.ts';
import { outsideQuotations } from './whole-sentence.ts';

/** Lines that are read together: a leaning one and what it leans on. */
const longestGroup = 3;

/**
 * For every line that may be shown the places of those that must stand before it, and its own, in order. A line that leans
 * on more than stands close before it has none. @param alone no line may lean on another
 */
export function groupsOf(sentences: readonly SummarySentence[], alone: boolean): readonly (readonly number[])[] {
  const standing = sentences.map(standsAlone);
  return sentences.flatMap((_, at) => {
    const group = standing[at] ? [at] : alone ? undefined : chainTo(at, sentences, standing);
    return group ? [group] : [];
  });
}

function chainTo(
  at: number,
  sentences: readonly SummarySentence[],
  standing: readonly boolean[],
): readonly number[] | undefined {
  const group = [at];
  let wantsPerson = false;
  for (let place = at; !standing[place]; place -= 1) {
    const sentence = sentences[place];
    const before = sentences[place - 1];
    if (!sentence || !before || !follows(sentence, before) || !sentence.isWhole) return undefined;
    wantsPerson ||= sentence.leaning === 'whom';
    group.unshift(place - 1);
    if (group.length > longestGroup) return undefined;
  }
  return !wantsPerson || namesWhom(sentences[at - 1]) ? group : undefined;
}

/** Of the same article, with nothing between, not even a heading. */
const follows = (sentence: SummarySentence, before: SummarySentence): boolean =>
  sentence.article === before.article &&
  sentence.place === before.place + 1 &&
  sentence.article.text.slice(before.at + before.text.length, sentence.at).trim() === '';

const namesWhom = (sentence: SummarySentence | undefined): boolean =>
  sentence !== undefined && namesPerson(outsideQuotations(sentence.text), sentence.article.language);
