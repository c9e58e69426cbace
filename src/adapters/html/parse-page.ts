import { DOMParser, parseHTML } from 'linkedom';
import type { DomDocument } from './dom.ts';

/** Tags that browsers supply where they are left out; linkedom does not. */
function withImpliedTags(source: string): string {
  if (/<body\b/i.test(source)) return source;
  if (/<\/head>/i.test(source)) return source.replace(/<\/head>/i, '</head><body>');
  const html = /<html\b[^>]*>/i.exec(source);
  if (!html) return `<!doctype html><html><head></head><body>${source}</body></html>`;
  const end = html.index + html[0].length;
  return `${source.slice(0, end)}<head></head><body>${source.slice(end)}`;
}

/** Real pages stay below 300; browsers give up at 512. */
const deepest = 400;
const endsByItself =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|rp|rt)$/i;

/** How deeply elements stand within each other, by counting tags alone. */
function depthOf(source: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag, end, name] of source.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi)) {
    if (endsByItself.test(name ?? '') || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}

/**
 * HTML as a document, whether it is a whole page or a piece of one.
 * @throws RangeError where elements are nested too deeply
 */
export function parsePage(source: string): DomDocument {
  if (depthOf(source) > deepest) throw new RangeError('nested too deeply');
  return (parseHTML(withImpliedTags(source)) as unknown as { document: DomDocument }).document;
}

/** XML as a document; names with a prefix ("dc:title") are found by getElementsByTagName. */
export const parseXml = (source: string): DomDocument =>
  new DOMParser().parseFromString(source.replace(/^\s+/, ''), 'text/xml') as unknown as DomDocument;
