import { inAllLanguages } from '../text/lexicon/index.ts';
import { overlaps } from '../text/span.ts';
import { yearsIn } from './days.ts';
import { eraNumber } from './eras.ts';
import { amountOf } from './figures.ts';
import type { Known, Mention } from './mention.ts';

/** Asked with the mention taken out of the sentence. */
export interface Asked {
  readonly text: string;
  readonly mention: Mention;
  /** All of the sentence. */
  readonly mentions: readonly Mention[];
  /** Shown above it. */
  readonly beside?: string;
}

/** In per cent. */
const whole = 100;

/** In years: of somebody who is younger than a hundred. */
const oldest = 99;
const ofAge = new RegExp(`^(?:${inAllLanguages(({ study }) => study?.ofAge).join('|')})`, 'u');
const ofHundred = new RegExp(`^\\s?(?:%|${inAllLanguages(({ study }) => study?.perCent).join('|')})`, 'u');
/** Somebody of eleven does not do what somebody of thirty does. */
const mostOfAge = 1.6;

const yearOf = (text: string): number => Number(yearsIn(text)[0] ?? Number.NaN);

/**
 * Whether a number or year stands to the others of the sentence as the right one does: of "rose from 40 to 55" no wrong choice
 * is below 40, and of "two of the three" none above three. That the sentence contradicts itself would tell it. Likewise a year to
 * come when the article was written stands among others to come, and one that was past among past ones.
 */
export function inOrder(
  { text, mention, mentions }: Asked,
  { language, written }: { readonly language: string; readonly written?: number },
): (choice: string) => boolean {
  const { kind } = mention;
  if (kind !== 'number' && kind !== 'date' && kind !== 'era') return () => true;
  const reckon = (known: Known): number =>
    kind === 'date' ? yearOf(known.text) : kind === 'era' ? eraNumber(known) : amountOf(known, language);
  const right = reckon(mention);
  const around = `${text.slice(0, mention.start)} ${text.slice(mention.end)}`;
  const beside =
    kind === 'date' || /^\d{4}$/u.test(mention.text)
      ? yearsIn(around).map(Number)
      : mentions.filter((other) => other.kind === kind && !overlaps(other, mention)).map(reckon);
  const isAge = ofAge.test(text.slice(mention.end));
  const most =
    ofHundred.test(text.slice(mention.end)) && right <= whole
      ? whole
      : isAge && right < whole
        ? oldest
        : Number.POSITIVE_INFINITY;
  return (choice) => {
    const value = reckon({ ...mention, text: choice });
    if (kind === 'date' && written !== undefined && value > written !== right > written) return false;
    if (value > most || (most === whole && value === whole)) return false;
    if (isAge && Math.max(value / right, right / value) > mostOfAge) return false;
    return beside.every((other) => Number.isNaN(other) || Math.sign(value - other) === Math.sign(right - other));
  };
}
