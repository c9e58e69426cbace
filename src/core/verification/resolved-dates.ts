import { dateMentions, findDate, readDate } from '../text/dates.ts';
import { sliceOf } from '../text/span.ts';
import type { EvidenceContext } from './evidence-context.ts';

/**
 * The claim with the dates that its evidence tells by the article's own date written as there: "on 11 September 2015" as
 * "yesterday" in an article of the 12th.
 */
export function withDatesAsWritten(claim: string, { cited, publishedAt, language }: EvidenceContext): string {
  if (!findDate(claim) || publishedAt === undefined) return claim;
  const reference = readDate(publishedAt, language);
  if (!reference) return claim;
  const standing = cited.flatMap(({ text }) =>
    dateMentions(text, language, reference).map((mention) => ({ ...mention, text: sliceOf(text, mention) })),
  );
  return dateMentions(claim, language, undefined).reduceRight((written, { start, end, date }) => {
    const same = standing.find((mention) => mention.date === date);
    return same ? `${written.slice(0, start)}${same.text}${written.slice(end)}` : written;
  }, claim);
}
