import { defaultLexicon } from '../text/lexicon/index.ts';
import { type Alignment, align, type Gap } from './alignment.ts';
import { areAntonyms } from './antonyms.ts';
import { beginsAnew } from './begun-anew.ts';
import { replacesSubject, weldsSentences } from './blended-sentences.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import type { Fault } from './fault.ts';
import { negationSlips } from './negation.ts';
import { figuresSwapped } from './numbers.ts';
import { misplacedName } from './unsupported-names.ts';

/** What the claim has in the place of something else, laid word by word beside its evidence. */
export function faultOfOrder(words: readonly Token[], context: EvidenceContext): Fault | undefined {
  const { alignment, sentences } = bestOrder(words, context.cited);
  if (alignment.gaps.some(turnsRound)) return 'direction';
  if (alignment.gaps.some(figuresSwapped)) return 'number';
  if (alignment.gaps.some(negationSlips)) return 'negation';
  if (misplacedName(words, alignment, context)) return 'name';
  return weldsSentences(words, alignment, sentences) ||
    (context.language !== defaultLexicon.code && replacesSubject(words, alignment, context)) ||
    beginsAnew(words, alignment, context)
    ? 'subject'
    : undefined;
}

const turnsRound = ({ claim, evidence }: Gap): boolean =>
  claim.some((one) => evidence.some((other) => areAntonyms(one.lower, other.lower)));

interface Ordered {
  readonly alignment: Alignment;
  readonly sentences: readonly GroundSentence[];
}

/** The cited sentences in the order that fits the claim best: as cited, or the other way round. */
function bestOrder(words: readonly Token[], cited: readonly GroundSentence[]): Ordered {
  const orders = cited.length === 1 ? [cited] : [cited, cited.toReversed()];
  return orders
    .map((sentences) => ({
      sentences,
      alignment: align(
        words,
        sentences.flatMap((sentence) => sentence.words),
      ),
    }))
    .reduce((best, other) => (other.alignment.score > best.alignment.score ? other : best));
}
