import type { Citation } from '../../core/answer.ts';
import type { Guide, GuideEntry } from '../../footnote.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { limits } from '../markdown/limits.ts';
import { excerpt } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { footnoteRows } from './answer-buttons.ts';
import { button, row } from './card.ts';
import { customId, guideKind } from './custom-id.ts';
import { footnoteAgain, footnoteLine, placeOf } from './footnotes.ts';

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
/** For entries and footnotes; the rest is for titles and what stands below. */
const room = limits.content - 460;
/** As many footnotes as one looks through on a page. */
const mostEntries = 8;

/** A page of a study guide with its footnotes and buttons to open and to turn. */
export function guidePage({ guide, page, articleId = '' }: Shown, words: Words, remarks: readonly string[]): Outgoing {
  const pages = pagesOf(guide.entries);
  const at = Math.min(Math.max(0, page), pages.length - 1);
  const entries = pages[at] ?? [];
  const lines = [
    `**${words.guide.title}** · ${excerpt(guide.titles.join(' · '), longest.titles)}`,
    ...fitting(entries, words),
    ...[words.guide.page(at + 1, pages.length), ...remarks].map((remark) => `-# ${remark}`),
  ];
  const turn = (label: string, to: number) =>
    button(label, customId(guideKind, to, articleId), { disabled: to < 0 || to >= pages.length });
  const turns = pages.length > 1 ? [row(turn('◀', at - 1), turn('▶', at + 1))] : [];
  return { content: lines.join('\n'), components: [...footnoteRows(citationsOf(entries), words), ...turns] };
}

/** As many entries on a page as find room, reckoned by their letters: nothing is set out but the page that is shown. */
function pagesOf(entries: readonly GuideEntry[]): readonly (readonly GuideEntry[])[] {
  const pages: GuideEntry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const open = pages.at(-1);
    left -= roomFor(entry);
    if (open && left >= 0 && open.length < mostEntries) open.push(entry);
    else {
      pages.push([entry]);
      left = room - roomFor(entry);
    }
  }
  return pages;
}

/** In characters: what is said of the entry, and a footnote with a link. */
const roomFor = ({ label, detail = '' }: GuideEntry): number =>
  Math.min(label.length, longest.label) + Math.min(detail.length, longest.detail) + 240;

/** Shares of what is told of an entry; with the least, footnotes name their place alone, and any page fits. */
const sizes = [1, 0.6, 0.3] as const;
const least = 0.3;

/** Marks and links may need more room than was reckoned: then less is told of each entry. */
function fitting(entries: readonly GuideEntry[], words: Words): readonly string[] {
  let lines: readonly string[] = [];
  for (const size of sizes) {
    lines = linesOf(entries, words, size);
    if (lines.join('\n').length <= room) break;
  }
  return lines;
}

const linesOf = (entries: readonly GuideEntry[], words: Words, size: number): readonly string[] => [
  ...entries.flatMap((entry, at) => [
    // A section that goes on is named again on the next page.
    ...(entries[at - 1]?.section === entry.section ? [] : [`**${words.guide.headings[entry.section]}**`]),
    entryLine(entry, size),
  ]),
  ...footnotesOf(entries, { words, size }),
];

function entryLine({ label, detail, citation }: GuideEntry, size: number): string {
  const told = detail === undefined ? '' : `: ${excerpt(detail, Math.floor(size * longest.detail))}`;
  return `- **${excerpt(label, Math.floor(size * longest.label))}**${told} [${citation.number}]`;
}

/** Each footnote once, by its number. */
const citationsOf = (entries: readonly GuideEntry[]): readonly Citation[] =>
  [...new Map(entries.map(({ citation }) => [citation.number, citation])).values()].sort((a, b) => a.number - b.number);

/** The quote stands there already where what is said of the entry is the sentence itself. */
function footnotesOf(
  entries: readonly GuideEntry[],
  { words, size }: { readonly words: Words; readonly size: number },
): readonly string[] {
  const citations = citationsOf(entries);
  return citations.map((citation, at) => {
    if (size === least) return `-# [${citation.number}] ${placeOf(citation, words)}`;
    const isSaid = entries.some(
      ({ detail, citation: { number } }) => number === citation.number && detail === citation.quote,
    );
    const options = { words, withQuote: !isSaid, longestQuote: Math.floor(size * longest.quote) };
    const isAgain = citations[at - 1]?.passage.articleId === citation.passage.articleId;
    return isAgain ? footnoteAgain(citation, options) : footnoteLine(citation, options);
  });
}
