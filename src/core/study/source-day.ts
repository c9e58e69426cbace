import type { Metadata } from '../document/article.ts';
import { dateMentions } from '../text/dates.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';

interface Day {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
}

/** The day an article is from, as precise as it says; undefined where it says none. */
export function dayOf({ publishedAt, language }: Metadata): Day | undefined {
  if (publishedAt === undefined) return undefined;
  const iso =
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(publishedAt)?.[0] ?? dateMentions(publishedAt, language, undefined)[0]?.date;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  return { year, ...(month ? { month: Number(month) } : {}), ...(month && day ? { day: Number(day) } : {}) };
}

const { months } = defaultLexicon.calendar;
/** As MLA shortens them: May, June and July stay whole. */
const shortMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** "2025, March 14" */
export function apaDay(date: Day | undefined): string {
  if (!date) return 'n.d.';
  const { year, month, day } = date;
  return month === undefined ? year : `${year}, ${months[month - 1]}${day === undefined ? '' : ` ${day}`}`;
}

/** "14 Mar. 2025" */
export const mlaDay = ({ year, month, day }: Day): string =>
  [day, month === undefined ? undefined : shortMonths[month - 1], year].filter((part) => part !== undefined).join(' ');

/** "March 14, 2025" */
export const chicagoDay = ({ year, month, day }: Day): string => {
  if (month === undefined) return year;
  return day === undefined ? `${months[month - 1]} ${year}` : `${months[month - 1]} ${day}, ${year}`;
};
