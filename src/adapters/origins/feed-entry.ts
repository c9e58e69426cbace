import type { FeedEntry } from '../../core/document/feed-item.ts';

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
}

type Text = string | { readonly value?: string | undefined } | undefined;

/** What the kinds of feeds call these. */
export interface Entry {
  readonly guid?: { readonly value?: string | undefined; readonly isPermaLink?: boolean | undefined } | undefined;
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly url?: string | undefined;
  readonly external_url?: string | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly title?: Text;
  readonly updated?: string | undefined;
  readonly date_modified?: string | undefined;
  readonly pubDate?: string | undefined;
  readonly description?: string | undefined;
  readonly summary?: Text;
  readonly xml?: { readonly base?: string | undefined } | undefined;
}

const longestTitle = 300;

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

/** What links to it; else an id that is an address itself. */
function addressOf({ link, url, external_url, links = [], guid, id }: Entry, base: string): string | undefined {
  const main =
    links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links.find(({ rel }) => rel !== 'self');
  for (const given of [link, url, external_url, main?.href]) {
    const address = given === undefined ? undefined : webAddressOf(given, base);
    if (address !== undefined) return address;
  }
  const ids = [guid?.isPermaLink === false ? undefined : guid?.value, id];
  return ids.flatMap((one) => (one && /^\s*https?:/i.test(one) ? (webAddressOf(one, base) ?? []) : []))[0];
}

function webAddressOf(text: string, base: string): string | undefined {
  const given = text.trim();
  if (given === '' || !URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}

/** The day of a change where the feed tells it; else what is said of the article, which changes when somebody changes it. */
function stampOf({ updated, date_modified, pubDate, title, description, summary }: Entry): string | undefined {
  const day = updated ?? date_modified;
  if (day !== undefined) return day;
  const said = [pubDate, textOf(title), textOf(description), textOf(summary)].filter((one) => one !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
}
