import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
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
  ['title', ['title', 'fulltitle', 'headline']],
  ['byline', ['author', 'authors', 'byline', 'by']],
  ['publishedAt', ['date', 'published', 'publishedat', 'datepublished', 'pubdate']],
  ['siteName', ['site', 'sitename', 'publisher', 'publication', 'outlet']],
  ['address', ['address', 'url', 'link', 'canonical', 'source']],
  ['language', ['lang', 'language']],
];

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** How front matter is fenced, and in what it is written. */
const fences: readonly (readonly [RegExp, (source: string) => unknown])[] = [
  [/^---[ \t]*toml[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/, parseToml],
  [/^---[ \t]*json[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/, JSON.parse],
  [
    /^---[ \t]*(?:yaml[ \t]*)?\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/,
    (source) => parseYaml(source, { schema: 'failsafe', logLevel: 'error' }),
  ],
  [/^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/, parseToml],
  [/^;;;[ \t]*\n([\s\S]*?)\n;;;[ \t]*(?:\n|$)/, JSON.parse],
  [/^(\{[ \t]*\n[\s\S]*?\n\})[ \t]*(?:\n|$)/, JSON.parse],
];

/** Where programs for sites keep what is their user's own. */
const inner = ['params', 'extra'];

interface WithFrontMatter {
  readonly facts: Facts;
  readonly body: string;
}

/**
 * Title, author, date, site and address from front matter in YAML, TOML or JSON, dates as they are written there, and what
 * follows it. `source` is an address where it is one and the site's name otherwise. Front matter that is not valid gives
 * nothing; what begins like it and is none, or JSON that is not valid, is text.
 * @param source with \n as line breaks
 */
export function splitFrontMatter(source: string): WithFrontMatter {
  for (const [fence, parse] of fences) {
    const found = fence.exec(source);
    if (!found) continue;
    const value = parseLeniently(found[1] ?? '', parse);
    if (value === undefined && found[0].startsWith('{')) continue;
    return { facts: factsIn(value ?? {}), body: source.slice(found[0].length) };
  }
  return { facts: {}, body: source };
}

/** Title, author, date, site and address among named values, however the names are spelt. */
export function factsIn(value: Readonly<Record<string, unknown>>): Facts {
  const nested = inner.flatMap((key) => Object.entries((value[key] ?? {}) as Record<string, unknown>));
  const entries = [...nested, ...Object.entries(value)].map(
    ([key, one]) => [key.toLowerCase().replace(/[_-]/g, ''), asText(one)] as const,
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

function parseLeniently(
  source: string,
  parse: (source: string) => unknown,
): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = parse(source);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
