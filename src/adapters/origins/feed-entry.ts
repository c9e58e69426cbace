import type { FeedEntry } from '../../core/document/feed-item.ts';

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
}

type Text = string | { readonly value?: string | undefined } | undefined;

/** What the kinds of feeds call these. */
export interface Entry {
  readonly guid?: { readonly value?: string | undefined } | undefined;
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly url?: string | undefined;
  readonly external_url?: string | undefined;
  readonly links?: readonly Link[] | undefined;
  /** Atom's own in another kind of feed. */
  readonly atom?: { readonly links?: readonly Link[] | undefined } | undefined;
  readonly title?: Text;
  readonly updated?: string | undefined;
  readonly date_modified?: string | undefined;
  readonly pubDate?: string | undefined;
  readonly description?: string | undefined;
  readonly summary?: Text;
  readonly xml?: { readonly base?: string | undefined } | undefined;
}

const longestTitle = 300;
const longestAddress = 2_000;

/** On one line, without tags, or nothing. */
export function textOf(title: Text): string | undefined {
  const text = (typeof title === 'string' ? title : title?.value)
    ?.replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text ? text.slice(0, longestTitle) : undefined;
}

/** Undefined where it leads nowhere. */
export function entryOf(entry: Entry, feedBase: string): FeedEntry | undefined {
  const { guid, id, xml } = entry;
  const base =
    xml?.base !== undefined && URL.canParse(xml.base, feedBase) ? new URL(xml.base, feedBase).href : feedBase;
  const address = addressOf(entry, base);
  if (address === undefined) return undefined;
  const name = (guid?.value ?? id)?.trim();
  const title = textOf(entry.title);
  const stamp = stampOf(entry);
  return {
    address,
    ...(name ? { guid: name } : {}),
    ...(title === undefined ? {} : { title }),
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/** What links say that lead to the article itself, not to a recording of it or to a list of answers. */
const toArticle: readonly (string | undefined)[] = [undefined, 'alternate', 'via', 'related'];

const linkIn = (links: readonly Link[] = []): string | undefined =>
  toArticle.flatMap((rel) => links.find((link) => link.rel === rel)?.href ?? [])[0];

/** What links to it; else an id that is an address itself, also one that is said to be none where there is nothing better. */
function addressOf({ link, url, external_url, links, atom, guid, id }: Entry, base: string): string | undefined {
  const given = [link, url, external_url, linkIn(links), linkIn(atom?.links)];
  const ids = [guid?.value, id].filter((one) => one !== undefined && /^\s*https?:/i.test(one));
  return [...given, ...ids].flatMap((one) => (one === undefined ? [] : (webAddressOf(one, base) ?? [])))[0];
}

function webAddressOf(text: string, base: string): string | undefined {
  const given = text.trim();
  if (given === '' || !URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  const isPlain = url.username === '' && url.password === '' && url.href.length <= longestAddress;
  return /^https?:$/.test(url.protocol) && isPlain ? url.href : undefined;
}

/** The day of a change where the feed tells it; else what is said of the article, which changes when somebody changes it. */
function stampOf({ updated, date_modified, pubDate, title, description, summary }: Entry): string | undefined {
  const day = updated ?? date_modified;
  if (day !== undefined) return day;
  const said = [pubDate, textOf(title), textOf(description), textOf(summary)].filter((one) => one !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
}
