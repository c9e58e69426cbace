import type { Citation } from '../answer.ts';
import { escapedHtml, escapedMarkdown } from './escaped.ts';
import type { GuideEntryDraft, GuideSection } from './guide-entry.ts';

/** A line of a guide that is written to a file. */
export interface WrittenEntry extends Omit<GuideEntryDraft, 'evidence'> {
  readonly citation: Citation;
}

export interface WrittenGuide {
  readonly titles: readonly string[];
  readonly entries: readonly WrittenEntry[];
}

/** The headings of the sections, and that of the footnotes, in the reader's language. */
export type GuideHeadings = Readonly<Record<GuideSection | 'sources', string>>;

const order: readonly GuideSection[] = ['people', 'places', 'dates', 'figures', 'terms', 'questions'];

interface Section {
  readonly heading: string;
  readonly entries: readonly WrittenEntry[];
}

const sectionsOf = ({ entries }: WrittenGuide, headings: GuideHeadings): readonly Section[] =>
  order
    .map((section) => ({ heading: headings[section], entries: entries.filter((entry) => entry.section === section) }))
    .filter((section) => section.entries.length > 0);

const sourcesOf = ({ entries }: WrittenGuide): readonly Citation[] =>
  [...new Map(entries.map(({ citation }) => [citation.number, citation])).values()].sort((a, b) => a.number - b.number);

const placeOf = ({ passage, paragraph, page }: Citation): string =>
  [passage.source.title, page === undefined ? `¶ ${paragraph}` : `p. ${page}`].join(', ');

/** The guide as Markdown: a heading a section, a footnote behind every line. */
export function guideMarkdown(guide: WrittenGuide, headings: GuideHeadings): string {
  const lines = sectionsOf(guide, headings).flatMap(({ heading, entries }) => [
    `## ${heading}`,
    '',
    ...entries.map(
      ({ label, detail, citation }) =>
        `- **${escapedMarkdown(label)}**${detail === undefined ? '' : `: ${escapedMarkdown(detail)}`} [^${citation.number}]`,
    ),
    '',
  ]);
  const notes = sourcesOf(guide).map(
    (one) => `[^${one.number}]: “${escapedMarkdown(one.quote)}” ${escapedMarkdown(placeOf(one))}`,
  );
  return `${[`# ${guide.titles.map(escapedMarkdown).join(' · ')}`, '', ...lines, ...notes].join('\n')}\n`;
}

const style =
  'body{font:11pt/1.5 Georgia,serif;max-width:40em;margin:2em auto;padding:0 1em}h2{break-after:avoid}li{break-inside:avoid}sup a{text-decoration:none}';

/** The guide as one HTML page that prints well, without scripts or anything from elsewhere. */
export function guideHtml(guide: WrittenGuide, headings: GuideHeadings, language: string): string {
  const title = guide.titles.map(escapedHtml).join(' · ');
  const sections = sectionsOf(guide, headings).map(
    ({ heading, entries }) => `<h2>${escapedHtml(heading)}</h2>\n<ul>\n${entries.map(htmlEntry).join('\n')}\n</ul>`,
  );
  const notes = sourcesOf(guide).map(
    (one) =>
      `<li id="n${one.number}" value="${one.number}"><q>${escapedHtml(one.quote)}</q> ${escapedHtml(placeOf(one))}</li>`,
  );
  return `<!doctype html>
<html lang="${escapedHtml(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body>
<h1>${title}</h1>
${sections.join('\n')}
<h2>${escapedHtml(headings.sources)}</h2>
<ol>
${notes.join('\n')}
</ol>
</body>
</html>
`;
}

const htmlEntry = ({ label, detail, citation: { number } }: WrittenEntry): string =>
  `<li><strong>${escapedHtml(label)}</strong>${detail === undefined ? '' : `: ${escapedHtml(detail)}`} <sup><a href="#n${number}">${number}</a></sup></li>`;
