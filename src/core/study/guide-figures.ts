import { perLanguage } from '../text/lexicon/per-language.ts';
import { overlaps, type Span } from '../text/span.ts';
import { dayMentions } from './days.ts';
import type { Stock } from './facts.ts';
import { withUnit } from './figure-label.ts';
import { amountOf, figureMentions } from './figures.ts';
import type { GuideEntryDraft } from './guide-entry.ts';
import { evidenceOf, guideSentences } from './guide-sentences.ts';
import type { Mention } from './mention.ts';
import { isNumbered, isOfClock } from './told-figures.ts';

/** Figures with what they count, each where it stands first. */
export function figuresOf(stock: Stock): readonly GuideEntryDraft[] {
  const seen = new Set<string>();
  return guideSentences(stock).flatMap((sentence) => {
    const { text, article } = sentence;
    return figuresIn(text, article.language)
      .map((mention) => withUnit(text, mention, article.language))
      .filter((label) => !seen.has(label) && seen.add(label))
      .map((label) => ({ section: 'figures' as const, label, detail: text, evidence: evidenceOf(sentence) }));
  });
}

const figuresIn = (text: string, language: string): readonly Mention[] =>
  figureMentions(text, language, dayMentions(text, language)).filter(
    (mention, at, all) =>
      mention.kind === 'number' &&
      isFigure(text, mention, language) &&
      !all.slice(0, at).some((other) => overlaps(reachOf(text, other, language), mention)),
  );

const reachOf = (text: string, { start, end }: Span, language: string): Span => ({
  start,
  end: start + Math.max(end - start, withUnit(text, { start, end }, language).length),
});

/** A number in words says something from three on. */
const leastInWords = 3;

/** No number by which something is called, no hour, and no count whose unit stands elsewhere: "contre 31 en 1990". */
const isFigure = (text: string, mention: Mention, language: string): boolean =>
  !isNumbered(text, mention.start, language) &&
  !isOfClock(text, mention) &&
  (mention.shape !== 'word' ||
    (amountOf(mention, language) >= leastInWords && countsThings(text, mention, language))) &&
  withUnit(text, mention, language) !== text.slice(mention.start, mention.end);

/** "eight years", but not "seventy beginning". */
function countsThings(text: string, mention: Mention, language: string): boolean {
  const label = withUnit(text, mention, language).slice(mention.end - mention.start);
  const counted = countedOf(language);
  return counted === undefined || label.split(/[\s-]/).some((one) => counted.test(one));
}

const countedOf = perLanguage(({ study }) => study?.guide && new RegExp(`^(?:${study.guide.counted})$`, 'u'));
