import { lazily } from '../text/lazily.ts';
import { isBody } from './article.ts';
import { isCaption, isNotice, opensOthersWords } from './boilerplate.ts';
import { bare, type Sample, sampleOf, standsIn } from './letters.ts';
import { readingLength } from './reading-length.ts';
import { asides, type SeenText } from './reckoning.ts';
import type { RoughBlock } from './rough-document.ts';

/** In letters. A note of an article has sentences of this length; so many together are no chance. */
const shortestSentence = 60;
const shortestTogether = 200;
/** In letters: a byline, a date, buttons to share may stand between an article and what belongs to it; more is a page's. */
const mostBetween = 240;
/** In letters: a linked line of this length is a headline of something else. */
const headlineElsewhere = 15;
/** In stretches of the page's text: what is further off belongs to something else. */
const farthest = 40;

/** Of a text: what has fewer words besides addresses is a list of files, for machines. */
const fewestWords = 0.7;

const isOfAddresses = (text: string): boolean => text.replace(/\S*:\/\/\S+/g, '').length < fewestWords * text.length;

const endsAsSentence = /[.!?…。！？][\])"'”’»]*\s*$/u;

/** A stretch of the page's text. */
interface Stretch extends SeenText {
  /** In the body already. */
  readonly isKept: boolean;
  /** Kept, but set apart on purpose. */
  readonly isApart: () => boolean;
  /** The same stands before it. */
  readonly isRepeated: boolean;
}

const nothing: Stretch = { text: '', isKept: false, isApart: () => false, isRepeated: false };

const isProse = ({ text }: SeenText): boolean =>
  readingLength(text.trim()) >= shortestSentence &&
  endsAsSentence.test(text) &&
  !isOfAddresses(text) &&
  !isNotice(text.trim()) &&
  !isCaption(text.trim());

interface Page {
  readonly seen: readonly Stretch[];
  readonly byline: string | undefined;
}

/** Prose that is nowhere, and not about the author or under the headline of something else. */
function isLeftOut({ seen, byline }: Page, at: number): boolean {
  const one = seen[at] ?? nothing;
  const before = seen[at - 1] ?? nothing;
  const isTeaser = before.apart === 'links' && before.text.trim().length >= headlineElsewhere;
  const isOfAuthor = byline !== undefined && one.text.trim().startsWith(byline);
  return isProse(one) && !isTeaser && !isOfAuthor && !one.isRepeated && !one.isKept && !one.isApart();
}

/** Prose from a place on, as far as it stands together with the article; what is before is taken where the markup has it in the article. */
function proseBeside(page: Page, from: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  let between = 0;
  for (let at = from; page.seen[at] !== undefined && between <= mostBetween; at += step) {
    const one = page.seen[at] ?? nothing;
    if (one.isKept) continue;
    if (one.apart === undefined && isLeftOut(page, at)) {
      if (step > 0 || one.inArticle) found.push(at);
    } else if (one.apart === undefined && isProse(one) && !one.isApart()) break;
    else between += bare(one.text).length;
  }
  return lettersOf(page, found) >= shortestTogether ? found.toSorted((a, b) => a - b) : [];
}

const lettersOf = ({ seen }: Page, places: readonly number[]): number =>
  places.reduce((sum, at) => sum + readingLength(seen[at]?.text.trim() ?? ''), 0);

const isLong = (page: Page, at: number): boolean => lettersOf(page, [at]) >= shortestTogether;

/** In letters: as much of a text tells its block. */
const telling = 40;

/** The number of the block before which a seen text stands; undefined where none follows that is kept. */
function blockAfter(page: Page, letters: readonly string[], at: number): number | undefined {
  for (let next = at + 1; next < page.seen.length; next += 1) {
    const one = page.seen[next] ?? nothing;
    const start = bare(one.text).slice(0, telling);
    const place = one.isKept ? letters.findIndex((block) => block.includes(start)) : -1;
    if (place >= 0) return place;
  }
  return undefined;
}

interface Regained {
  readonly blocks: readonly RoughBlock[];
  /** Prose that may be the article's and is left out. */
  readonly beside: readonly string[];
}

/**
 * A page's blocks with the prose that its reader sees right before, among and after them and that was left out: a standfirst, a
 * correction, notes at the end, the second half of a text in two containers.
 */
export function regainProse(
  blocks: readonly RoughBlock[],
  seen: readonly SeenText[],
  byline: string | undefined,
): Regained {
  const all = stretchesOf(seen, blocks);
  const first = all.findIndex(({ isKept }) => isKept);
  const last = all.findLastIndex(({ isKept }) => isKept);
  if (first < 0) return { blocks, beside: [] };
  const end = seen.findIndex(({ text }, at) => at > last && opensOthersWords(text.trim()));
  const page: Page = { seen: end < 0 ? all : all.slice(0, end), byline };
  const places = page.seen.map((_, at) => at).filter((at) => isLong(page, at) && isLeftOut(page, at));
  const among = places.filter((at) => at > first && at < last && seen[at]?.apart === undefined);
  const regained = [...proseBeside(page, first - 1, -1), ...among, ...proseBeside(page, last + 1, 1)];
  const beside = places.filter((at) => {
    const isNear = at > first - farthest && at < last + farthest;
    return isNear && !regained.includes(at) && [undefined, asides].includes(seen[at]?.apart);
  });
  return {
    blocks: withInserted(page, blocks, regained),
    beside: beside.map((at) => seen[at]?.text.trim() ?? ''),
  };
}

function stretchesOf(seen: readonly SeenText[], blocks: readonly RoughBlock[]): readonly Stretch[] {
  const sampleFor = (inBody: boolean): Sample =>
    sampleOf(blocks.filter(({ kind }) => isBody(kind) === inBody).map(({ text }) => text));
  const [kept, apart] = [sampleFor(true), sampleFor(false)];
  const before = new Set<string>();
  return seen.map((one) => {
    const text = one.text.trim();
    const isRepeated = before.has(text);
    before.add(text);
    const isKept = one.apart === undefined && standsIn(text, kept);
    return { ...one, isKept, isApart: lazily(() => standsIn(text, apart)), isRepeated };
  });
}

function withInserted(page: Page, blocks: readonly RoughBlock[], regained: readonly number[]): readonly RoughBlock[] {
  if (regained.length === 0) return blocks;
  const letters = blocks.map(({ kind, text }) => (isBody(kind) ? bare(text) : ''));
  const end = blocks.findLastIndex(({ kind }) => isBody(kind)) + 1;
  const inserted = regained.map((at) => ({
    place: blockAfter(page, letters, at) ?? end,
    block: { kind: 'paragraph', text: page.seen[at]?.text.trim() ?? '' } as const,
  }));
  return [...blocks, undefined].flatMap((block, at) => [
    ...inserted.filter(({ place }) => place === at).map((one): RoughBlock => one.block),
    ...(block === undefined ? [] : [block]),
  ]);
}
