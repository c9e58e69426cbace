import type { Article } from '../document/article.ts';
import { textFragment } from '../text/text-fragment.ts';
import { type CitationStyle, type Piece, sourceEntry } from './citation-style.ts';
import type { NotedEntry, NotedQuote, NotedRound, Notes } from './notes.ts';
import type { NotesWords } from './notes-words.ts';

export interface NotesOptions {
  readonly words: NotesWords;
  readonly style: CitationStyle;
  /** What the thread is called. */
  readonly title?: string | undefined;
  readonly day: Date;
}

/** What notes consist of, in order, whatever they are written in. Texts are plain. */
export type NotesPart =
  | { readonly kind: 'title' | 'entry' | 'section'; readonly text: string }
  | { readonly kind: 'remark' | 'said'; readonly text: string }
  | { readonly kind: 'answer'; readonly lines: readonly string[] }
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly language: string;
      readonly from: string;
      readonly link?: string;
    }
  | { readonly kind: 'sources'; readonly entries: readonly (readonly Piece[])[] };

/** Notes as parts: title, day, each entry with its answer and the words it rests on, and the sources. */
export function layNotes({ entries, rounds = [], sources }: Notes, options: NotesOptions): readonly NotesPart[] {
  const { words, style, title, day } = options;
  const written = dayIn(words.language, day);
  return [
    { kind: 'title', text: title ?? words.title },
    { kind: 'remark', text: words.made(written) },
    ...(entries.length + rounds.length === 0 ? [{ kind: 'remark' as const, text: words.nothing }] : []),
    ...entries.flatMap((entry) => entryParts(entry, sources, words)),
    ...rounds.flatMap((round) => roundParts(round, words)),
    ...(sources.length === 0
      ? []
      : [
          { kind: 'section' as const, text: words.sources },
          { kind: 'sources' as const, entries: sources.map((source) => sourceEntry(source, style)) },
        ]),
  ];
}

const dayIn = (language: string, day: Date): string =>
  day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

function roundParts({ at, scores }: NotedRound, words: NotesWords): readonly NotesPart[] {
  const lines = scores.map(({ who, right, answered: of }) => words.score(who, right, of));
  return [
    { kind: 'section', text: words.quizOf(dayIn(words.language, new Date(at))) },
    lines.length === 0 ? { kind: 'remark', text: words.nobody } : { kind: 'answer', lines },
  ];
}

function entryParts(entry: NotedEntry, sources: readonly Article[], words: NotesWords): readonly NotesPart[] {
  const { kind, said, who = '', answer, understoodAs, quotes, lost } = entry;
  const head: readonly NotesPart[] =
    kind === 'question'
      ? [{ kind: 'entry', text: said }]
      : [
          { kind: 'entry', text: words.contribution(who) },
          { kind: 'said', text: said },
        ];
  return [
    ...head,
    ...(understoodAs === undefined ? [] : [{ kind: 'remark' as const, text: `${words.understoodAs} ${understoodAs}` }]),
    ...answered(kind, answer, words),
    ...quotes.map((quote) => quotePart(quote, sources, words)),
    ...(lost === 0 ? [] : [{ kind: 'remark' as const, text: words.lost(lost) }]),
  ];
}

function answered(kind: NotedEntry['kind'], answer: string | undefined, words: NotesWords): readonly NotesPart[] {
  if (kind === 'contribution') return [];
  return [
    answer === undefined ? { kind: 'remark', text: words.noAnswer } : { kind: 'answer', lines: answer.split('\n') },
  ];
}

function quotePart(
  { quote, source, paragraph, heading }: NotedQuote,
  sources: readonly Article[],
  words: NotesWords,
): NotesPart {
  const article = sources[source - 1];
  const place = [article?.title, heading, words.paragraph(paragraph)].filter((part) => part !== undefined).join(', ');
  const link = linkTo(article?.address, quote);
  return {
    kind: 'quote',
    text: quote,
    language: article?.language ?? 'und',
    from: `[${source}] ${place}`,
    ...(link === undefined ? {} : { link }),
  };
}

/** Where the words stand on the web, for browsers to scroll to. */
function linkTo(address: string | undefined, quote: string): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href, hash } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  return `${href}${hash === '' ? '#' : ''}${textFragment(quote)}`;
}
