import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { blocksOf, known, type SavedItem } from './saved-items.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What the tools call it (Wallabag, Instapaper, Pocket, Omnivore, Readwise, JSON Feed and others), best first. */
const keys = {
  title: ['title', 'resolved_title', 'given_title', 'headline', 'readable_title'],
  byline: ['author', 'authors', 'byline', 'published_by', 'creator'],
  publishedAt: [
    'published_at',
    'publishedat',
    'date_published',
    'published_date',
    'publisheddate',
    'published',
    'date',
  ],
  siteName: ['site_name', 'sitename', 'publication', 'domain_name', 'domain', 'publisher'],
  address: [
    'url',
    'resolved_url',
    'given_url',
    'original_url',
    'originalurl',
    'source_url',
    'canonical_url',
    'link',
    'uri',
  ],
  language: ['language', 'lang'],
  content: [
    'content_html',
    'html_content',
    'contenthtml',
    'readablecontent',
    'content',
    'html',
    'body',
    'article',
    'content_text',
    'text',
    'markdown',
  ],
  marked: ['highlights', 'annotations', 'clippings'],
  words: ['text', 'quote', 'highlighted_text', 'content', 'highlight'],
  note: ['note', 'comment', 'annotation'],
} as const;

/** Where the list of articles stands in a whole. */
const lists = [
  'items',
  'list',
  'articles',
  'bookmarks',
  'documents',
  'entries',
  'results',
  'links',
  'books',
  'data',
  'reading_list',
];

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withSmallKeys = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).map(([key, value]) => [key.toLowerCase(), value]));

/** Two lists may stand one in the other: pages of results, each with its own. */
const deepest = 3;

/** The articles that a value of JSON tells of, in order; itself where it is no list of any. */
export function entriesOf(value: unknown, depth = 0): readonly Entry[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => (isEntry(one) ? entriesOf(one, depth + 1) : []));
  if (!isEntry(value)) return [];
  const entry = withSmallKeys(value);
  const held = lists.map((key) => entry[key]).find((list) => Array.isArray(list) || isEntry(list));
  if (held === undefined || textAt(entry, keys.content) !== undefined) return [entry];
  return entriesOf(Array.isArray(held) ? held : Object.values(held as Entry), depth + 1);
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value))
    return (
      value
        .map(asText)
        .filter((one) => one !== undefined)
        .join(', ') || undefined
    );
  return isEntry(value) ? asText(value.name ?? value.html ?? value.text) : undefined;
}

const textAt = (entry: Entry, names: readonly string[]): string | undefined =>
  names.map((name) => asText(entry[name])).find((text) => text !== undefined);

/** In whose words nothing else is found: the short posts of a JSON Feed may have no title and no address. */
const posted = ['content_html', 'content_text'];

/** Whether it says which article it is about, or is one by itself. */
export const namesArticle = (entry: Entry): boolean =>
  [keys.title, keys.address, posted].some((names) => textAt(entry, names) !== undefined);

/** What somebody marked stands each by itself; what they wrote to it is no word of the article's. */
function markedIn(entry: Entry): readonly RoughBlock[] {
  const marked = keys.marked.map((key) => entry[key]).find(Array.isArray) ?? [];
  return marked.filter(isEntry).flatMap((one): readonly RoughBlock[] => {
    const small = withSmallKeys(one);
    const words = textAt(small, keys.words);
    const note = textAt(small, keys.note);
    return [
      ...(words ? [{ kind: 'paragraph', text: words, certain: true, gapBefore: true } as const] : []),
      ...(note ? [{ kind: 'notice', text: note, certain: true } as const] : []),
    ];
  });
}

const isAddress = (text: string | undefined): boolean => /^https?:\/\/\S+$/i.test(text ?? '');

/** An entry as an article; one that names none, or holds no words of it, has no blocks. */
export function itemOf(entry: Entry): SavedItem {
  const content = textAt(entry, keys.content);
  const address = textAt(entry, keys.address);
  const read = content === undefined || isAddress(content) ? markedIn(entry) : blocksOf(content);
  return {
    ...known({
      title: textAt(entry, keys.title),
      byline: textAt(entry, keys.byline),
      publishedAt: textAt(entry, keys.publishedAt)?.replace(/(?<=^\d{4}-\d\d-\d\d)[T ].*$/, ''),
      siteName: textAt(entry, keys.siteName),
      address: isAddress(address) ? address : undefined,
      language: /^[a-z]{2}(?![a-z])/i.exec(textAt(entry, keys.language) ?? '')?.[0].toLowerCase(),
    }),
    blocks: namesArticle(entry) ? read : [],
  };
}
