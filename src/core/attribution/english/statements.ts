import type { Article, Block } from '../../document/article.ts';
import { wordCount } from '../../text/letters.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Speaker, Statement } from '../statement.ts';
import { type FoundStatement, toStatement, withoutRepeats } from '../statement.ts';
import { type Speakers, speakersOf } from './coreference.ts';
import { type Cue, cuesOf, isBeside } from './cues.ts';
import { type SpeechUnit, speechUnits } from './tokens.ts';
import { isOnlyQuotation, toldBehind } from './told-behind.ts';
import { writingBefore } from './writings.ts';

/** More words than these behind "told" are no listener's name. */
const listenerLength = 7;

/** Direct speech, also over several paragraphs, and reported speech, of an English text. */
export function englishStatements(article: Article, blocks: readonly Block[]): readonly Statement[] {
  const units = speechUnits(article, blocks);
  const speakers = speakersOf(article.text, units);
  const found: FoundStatement[] = [];
  let pending: Pending | undefined;
  units.forEach((unit, at) => {
    const context = { article, units, unit, at, speakers, found, pending };
    if (unit.carried) extend(found, unit.carried, unit);
    const own = sinceOpened(context, statementsIn(context));
    for (const statement of own) {
      found.push(statement);
      speakers.spoke(at, statement.speaker);
    }
    pending =
      own.length > 0 && !/[:,]$/.test(article.text.slice(unit.start, unit.end)) ? undefined : pendingCue(context);
  });
  return withoutRepeats(found).map((statement) => toStatement(article, statement));
}

/** A cue whose words are still to come: "…told the press:" at the end of a paragraph. */
interface Pending {
  readonly speaker: Speaker;
  readonly unit: SpeechUnit;
  readonly cue?: string;
}

interface Context {
  readonly article: Article;
  readonly units: readonly SpeechUnit[];
  readonly unit: SpeechUnit;
  readonly at: number;
  readonly speakers: Speakers;
  readonly found: FoundStatement[];
  readonly pending: Pending | undefined;
}

