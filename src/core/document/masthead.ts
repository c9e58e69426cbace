import { type ApartKind, isBody } from './article.ts';
import { isCaption, isNotice, namesTable } from './boilerplate.ts';
import { cleanText } from './clean-text.ts';
import { writerIn } from './credits.ts';
import { isHearing } from './hearing.ts';
import { bylineOf, dateLineOf, splitTitleAndDate } from './masthead-lines.ts';
import type { Names } from './name-limits.ts';
import { readingLength } from './reading-length.ts';
import type { PlacedBlock } from './rough-document.ts';
import { isLabel, isSurelyTitle } from './title-line.ts';

export interface Reading extends Names {
  /** Blocks of the masthead, each with its kind; what is prose after all stays body. */
  readonly blocks: readonly PlacedBlock[];
}

const longestMasthead = 14;
const longestTitle = 250;

/** Prose begins with the first block that no masthead would hold: long, or a whole sentence. */
const isProse = (text: string): boolean =>
  readingLength(text) >= 160 ||
  (readingLength(text) >= 60 && /[.!?。！？]["”’»)]*$/u.test(text) && !isCaption(text) && !isNotice(text));

const endsSentence = /[.!?。！？]$/u;
const opensProse = 30;
/** A whole sentence, if a short one: what follows it is no title, unless it is marked as one. */
const isSentence = ({ kind, text }: PlacedBlock): boolean =>
  (kind === 'paragraph' || kind === 'quote') &&
  readingLength(text) >= opensProse &&
  /(?:\p{Ll}\.|。)["”’»)]*$/u.test(text);

/** "der Termin am Freitag fällt aus": the middle of a message; "iPhones at sea" may be a title. */
const opensSmall = /^\p{Ll}+(?:\s|$)/u;
/** "18:00 Welcome by Mara Lind" is the first of a programme. */
const opensWithClock = /^\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s+\p{L}/u;
/** "How often do you go? daily 12, never 8". */
const isAnswered = /[?？]\s+[\p{Ll}\p{N}]/u;
/** A sentence and the beginning of another, too long for a headline of two. */
const saysMore = /^(?=.{90}).*\p{Ll}{2}[.!?]\s+\p{Lu}/su;
/** What is asked or answered in a record: "Q. Did you sign it?". */
const isOfRecord = /^[QA][.:]\s/u;
/** What an unmarked line may open with or hold, that is no title. */
const inNoTitle = [opensSmall, opensWithClock, isAnswered, saysMore, isOfRecord];

/** "Dear all,", "für Samstag gilt:": a letter has begun, and its lines are no title, as after any line that is none; a kicker in capitals has not. */
const goesOn = ({ kind, text }: PlacedBlock): boolean =>
  kind === 'paragraph' &&
  ((/[,:;]$/u.test(text) && text !== text.toUpperCase()) || inNoTitle.some((mark) => mark.test(text)));

const couldBeTitle = ({ kind, text }: PlacedBlock): boolean =>
  text.length <= longestTitle &&
  (kind === 'heading' || !inNoTitle.some((mark) => mark.test(text))) &&
  !/^\s*>/.test(text) &&
  !/[.,;:。]["”’»)]*$/u.test(text) &&
  !isNotice(text) &&
  !namesTable(text) &&
  !isCaption(text);

/**
 * Reads title, byline, date and site from an article's first lines; what the format knows goes before what lines look
 * like. The lines' words stay as blocks of their kind, and what the format alone knew is added in its own words.
 */
export function readMasthead(rough: Names, blocks: readonly PlacedBlock[]): Reading {
  const proseAt = blocks.findIndex(({ kind, text }) => (kind === 'paragraph' || kind === 'quote') && isProse(text));
  const end = Math.min(proseAt < 0 ? Math.max(0, blocks.length - 1) : proseAt, longestMasthead);
  let found: Names = known(rough);
  const hearing = isHearing(blocks);
  const lastSentence = blocks.findLastIndex(({ kind, text }) => kind === 'paragraph' && endsSentence.test(text));
  let opened = false;
  const head = blocks.slice(0, end).flatMap((block, index): readonly PlacedBlock[] => {
    const next = blocks[index + 1];
    const place = {
      first: index === 0,
      opened,
      hearing,
      hasProse: proseAt >= 0,
      hasSentence: index < lastSentence,
      next,
    };
    const read = readLine(block, found, place);
    opened ||= read.blocks.some((one) => isSentence(one) || goesOn(one));
    found = { ...found, ...read.found };
    return read.blocks;
  });
  const all = [...head, ...blocks.slice(end)];
  return { ...found, blocks: [...added(rough, all), ...all] };
}

const known = ({ title, byline, publishedAt, siteName }: Names): Names => ({
  ...(title ? { title: cleanText(title) } : {}),
  ...(byline ? { byline: cleanText(byline) } : {}),
  ...(publishedAt ? { publishedAt: cleanText(publishedAt) } : {}),
  ...(siteName ? { siteName: cleanText(siteName) } : {}),
});

interface ReadLine {
  readonly found: Names;
  readonly blocks: readonly PlacedBlock[];
}

const as = (block: PlacedBlock, kind: ApartKind): PlacedBlock => ({ ...block, kind });
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const same = (a: string, b: string | undefined): boolean => b !== undefined && lettersOf(a) === lettersOf(b);

interface LinePlace {
  readonly first: boolean;
  /** A whole sentence stands before it. */
  readonly opened: boolean;
  readonly hearing: boolean;
  /** Prose follows: where none does, a label's few words are what there is to read. */
  readonly hasProse: boolean;
  /** A sentence follows that ends as one, however short. */
  readonly hasSentence: boolean;
  readonly next: PlacedBlock | undefined;
}

function readLine(
  block: PlacedBlock,
  found: Names,
  { first, opened, hearing, hasProse, hasSentence, next }: LinePlace,
): ReadLine {
  const { text, kind } = block;
  const credited = mayCredit(kind) && !hearing ? writerIn(text) : undefined;
  if (credited) return readByline(block, credited, found);
  if (block.certain && kind !== 'heading') return { found: {}, blocks: [block] };
  if (!isBody(kind) || kind === 'row' || kind === 'item' || kind === 'quote') return { found: {}, blocks: [block] };
  if (same(text, found.title)) return { found: {}, blocks: [as(block, 'title')] };
  if (same(text, found.byline)) return { found: {}, blocks: [as(block, 'byline')] };
  const byline = hearing ? undefined : bylineOf(text);
  if (byline) return readByline(block, byline, found);
  const dated = dateLineOf(text);
  if (dated) {
    const { date, site } = dated;
    return {
      found: {
        publishedAt: found.publishedAt ?? date,
        ...((found.siteName ?? site) ? { siteName: found.siteName ?? site ?? '' } : {}),
      },
      blocks: [as(block, 'date')],
    };
  }
  const isOneLabel = first && !isLabel(next?.text ?? '');
  const mayBeTitle = couldBeTitle(block) && (isOneLabel || !isLabel(text)) && (!opened || kind === 'heading');
  if (found.title === undefined && mayBeTitle) {
    const read = readTitle(block, found);
    return hasProse || hasSentence || isSurelyTitle(block, next) ? read : { ...read, blocks: [...read.blocks, block] };
  }
  if (hasProse && kind === 'paragraph' && isLabel(text)) return { found: {}, blocks: [as(block, 'notice')] };
  return { found: {}, blocks: [block] };
}

/** A page takes a line of credits for something else, after its class or the pictures named in it. */
const mayCredit = (kind: PlacedBlock['kind']): boolean =>
  kind === 'paragraph' || kind === 'heading' || kind === 'notice' || kind === 'caption';

function readByline(block: PlacedBlock, byline: string, found: Names): ReadLine {
  const date = dateIn(block.text);
  return {
    found: {
      byline: found.byline ?? byline,
      ...((found.publishedAt ?? date) ? { publishedAt: found.publishedAt ?? date ?? '' } : {}),
    },
    blocks: [as(block, 'byline')],
  };
}

const dateIn = (text: string): string | undefined =>
  dateLineOf(text.replace(/^.*?[|·•,–—]\s*(?=\S*\d|\p{Lu})/u, ''))?.date;

function readTitle(block: PlacedBlock, found: Names): ReadLine {
  const split = splitTitleAndDate(block.text);
  if (!split) return { found: { title: block.text }, blocks: [as(block, 'title')] };
  return {
    found: { title: split.title, publishedAt: found.publishedAt ?? dateLineOf(split.date)?.date ?? split.date },
    blocks: [
      { ...block, kind: 'title', text: split.title },
      { ...block, kind: 'date', text: split.date },
    ],
  };
}

/** What the format knew but no line says, as blocks, so that it can be cited. */
function added(rough: Names, blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const { title, byline, publishedAt, siteName } = known(rough);
  const facts: readonly (readonly [ApartKind, string | undefined])[] = [
    ['title', title],
    ['byline', byline],
    ['date', publishedAt],
    ['site', siteName],
  ];
  return facts.flatMap(([kind, text]) => {
    const there = text === undefined || blocks.some((block) => block.kind === kind && block.text.includes(text));
    return there ? [] : [{ kind, text: text ?? '', at: -1 }];
  });
}
