import { tidyDocument } from '../../../core/document/tidy-document.ts';
import { Failure } from '../../../core/failure.ts';
import { findDate } from '../../../core/text/full-date.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { openingOf, withoutProlog } from '../bytes/opening.ts';
import { childrenOf, type DomElement, textOf } from '../html/dom.ts';
import { parsePage, parseXml } from '../html/parse-page.ts';
import { seenInFeed } from '../reckoning/seen-saved.ts';
import { asOneDocument, blocksOf, known, type SavedItem, withWords } from '../saved/saved-items.ts';

const root = /^<(?:rss|feed|rdf:RDF)\b/i;

const startOf = (bytes: Uint8Array): string => openingOf(bytes, 8_000);

const child = (element: DomElement, ...tags: readonly string[]): DomElement | undefined =>
  tags
    .map((tag) => childrenOf(element).find(({ tagName }) => tagName.toLowerCase() === tag))
    .find((found) => found !== undefined && (textOf(found) !== '' || found.getAttribute('href') !== null));

const wordsOf = (element: DomElement | undefined): string | undefined =>
  element && (withoutMarkup(element) || undefined);

/** HTML in an element (`type="html"`, https://www.rfc-editor.org/rfc/rfc4287#section-3.1) is escaped once more. */
function withoutMarkup(element: DomElement): string {
  const text = textOf(element);
  const html = element.getAttribute('type') === 'html' ? textOf(parsePage(text).body ?? element) : text;
  return html.replace(/<[^<>]+>/g, '');
}

/** The day alone, as it is written there: "03 Oct 2026" of RFC 822, "2026-10-03" of RFC 3339. */
function dayOf(text: string | undefined): string | undefined {
  const found = text === undefined ? undefined : findDate(text);
  return found && text?.slice(found.start, found.end).replace(/(?<=^\d{4}-\d\d-\d\d)[T ].*$/, '');
}

function linkOf(element: DomElement): string | undefined {
  const links = childrenOf(element).filter(({ tagName }) => tagName.toLowerCase() === 'link');
  const link = links.find((one) => /^(?:alternate)?$/.test(one.getAttribute('rel') ?? '')) ?? links[0];
  const address = link?.getAttribute('href') ?? (link && textOf(link));
  return address && /^https?:\/\//i.test(address) ? address : undefined;
}

/** RSS: "jo@example.org (Jo Doe)"; Atom: an element that holds the name. */
function authorOf(element: DomElement): string | undefined {
  const author = child(element, 'dc:creator', 'author', 'itunes:author');
  const text = wordsOf(author && (child(author, 'name') ?? author));
  return text?.replace(/^\S+@\S+\s+\((.+)\)$/, '$1');
}

/** XHTML stands in an Atom entry as elements; HTML as text that is escaped. */
function contentOf(element: DomElement): string {
  // YouTube's stands in a group of what it shows; podcasts have theirs under Apple's name.
  const group = childrenOf(element).find(({ tagName }) => tagName.toLowerCase() === 'media:group');
  const content =
    child(element, 'content:encoded', 'content', 'description', 'summary', 'media:description') ??
    (group && child(group, 'media:description')) ??
    child(element, 'itunes:summary', 'itunes:subtitle');
  if (!content) return '';
  return content.getAttribute('type') === 'xhtml'
    ? childrenOf(content).map(String).join('')
    : (content.textContent ?? '');
}

const itemOf = (element: DomElement): SavedItem => ({
  ...known({
    title: wordsOf(child(element, 'title')),
    byline: authorOf(element),
    publishedAt: dayOf(wordsOf(child(element, 'pubdate', 'published', 'dc:date', 'updated'))),
    address: linkOf(element),
  }),
  blocks: blocksOf(contentOf(element)),
});

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const { name } = raw.origin;
  const source = decodeText(raw.bytes, name, raw.charset ?? /encoding=["']([\w-]+)/.exec(startOf(raw.bytes))?.[1]);
  if (!root.test(withoutProlog(source)))
    throw new Failure(
      'unsupported',
      `${name} is a file of marked-up data (XML) and no feed, which Footnote does not read. Copy what is to be read into a text file and add that.`,
    );
  const feed = parseXml(source);
  const channel = [...feed.getElementsByTagName('channel')][0] ?? feed.documentElement ?? undefined;
  const elements = [...feed.getElementsByTagName('item'), ...feed.getElementsByTagName('entry')];
  const { items, warnings } = withWords(elements.map(itemOf));
  if (items.length === 0)
    throw new Failure(
      'empty',
      `${name} is a feed that holds no article’s text. Add the addresses of the articles that are to be read.`,
    );
  const language = channel && /^[a-z]{2}/i.exec(wordsOf(child(channel, 'language')) ?? '')?.[0].toLowerCase();
  const whole = known({ title: channel && wordsOf(child(channel, 'title')), language });
  return { ...tidyDocument({ ...asOneDocument(items, whole), warnings }), source: { seen: seenInFeed(source) } };
}

/** RSS and Atom: each item that has a text as a section, under its title. */
export const feed: Format = {
  label: 'RSS and Atom',
  extensions: ['rss', 'atom', 'xml'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/xml', 'text/xml'],
  example: 'feed-of-two-articles',
  recognise: ({ bytes, origin }) => {
    const start = startOf(bytes);
    if (root.test(withoutProlog(start))) return 0.95;
    return /\.xml$/i.test(origin.name) || /^\s*<\?xml\b/.test(start) ? 0.3 : 0;
  },
  parse,
};
