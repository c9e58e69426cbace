import { parse } from 'yaml';
import { stripInlineMarkup } from '../../../core/document/inline-markup.ts';
import type { RoughDocument } from '../../../core/document/rough-document.ts';

type Facts = Omit<RoughDocument, 'blocks'>;

const asText = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ') || undefined;
  return typeof value === 'object' && value !== null && 'name' in value ? asText(value.name) : undefined;
};

const names: readonly (readonly [keyof Facts, readonly string[]])[] = [
  ['title', ['title', 'headline']],
  ['byline', ['author', 'authors', 'byline', 'by']],
  ['publishedAt', ['date', 'published', 'publishedat', 'datepublished', 'pubdate']],
  ['siteName', ['site', 'sitename', 'publisher', 'publication', 'outlet']],
  ['address', ['address', 'url', 'link', 'canonical', 'source']],
  ['language', ['lang', 'language']],
];

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/**
 * Title, author, date, site and address from YAML front matter, dates as they are written there. `source` is an address
 * where it is one and the site's name otherwise. Front matter that is not valid YAML gives nothing.
 */
export function readFrontMatter(yaml: string): Facts {
  const entries = Object.entries(parseLeniently(yaml)).map(
    ([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), asText(value)] as const,
  );
  const values = new Map(entries);
  const facts: Record<string, string> = {};
  for (const [fact, keys] of names) {
    const value = keys
      .map((key) => values.get(key))
      .find((text) => text !== undefined && (fact !== 'address' || isAddress(text)));
    if (value !== undefined) facts[fact] = value;
  }
  const source = values.get('source');
  if (source !== undefined && !isAddress(source)) facts.siteName ??= source;
  if (facts.title) facts.title = stripInlineMarkup(facts.title);
  if (facts.language) facts.language = facts.language.slice(0, 2).toLowerCase();
  return facts;
}

function parseLeniently(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
