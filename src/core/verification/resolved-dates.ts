import { dateMentions, readDate } from '../text/dates.ts';
import { findDate } from '../text/full-date.ts';
import { remembering } from '../text/remembering.ts';
import { sliceOf } from '../text/span.ts';
import type { EvidenceContext } from './evidence-context.ts';

/**
 * The claim with the dates that its evidence tells by the article's own date written as there: "on 11 September 2015" as
 * "yesterday" in an article of the 12th.
 */
export function withDatesAsWritten(claim: string, { cited, publishedAt, language }: EvidenceContext): string {
  if (!findDate(claim) || publishedAt === undefined) return claim;
  const standing = cited.flatMap(({ text }) => readers(language)(publishedAt)(text));
  return dateMentions(claim, language, undefined).reduceRight((written, { start, end, date }) => {
    const same = standing.find((mention) => mention.date === date);
    return same ? `${written.slice(0, start)}${same.text}${written.slice(end)}` : written;
  }, claim);
}

interface Written {
  readonly date: string;
  readonly text: string;
}

/** In dates of articles: each has many claims, and those of others push it out. */
const mostKept = 50;
const readers = remembering((language) => remembering((publishedAt) => reader(language, publishedAt), mostKept));

function reader(language: string, publishedAt: string): (text: string) => readonly Written[] {
  const reference = readDate(publishedAt, language);
  if (!reference) return () => [];
  return remembering((text) =>
    dateMentions(text, language, reference).map((mention) => ({ date: mention.date, text: sliceOf(text, mention) })),
  );
}
