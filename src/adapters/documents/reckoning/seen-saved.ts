import type { SeenText } from '../../../core/document/reckoning.ts';
import { turnLabel } from '../../../core/document/turn-label.ts';
import { looksLikeHtml } from '../html/read-piece.ts';
import { decoded } from './cut-xml.ts';
import { seenInLines } from './seen-lines.ts';
import { seenOnPage } from './seen-page.ts';

/** Text that may be HTML, as a feed, a mail or an export holds it. */
const seenInPiece = (content: string): readonly SeenText[] =>
  looksLikeHtml(content) ? seenOnPage(content) : seenInLines(content);

const apart = (texts: readonly SeenText[], reason: string): readonly SeenText[] =>
  texts.map((one) => ({ apart: reason, ...one }));

/** A name before a cue that the one before it has too, and what follows it. */
function withNameOnce(lines: readonly string[]): readonly SeenText[] {
  let before: string | undefined;
  return lines.flatMap((line): readonly SeenText[] => {
    const label = turnLabel(line);
    const isAgain = label?.isName === true && label.name === before;
    before = label?.isName ? label.name : before;
    return isAgain
      ? [{ text: line.slice(0, label.from), apart: 'names again' }, { text: line.slice(label.from) }]
      : [{ text: line }];
  });
}

/** Lines of subtitles that are shown: neither numbers and times nor comments and styles. */
export function seenInSubtitles(source: string): readonly SeenText[] {
  const groups = source.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n+/);
  const lines = groups
    .filter((group) => group.includes('-->') && !/^(?:NOTE|STYLE|REGION)\b/.test(group))
    .flatMap((group) => group.replace(/^[\s\S]*?-->.*$/m, '').split('\n'))
    .map((line) => decoded(line.replace(/<[^<>]*>|\{\\[^{}]*\}/g, '')));
  return withNameOnce(lines);
}

/** What a Kindle keeps: a book and its author, when and where each passage was marked, and the passage. */
export function seenInClippings(source: string): readonly SeenText[] {
  const parts = source
    .replace(/\r\n?/g, '\n')
    .replaceAll('\uFEFF', '')
    .split(/^={10}\s*$/m);
  return parts.flatMap((part): readonly SeenText[] => {
    const [book = '', told = '', ...words] = part.trim().split('\n');
    return [{ text: book, apart: 'books' }, { text: told, apart: 'marked when and where' }, { text: words.join('\n') }];
  });
}

/** Of which an item is read by the first that it has. */
const texts = [
  'content:encoded',
  'content',
  'description',
  'summary',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
];
const feedPart = new RegExp(
  `<(title|${texts.join('|')})(?=[\\s>/])([^<>]*)(?<!/)>((?:(?!<\\1\\b)[\\s\\S])*?)</\\1>`,
  'g',
);
const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** What an element of a feed holds: marked-up text that is escaped, or stands as it is. */
function held(attributes: string, inner: string): string {
  if (/type=["']xhtml/.test(attributes)) return inner;
  let text = '';
  let end = 0;
  for (const { 0: whole, 1: raw = '', index } of inner.matchAll(cdata)) {
    text += decoded(inner.slice(end, index)) + raw;
    end = index + whole.length;
  }
  return text + decoded(inner.slice(end));
}

/** A title in HTML is escaped once more (Atom); a text in HTML is read as such anyway. */
const isHtmlTitle = (tag: string, attributes: string): boolean => tag === 'title' && /type=["']html/.test(attributes);

/** The texts of a feed's items, read off its tags; the short one of an item that has a long one too is apart. */
export function seenInFeed(source: string): readonly SeenText[] {
  const [head = '', ...items] = source.split(/<(?:item|entry)(?=[\s>])/);
  const partsOf = (item: string) =>
    [...item.matchAll(feedPart)].map(([, tag = '', attributes = '', inner = '']) => ({
      tag,
      seen: isHtmlTitle(tag, attributes) ? seenOnPage(held(attributes, inner)) : seenInPiece(held(attributes, inner)),
    }));
  const about = partsOf(head).flatMap(({ seen }) => apart(seen, 'about the feed'));
  return [
    ...items.flatMap((item) => {
      const parts = partsOf(item);
      // Of an item without words there is nothing to read; that is told by its name.
      if (parts.every(({ tag, seen }) => tag === 'title' || seen.length === 0)) return [];
      const worded = parts.filter(({ seen }) => seen.length > 0);
      const read = texts.map((text) => worded.find(({ tag }) => tag === text)).find((part) => part !== undefined);
      return parts.flatMap((part) =>
        read && part !== read && part.tag !== 'title' ? apart(part.seen, 'summaries') : part.seen,
      );
    }),
    ...about,
  ];
}

const summaries = /excerpt|description|summary|preview|caption/i;
/** Shorter strings are names, tags and numbers. */
const shortestText = 60;

/** Every string of a value of JSON that is prose: under whatever name a tool has put it. */
export function seenInExport(value: unknown, key = ''): readonly SeenText[] {
  if (Array.isArray(value)) return value.flatMap((one) => seenInExport(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => seenInExport(one, name));
  if (typeof value !== 'string') return [];
  const isProse = value.length >= shortestText && /\s/.test(value.trim());
  if (!isProse) return [{ text: value, apart: 'data about the article' }];
  return summaries.test(key) ? apart(seenInPiece(value), 'summaries') : seenInPiece(value);
}
