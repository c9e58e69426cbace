import type { Article } from '../document/article.ts';
import { type Span, startsBefore } from '../text/span.ts';

/** Something somebody says in an article. `quote` is exactly `article.text.slice(start, end)`. */
export interface Statement extends Span {
  /** As fully named as the article ever names them: "James Mattis". */
  readonly speaker: string;
  /** "US Defence Secretary", where the article says so. */
  readonly role?: string;
  /** The statement's words: what was said (without the cue), or the whole sentence where they cannot be told apart. */
  readonly quote: string;
  /** In quotation marks, as against reported speech. */
  readonly direct: boolean;
  /** The whole sentence or sentences with the cue: what an answer shows. */
  readonly sentence: Span;
  /** "said", "told Voice of America", "denounced". */
  readonly cue?: string;
}

/** Who says something, as the article names them. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
  readonly person: boolean;
  readonly plural: boolean;
  /** A study or a document, not somebody. */
  readonly work?: boolean;
}

/** A statement while the article is still being read. */
export interface FoundStatement extends Span {
  readonly speaker: Speaker;
  readonly direct: boolean;
  readonly sentence: Span;
  readonly cue?: string;
  /** The unit it stands in, or where it goes on to. */
  readonly unit: number;
}

/** The same speaker's words once: "Lee said she believed that …" is one statement, and so are a lead-in and its speech. */
export function withoutRepeats(found: readonly FoundStatement[]): readonly FoundStatement[] {
  const bySpeaker = new Map<string, FoundStatement[]>();
  for (const statement of found) {
    const own = bySpeaker.get(statement.speaker.name);
    if (own) own.push(statement);
    else bySpeaker.set(statement.speaker.name, [statement]);
  }
  const repeats = new Set([...bySpeaker.values()].flatMap(repeatsOf));
  return found.filter((statement) => !repeats.has(statement));
}

/** Of one speaker's statements those that another contains, and lead-ins to speech in the same sentence. */
const repeatsOf = (own: readonly FoundStatement[]): readonly FoundStatement[] => [...contained(own), ...leadIns(own)];

function contained(own: readonly FoundStatement[]): readonly FoundStatement[] {
  let end = -1;
  // Whatever contains another comes before it; of two alike the first.
  return own
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((statement) => {
      const isContained = statement.end <= end;
      end = Math.max(end, statement.end);
      return isContained;
    });
}

function leadIns(own: readonly FoundStatement[]): readonly FoundStatement[] {
  const speech = own.filter(({ direct }) => direct).toSorted((a, b) => a.start - b.start);
  /** Where the earliest sentence begins of a speech and of those behind it. */
  const earliest = speech.map(({ sentence }) => sentence.start);
  for (let at = speech.length - 2; at >= 0; at -= 1)
    earliest[at] = Math.min(earliest[at] ?? 0, earliest[at + 1] ?? Number.POSITIVE_INFINITY);
  return own.filter(
    ({ direct, start, end }) => !direct && (earliest[startsBefore(speech, end)] ?? Number.POSITIVE_INFINITY) <= start,
  );
}

export function toStatement(
  article: Article,
  { start, end, speaker, direct, sentence, cue }: FoundStatement,
): Statement {
  return {
    start,
    end,
    speaker: speaker.name,
    ...(speaker.role === undefined ? {} : { role: speaker.role }),
    quote: article.text.slice(start, end),
    direct,
    sentence: { start: sentence.start, end: sentence.end },
    ...(cue === undefined ? {} : { cue }),
  };
}
