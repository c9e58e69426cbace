import type { Citation, NonEmpty } from '../../core/answer.ts';
import { limits } from '../markdown/limits.ts';

/** One message of an answer: Markdown within Discord's limit, and the footnotes it bears, in order. */
export interface Page {
  readonly content: string;
  readonly citations: readonly Citation[];
}

export interface Note {
  readonly citation: Citation;
  readonly line: string;
  /** Said under a footnote of the same article, whose title need not be repeated. */
  readonly again: string;
  /** Nothing but a place: its words are in the statement. */
  readonly isPlace: boolean;
}

interface Open {
  readonly head: string[];
  readonly body: string[];
  readonly notes: Map<number, Note>;
  readonly tail: string[];
}

const blank = (): Open => ({ head: [], body: [], notes: new Map(), tail: [] });

/** Statements above, then their footnotes, then remarks. */
function contentOf({ head, body, notes, tail }: Open): string {
  const sorted = [...notes.values()].sort((a, b) => a.citation.number - b.citation.number);
  const footnotes = sorted.map((note, index) => lineUnder(sorted[index - 1], note)).join('');
  const above = [...head, ...body].join('\n');
  const below = [...(footnotes === '' ? [] : [footnotes]), ...tail].join('\n');
  return [above, below].filter((part) => part !== '').join('\n');
}

/** Places of one article stand side by side: on a telephone every line counts. */
function lineUnder(before: Note | undefined, note: Note): string {
  if (!before) return note.line;
  if (!isSameArticle(note, before)) return `\n${note.line}`;
  return note.isPlace && before.isPlace ? ` · ${note.again.replace(/^-# /, '')}` : `\n${note.again}`;
}

const isSameArticle = ({ citation }: Note, before: Note | undefined): boolean =>
  before?.citation.passage.articleId === citation.passage.articleId;

/**
 * Lays statements and their footnotes out on pages of Discord's length. Every line given must be shorter than half a
 * page; what does not fit begins a new page, footnotes with it.
 */
export function createPager(most: number) {
  const done: Open[] = [];
  let open = blank();
  const fits = (page: Open): boolean => contentOf(page).length <= limits.content;
  const turn = (): void => {
    if (contentOf(open) !== '') done.push(open);
    open = blank();
  };

  function add(statement: string, notes: readonly Note[]): void {
    const [first, ...others] = notes;
    const withNote = (page: Open, note: Note): Open => ({
      ...page,
      notes: new Map([...page.notes, [note.citation.number, note]]),
    });
    const withAll = (page: Open, all: readonly Note[]): Open =>
      all.reduce(withNote, { ...page, body: [...page.body, statement] });
    if (!fits(withAll(open, notes)) && contentOf(open) !== '' && open.body.length > 0) turn();
    if (!fits(withAll(open, first ? [first] : []))) turn();
    open = withAll(open, first ? [first] : []);
    for (const note of others) {
      if (!fits(withNote(open, note))) turn();
      open = withNote(open, note);
    }
  }

  return {
    head: (line: string): void => {
      open.head.push(line);
    },
    add,
    tail: (line: string): void => {
      if (!fits({ ...open, tail: [...open.tail, line] })) turn();
      open.tail.push(line);
    },
    /** One page is kept free for the statement that is being added and for remarks. */
    isFull: (): boolean => done.length >= most - 2,
    pages: (): NonEmpty<Page> => {
      turn();
      const [first = blank(), ...others] = done;
      return [pageOf(first), ...others.map(pageOf)];
    },
  };
}

const pageOf = (page: Open): Page => ({
  content: contentOf(page),
  citations: [...page.notes.values()].map(({ citation }) => citation).sort((a, b) => a.number - b.number),
});
