import { detectLanguage } from '../text/language.ts';
import { cutShort } from '../text/segments.ts';
import type { ParsedDocument, Warning } from './article.ts';
import { isBody } from './article.ts';
import { isCaption, isNotice, isPageNumber } from './boilerplate.ts';
import { withCaptionsAbove } from './captions-below.ts';
import { cleanText, splitAtLost } from './clean-text.ts';
import { withTitleOver } from './governing-title.ts';
import { readMasthead } from './masthead.ts';
import { withNameBelow } from './name-below.ts';
import { longest } from './name-limits.ts';
import { movedTurns } from './pages.ts';
import { rejoinSplit } from './rejoin-paragraphs.ts';
import type { PlacedBlock, RoughBlock, RoughDocument } from './rough-document.ts';
import { withSignature } from './signature.ts';
import { withTurns } from './turns.ts';
import { typedLists } from './typed-lists.ts';
import { withUnseenAuthor } from './unseen-author.ts';
import { asProseWhereLong, namesWithinLimits } from './within-limits.ts';

/**
 * What a format found, as a careful reader understands it: characters cleaned, the masthead's title, byline, date and site
 * told from the body, captions and notices set apart, paragraphs cut by a page break made whole. Guesses only where the
 * format is not certain. Metadata given by the format stand as blocks too, in the source's words.
 */
export function tidyDocument(rough: RoughDocument): ParsedDocument {
  const cleaned = withTurns(clean(rough.blocks).map(asProseWhereLong));
  const { names, rest } = namesWithinLimits(rough, cleaned);
  const { read, byFile } = withUnseenAuthor(
    unseenAuthors(rough),
    withSignature(withNameBelow(readMasthead(names, [...rest, ...cleaned]))),
  );
  const { blocks: headed, ...masthead } = read;
  const classified = setTailApart(headed.map(classify));
  const placed = withCaptionsAbove(guessHeadings(rejoinSplit(withGaps(typedLists(classified)))));
  const body = placed
    .filter(({ kind }) => isBody(kind))
    .map(({ text }) => text.slice(0, tellsLanguage))
    .join('\n');
  const language = languageOf(body, rough.language);
  const blocks = withTitleOver(placed, {
    title: masthead.title,
    language: language ?? 'und',
    isSure: body.length >= longEnoughForLanguage,
  });
  const isLossy = rough.blocks.some(({ text }) => text.includes('\uFFFD'));
  const warnings: readonly Warning[] = [
    ...(rough.warnings ?? []),
    ...(isLossy ? (['lost-characters'] as const) : []),
    ...(byFile ? (['author-from-file'] as const) : []),
  ];
  return {
    ...masthead,
    ...(rough.address === undefined ? {} : { address: rough.address }),
    ...(language === undefined ? {} : { language }),
    ...(warnings.length > 0 ? { warnings } : {}),
    blocks,
  };
}

const unseenAuthors = ({
  pageAuthor,
  fileAuthor,
}: RoughDocument): Pick<RoughDocument, 'pageAuthor' | 'fileAuthor'> => ({
  ...(pageAuthor ? { pageAuthor: cutShort(cleanText(pageAuthor), longest.byline) } : {}),
  ...(fileAuthor ? { fileAuthor: cutShort(cleanText(fileAuthor), longest.byline) } : {}),
});

/** Of each block: one that is all of the sample, a title without end, would speak for those after it. */
const tellsLanguage = 300;
const longEnoughForLanguage = 200;

/** Templates say "en" of everything; whoever declares another language means it. A short text does not tell its own. */
function languageOf(body: string, declared: string | undefined): string | undefined {
  if (declared && (declared !== 'en' || body.length < longEnoughForLanguage)) return declared;
  const detected = detectLanguage(body);
  return detected === 'und' ? declared : detected;
}

