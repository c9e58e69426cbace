import type { Citation } from '../../core/answer.ts';
import type { Guide, GuideEntry } from '../../footnote.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { limits } from '../markdown/limits.ts';
import { excerpt } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { footnoteRows } from './answer-buttons.ts';
import { button, row } from './card.ts';
import { customId, guideKind } from './custom-id.ts';
import { footnoteAgain, footnoteLine } from './footnotes.ts';

type Made = Extract<Guide, { readonly kind: 'made' }>;

interface Shown {
  readonly guide: Made;
  /** From 0; beyond the last it is the last. */
  readonly page: number;
  /** The article that was chosen, where one was. */
  readonly articleId: string | undefined;
}

/** In characters of Markdown. */
const longest = { titles: 200, label: 160, detail: 420, quote: 110 } as const;
/** Kept free for titles and what stands below. */
const margin = 460;
/** As many footnotes as one looks through on a page. */
const mostEntries = 8;

/** A page of a study guide with its footnotes and buttons to open and to turn. */
export function guidePage({ guide, page, articleId = '' }: Shown, words: Words, remarks: readonly string[]): Outgoing {
  const pages = pagesOf(guide.entries, words);
  const at = Math.min(Math.max(0, page), pages.length - 1);
  const entries = pages[at] ?? [];
  const lines = [
    `**${words.guide.title}** · ${excerpt(guide.titles.join(' · '), longest.titles)}`,
    ...linesOf(entries, words),
    ...[words.guide.page(at + 1, pages.length), ...remarks].map((remark) => `-# ${remark}`),
  ];
  const turn = (label: string, to: number) =>
    button(label, customId(guideKind, to, articleId), { disabled: to < 0 || to >= pages.length });
  const turns = pages.length > 1 ? [row(turn('◀', at - 1), turn('▶', at + 1))] : [];
  return { content: lines.join('\n'), components: [...footnoteRows(citationsOf(entries), words), ...turns] };
}

/** As many entries on a page as find room. */
function pagesOf(entries: readonly GuideEntry[], words: Words): readonly (readonly GuideEntry[])[] {
  const pages: GuideEntry[][] = [];
  for (const entry of entries) {
    const open = pages.at(-1);
    if (open && fits([...open, entry], words)) open.push(entry);
    else pages.push([entry]);
  }
  return pages;
}

const fits = (entries: readonly GuideEntry[], words: Words): boolean =>
  entries.length <= mostEntries && linesOf(entries, words).join('\n').length <= limits.content - margin;

const linesOf = (entries: readonly GuideEntry[], words: Words): readonly string[] => [
  ...entries.flatMap((entry, at) => [
    // A section that goes on is named again on the next page.
    ...(entries[at - 1]?.section === entry.section ? [] : [`**${words.guide.headings[entry.section]}**`]),
    entryLine(entry),
  ]),
  ...footnotesOf(entries, words),
];

function entryLine({ label, detail, citation }: GuideEntry): string {
  const told = detail === undefined ? '' : `: ${excerpt(detail, longest.detail)}`;
  return `- **${excerpt(label, longest.label)}**${told} [${citation.number}]`;
}

/** Each footnote once, by its number. */
const citationsOf = (entries: readonly GuideEntry[]): readonly Citation[] =>
  [...new Map(entries.map(({ citation }) => [citation.number, citation])).values()].sort((a, b) => a.number - b.number);

/** The quote stands there already where what is said of the entry is the sentence itself. */
function footnotesOf(entries: readonly GuideEntry[], words: Words): readonly string[] {
  const citations = citationsOf(entries);
  return citations.map((citation, at) => {
    const isSaid = entries.some(
      ({ detail, citation: { number } }) => number === citation.number && detail === citation.quote,
    );
    const options = { words, withQuote: !isSaid, longestQuote: longest.quote };
    const isAgain = citations[at - 1]?.passage.articleId === citation.passage.articleId;
    return isAgain ? footnoteAgain(citation, options) : footnoteLine(citation, options);
  });
}