function statementsIn(context: Context): readonly FoundStatement[] {
  const { unit, at, speakers, article } = context;
  const cues = cuesOf(unit.items);
  const reported = cues.flatMap((cue): readonly FoundStatement[] => {
    const span = cue.clause && spanOf(unit, cue.clause);
    const speaker = span && cue.subject && speakers.resolve(at, cue.subject);
    if (!span || !speaker || span.end <= span.start) return [];
    speakers.spoke(at, speaker);
    const isQuoted = /^(?:that )?["“«„‘]/.test(article.text.slice(span.start, span.end));
    return [{ ...span, speaker, direct: isQuoted, sentence: unit, unit: at, cue: cueText(article, unit, cue) }];
  });
  return [...reported, ...readIn(context, reported), ...directIn(context, cues, reported)].sort(
    (a, b) => a.start - b.start,
  );
}

/** "They got a message stating, “…”": within what is reported, the words of a writing. */
function readIn({ unit, at, article, speakers }: Context, reported: readonly FoundStatement[]) {
  return unit.items.flatMap(({ quotation }, place): readonly FoundStatement[] => {
    const cue = quotation && reported.some((one) => overlaps(one, quotation)) && writingBefore(unit.items, place);
    const speaker = cue && speakers.resolve(at, cue.subject);
    if (!speaker || !isSpeech(article.text.slice(quotation.start, quotation.end))) return [];
    const { start, end } = quotation;
    return [{ start, end, speaker, direct: true, sentence: unit, unit: at, cue: unit.items[cue.verb]?.text ?? '' }];
  });
}

/** Words that began in paragraphs before, of which none says whose they are, belong to the cue that ends them. */
function sinceOpened({ units, at, unit, found }: Context, own: readonly FoundStatement[]): readonly FoundStatement[] {
  const [first, ...others] = own;
  if (!first?.direct || first.start !== unit.start) return own;
  let { start } = first;
  for (let before = at - 1; before >= 0; before -= 1) {
    const last = units[before]?.quotations.at(-1);
    if (!last?.open || found.some((statement) => statement.end > last.start)) break;
    start = last.start;
  }
  return start === first.start ? own : [{ ...first, start, sentence: { start, end: unit.end } }, ...others];
}

function spanOf(unit: SpeechUnit, range: { readonly from: number; readonly to: number }): Span | undefined {
  const first = unit.items[range.from];
  const last = unit.items[range.to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** "said", "denounced"; with who is told, "told Voice of America". */
function cueText(article: Article, { items }: SpeechUnit, { verb, kind, clause }: Cue): string {
  const mark = items.findIndex(({ quotation, text }, at) => at > verb && (quotation || /^[,.:;]$/.test(text)));
  const ends = [clause?.from ?? 0, mark, verb + listenerLength].filter((at) => at > verb);
  const last = kind === 'tell' ? Math.min(...ends, items.length) - 1 : verb;
  return article.text.slice(items[verb]?.start, items[last]?.end);
}

/** In words. */
const fewestSpoken = 3;

/** A few words are speech where a mark of their own ends them: “Stop!” */
const isSpeech = (text: string): boolean => wordCount(text) >= fewestSpoken || /[,.!?]['’"”»]$/u.test(text);

function directIn(
  context: Context,
  cues: readonly Cue[],
  reported: readonly FoundStatement[],
): readonly FoundStatement[] {
  const { unit, at, speakers, article } = context;
  const free = unit.items
    .flatMap(({ quotation }) => quotation ?? [])
    .filter(({ start, end }) => isSpeech(article.text.slice(start, end)))
    .filter((quotation) => !reported.some((statement) => overlaps(statement, quotation)));
  const [first] = free;
  const last = free.at(-1);
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  const cue = nearest(unit, cues, first);
  const speaker = cue?.subject && speakers.resolve(at, cue.subject);
  if (cue && speaker)
    return [{ ...span, speaker, direct: true, sentence: unit, unit: at, cue: cueText(article, unit, cue) }];
  return opensWithQuotation(unit) ? continued(context, span) : [];
}

const opensWithQuotation = (unit: SpeechUnit): boolean => unit.items[0]?.quotation !== undefined;
function nearest(unit: SpeechUnit, cues: readonly Cue[], quotation: Span): Cue | undefined {
  const place = unit.items.findIndex(({ start }) => start === quotation.start);
  return cues
    .filter((cue) => cue.quotes && isBeside(unit.items, cue, place))
    .toSorted((a, b) => Math.abs(a.verb - place) - Math.abs(b.verb - place))[0];
}

/** A quotation without a cue of its own: it belongs to the cue that announced it, or to who spoke just before. */
function continued(context: Context, span: Span): readonly FoundStatement[] {
  const { unit, at, pending, found } = context;
  if (pending) {
    const { speaker, cue } = pending;
    const sentence = { start: pending.unit.start, end: unit.end };
    return [{ ...span, speaker, direct: true, sentence, unit: at, ...(cue === undefined ? {} : { cue }) }];
  }
  const before = isOnlyQuotation(unit) ? justSaid(found, at) : undefined;
  const told = isOnlyQuotation(unit) ? toldBehind(context) : undefined;
  if (told && (!before?.direct || before.speaker.name !== told.speaker.name)) {
    const sentence = { start: unit.start, end: told.unit.end };
    return [{ ...span, speaker: told.speaker, direct: true, sentence, unit: at }];
  }
  if (!before) return [];
  if (before.direct) {
    extend(found, span, unit);
    return [];
  }
  const isSameParagraph = context.units[at - 1]?.paragraph === unit.paragraph;
  return isSameParagraph ? [{ ...span, speaker: before.speaker, direct: true, sentence: unit, unit: at }] : [];
}

/** The statement of the unit before; of one within another, the outer. */
function justSaid(found: readonly FoundStatement[], unit: number): FoundStatement | undefined {
  const recent = found.filter((statement) => statement.unit >= unit - 1);
  return recent.find(({ start, end }) => !recent.some((other) => other.start < start && other.end >= end)) ?? recent[0];
}

function extend(found: FoundStatement[], span: Span, unit: SpeechUnit): void {
  const last = found.at(-1);
  if (!last?.direct) return;
  found[found.length - 1] = {
    ...last,
    end: span.end,
    sentence: { start: last.sentence.start, end: unit.end },
    unit: last.unit + 1,
  };
}

function pendingCue(context: Context): Pending | undefined {
  const { unit, at, speakers, article } = context;
  if (!/[:,]$/.test(article.text.slice(unit.start, unit.end))) return undefined;
  const cue = cuesOf(unit.items).findLast(({ subject }) => subject);
  const speaker = cue?.subject && speakers.resolve(at, cue.subject);
  return cue && speaker ? { speaker, unit, cue: cueText(article, unit, cue) } : undefined;
}
