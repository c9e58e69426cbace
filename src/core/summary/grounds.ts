import { lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { stopTest } from '../text/terms.ts';
import { outsideQuotations } from './whole-sentence.ts';

interface Grounds {
  /** As a word of its own. */
  readonly pronoun: RegExp;
  readonly own: RegExp;
  readonly others: RegExp;
}

const groundsFor = perLanguage(({ study }): readonly Grounds[] | undefined =>
  study?.grounds?.map(({ pronouns, own, others }) => ({
    pronoun: new RegExp(`(?<![\\p{L}-])(?:${pronouns})(?![\\p{L}-])`, 'u'),
    own: new RegExp(`(?<![\\p{L}])(?:${own})(?![\\p{L}])`, 'iu'),
    others: new RegExp(`^(?:${others ?? '(?!)'})$`, 'u'),
  })),
);

/**
 * "Der Trainer sagte, sie müsse warten": no noun before the pronoun is of its gender, as far as articles tell. A name may be of any.
 */
export function missesGround(text: string, language: string): boolean {
  const outside = outsideQuotations(text);
  return (groundsFor(language) ?? []).some((grounds) => {
    const found = grounds.pronoun.exec(outside);
    return found !== null && !hasGround(outside.slice(0, found.index), grounds, language);
  });
}

const objectsFor = perLanguage(({ study }) =>
  study?.objects === undefined
    ? undefined
    : {
        pronoun: new RegExp(study.objects.pronouns, 'u'),
        joining: new RegExp(`(?<![\\p{L}])(?:${study.objects.joining})(?![\\p{L}])`, 'iu'),
        named: new RegExp(study.objects.named ?? '(?!)', 'u'),
      },
);

/** "A doctor told him to choose": nobody stands before but who tells. */
export function missesObject(text: string, language: string): boolean {
  const objects = objectsFor(language);
  const outside = outsideQuotations(text);
  const at = objects?.pronoun.exec(outside)?.index ?? -1;
  return objects !== undefined && at > 0 && !objects.joining.test(outside.slice(0, at)) && !objects.named.test(outside);
}

function hasGround(before: string, { own, others }: Grounds, language: string): boolean {
  if (own.test(before)) return true;
  const words = before.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const isStop = stopTest(language);
  return words.some((word, at) => {
    if (!/^\p{Lu}/u.test(word) || isStop(word.toLowerCase())) return false;
    return (
      lexiconOf(language)?.capitalNouns !== true ||
      !words.slice(Math.max(0, at - articleReach), at).some((one) => others.test(one))
    );
  });
}

/** In words: "der neue junge Trainer". */
const articleReach = 3;
