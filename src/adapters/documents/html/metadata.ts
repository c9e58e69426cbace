import { cleanText } from '../../../core/document/clean-text.ts';
import { looksLikeNames } from '../../../core/document/masthead-lines.ts';
import type { RoughDocument } from '../../../core/document/rough-document.ts';
import { findDate } from '../../../core/text/full-date.ts';
import type { DomDocument } from './dom.ts';
import { readLinkedData } from './linked-data.ts';

type Facts = Omit<RoughDocument, 'blocks' | 'warnings'>;

const metas: Readonly<Record<'title' | 'byline' | 'publishedAt' | 'siteName', readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'],
  byline: [
    'author',
    'byl',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'twitter:data1',
    'og:article:author',
  ],
  publishedAt: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'article.published',
  ],
  siteName: ['og:site_name', 'application-name', 'dc.publisher'],
};

function metaReader(document: DomDocument): (names: readonly string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = cleanText(meta.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
  }
  return (names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

const textAt = (document: DomDocument, selector: string): string | undefined =>
  cleanText(document.querySelector(selector)?.textContent ?? '') || undefined;

const asNames = (text: string | undefined): string | undefined => {
  const names = text?.replace(/^by\s+/i, '');
  return names && names.length <= 120 && !/^https?:|^@|^www\.|\.com\b/i.test(names) && looksLikeNames(names)
    ? names
    : undefined;
};

/** An ISO 8601 time is cut to its date; anything else is given as it is written. */
const asDate = (text: string | undefined): string | undefined => {
  const found = text === undefined ? undefined : findDate(text);
  return text && found ? text.slice(found.start, found.end).replace(/(?<=^\d{4}-\d\d-\d\d)[T ].*$/, '') : undefined;
};

/** "Headline - Site" and "Headline | Section | Site" without what follows the headline. */
const withoutSite = (title: string | undefined): string | undefined =>
  title?.split(/\s+[|»·–—-]\s+(?=[^|»·–—-]{2,40}$)/)[0];

/** The headings of the first level; those of the second where the first has nothing but the site's name. */
function headlinesOf(document: DomDocument, page: string, fold: (text: string) => string): readonly string[] {
  const read = (tag: string): readonly string[] =>
    [...document.querySelectorAll(tag)]
      .map((heading) => cleanText(heading.textContent ?? ''))
      .filter((text) => text !== '');
  const [, site] = /\s[|»·–—-]\s+([^|»·–—-]{2,40})$/.exec(page) ?? [];
  const headline = fold(withoutSite(page) ?? '');
  const second = read('h2').filter((text) => fold(text) === headline);
  const first = read('h1');
  const isSite = (text: string): boolean => site !== undefined && fold(text) === fold(site);
  return second.length > 0 && first.every(isSite) ? second : first;
}

function titleOf(document: DomDocument, named: string | undefined, siteName: string | undefined): string | undefined {
  const page = textAt(document, 'title');
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const shown = headlinesOf(document, page ?? '', fold);
  const whole = `${fold(named ?? '')} ${fold(page ?? '')}`;
  const confirmed = shown
    .filter((text) => text.length >= 8 && whole.includes(fold(text)) && fold(text) !== fold(siteName ?? ''))
    .sort((a, b) => b.length - a.length)[0];
  return confirmed ?? named ?? (shown.length === 1 ? shown[0] : withoutSite(page));
}

const publicAddress = (text: string | undefined): string | undefined =>
  text && /^https?:\/\//i.test(text) ? text : undefined;

/**
 * What a page says about its article, from the best source there is: JSON-LD (schema.org), Open Graph, other meta elements,
 * then what is shown (h1, rel=author, time). An author of the meta elements alone gives way to an author line that is seen.
 */
export function readMetadata(document: DomDocument): Facts {
  const meta = metaReader(document);
  const linked = readLinkedData(document);
  const byline =
    asNames(linked.byline) ??
    asNames(textAt(document, '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"]'));
  const time = document.querySelector('[itemprop="datePublished"], article time[datetime], time[pubdate]');
  const publishedAt =
    asDate(linked.publishedAt) ??
    asDate(meta(metas.publishedAt)) ??
    asDate(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? undefined);
  const siteName = meta(metas.siteName) ?? linked.siteName;
  const facts: Record<string, string | undefined> = {
    title: titleOf(document, meta(metas.title) ?? linked.title, siteName),
    byline,
    pageAuthor: asNames(meta(metas.byline)) ?? asNames(linked.organisation),
    publishedAt,
    siteName,
    address:
      publicAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined) ??
      publicAddress(meta(['og:url'])),
    language: /^[a-z]{2}/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0].toLowerCase(),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}