function clean(blocks: readonly RoughBlock[]): readonly PlacedBlock[] {
  return blocks
    .flatMap((block, at) => splitAtLost(block).map((part) => ({ ...part, at })))
    .map((block) => ({
      ...block,
      ...movedTurns(block, (offset) => cleanText(block.text.slice(0, offset)).length),
      text: cleanText(block.text),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function classify(block: PlacedBlock): PlacedBlock {
  if (block.certain || !isBody(block.kind) || block.kind === 'row') return block;
  if (isNotice(block.text) && !isFigureUnder(block)) return { ...block, kind: 'notice' };
  if (block.kind === 'paragraph' && isCaption(block.text)) return { ...block, kind: 'caption' };
  if (block.kind === 'paragraph' && isPulledQuote(block.text)) return { ...block, kind: 'quote' };
  return block;
}

/** A figure that a term or an item leads in is no page's number. */
const isFigureUnder = ({ kind, context, text }: PlacedBlock): boolean =>
  kind === 'item' && context !== undefined && isPageNumber(text);

/** A gap before what stands apart is one before the prose after it. */
function withGaps(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  let gap = false;
  return blocks.map((block) => {
    gap ||= block.gapBefore ?? false;
    if (!gap || !isBody(block.kind)) return block;
    gap = false;
    return { ...block, gapBefore: true };
  });
}

/** “…” — Name, and nothing else. */
const isPulledQuote = (text: string): boolean => /^["“].{10,300}["”]\s*[-–—]\s*\p{Lu}[^.]{2,60}$/u.test(text);

const tailShare = 0.4;
const longestTailLine = 120;

/**
 * Once the notices have begun at an article's end, the short lines among them belong to them ("Jo Doe, staff", a list of
 * links): from the first notice of the last part on, if at least half of what follows are notices.
 */
function setTailApart(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const from = tailStart(blocks);
  return blocks.map((block, at) =>
    at > from && isTailKind(block) && (isTailLine(block.text) || continuesNotice(blocks, at))
      ? { ...block, kind: 'notice' }
      : block,
  );
}

/** The first notice of the last part from which on at least half are notices; the end where there is none. */
function tailStart(blocks: readonly PlacedBlock[]): number {
  let start = blocks.length;
  let notices = 0;
  for (let at = blocks.length - 1; at >= blocks.length * (1 - tailShare); at -= 1) {
    if (blocks[at]?.kind !== 'notice' || blocks[at]?.certain) continue;
    notices += 1;
    if (notices * 2 >= blocks.length - at) start = at;
  }
  return start;
}

/** What is marked as a quotation is none of the page's own lines. */
const isTailKind = ({ kind, certain }: PlacedBlock): boolean => isBody(kind) && kind !== 'quote' && !certain;

/** Short, and no whole sentence, such as a capital, three words and a full stop make. */
const isTailLine = (text: string): boolean => text.length <= longestTailLine && !sentence.test(text);
const sentence = /^["“„«¿¡(]*\p{Lu}\S*(?: \S+)* \p{Ll}\S*(?: \S+)* ?[.!?。]['"”’»)]*$/u;

const continuesNotice = (blocks: readonly PlacedBlock[], at: number): boolean =>
  blocks[at - 1]?.kind === 'notice' && /^\p{Ll}/u.test(blocks[at]?.text ?? '');

const isHeadingLike = (text: string): boolean =>
  text.length <= 80 &&
  text.split(/\s+/).length <= 12 &&
  /^[\p{Lu}\p{N}“"‘'(¿¡]|^\p{Lo}/u.test(text) &&
  /\p{L}/u.test(text) &&
  !/[.!?:;,…。！？：；，、—–-]["”’')\]]*$/u.test(text);

const shortestProse = 100;

/** A short line without an end, with a paragraph of prose after it, heads that paragraph; with a list after it, it leads that in. */
function guessHeadings(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  return blocks.map((block, at) => {
    if (block.certain || block.kind !== 'paragraph' || !isHeadingLike(block.text)) return block;
    const next = blocks.slice(at + 1, at + 4).find(({ kind }) => isBody(kind));
    const heads = next?.kind === 'paragraph' && next.text.length >= shortestProse;
    return heads ? { ...block, kind: 'heading', level: 2 } : block;
  });
}
