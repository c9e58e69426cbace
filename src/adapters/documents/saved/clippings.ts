import { unifyLineBreaks } from '../../../core/document/clean-text.ts';
import type { RoughBlock, RoughDocument } from '../../../core/document/rough-document.ts';
import { asOneDocument, known, type SavedItem } from './saved-items.ts';

/** https://en.wikipedia.org/wiki/Amazon_Kindle: "My Clippings.txt" divides what was marked by this line. */
const divider = /^={10}\s*$/m;
const about = /^- .{3,120}\|/m;

/** What Kindles call a note and a bookmark in the languages they speak, in lower case. */
const notes = /\b(?:note|notiz|nota|notitie|заметка)\b|メモ|笔记|筆記/iu;
const bookmarks =
  /\b(?:bookmark|lesezeichen|marcador|signet|segnalibro|bladwijzer|закладка)\b|ブックマーク|书签|書籤/iu;

/** Whether a text is what a Kindle keeps of the passages that its owner marked. */
export const isClippings = (text: string): boolean => divider.test(text) && about.test(text.slice(0, 2_000));

interface Clipping {
  readonly book: string;
  readonly block: RoughBlock;
}

function clippingOf(part: string): Clipping | undefined {
  const [book = '', told = '', ...lines] = part.replaceAll('\uFEFF', '').trim().split('\n');
  const text = lines.join(' ').trim();
  const kind = told.split('|')[0] ?? '';
  if (text === '' || bookmarks.test(kind)) return undefined;
  const isNote = notes.test(kind);
  const page = /\b(?:page|seite|página|pagina|side|sida)\s+(\d{1,5})\b/iu.exec(kind)?.[1];
  return {
    book: book.trim(),
    block: {
      kind: isNote ? 'notice' : 'paragraph',
      text,
      certain: true,
      gapBefore: true,
      ...(page === undefined ? {} : { page: Number(page) }),
    },
  };
}

/** "The Gate (Harbour Studies) (Orla Quist)": what is in the last brackets wrote it. */
function namesOf(book: string): { readonly title: string; readonly byline?: string } {
  const [, title, author] = /^(.+?)\s*\(([^()]+)\)$/.exec(book) ?? [];
  if (!title || !author) return { title: book };
  return { title, byline: author.replace(/^([^,;]+), ([^,;]+)$/, '$2 $1') };
}

/** The passages that somebody marked, by book; each stands by itself, and their own notes are set apart. */
export function readClippings(text: string): RoughDocument {
  const clippings = unifyLineBreaks(text)
    .split(new RegExp(divider.source, 'gm'))
    .map(clippingOf)
    .filter((one) => one !== undefined);
  const books = [...new Set(clippings.map(({ book }) => book))];
  const items = books.map(
    (book): SavedItem => ({
      ...known(namesOf(book)),
      blocks: clippings.filter((one) => one.book === book).map(({ block }) => block),
    }),
  );
  return asOneDocument(items, { title: 'My Clippings' });
}
