import { DOMParser, parseHTML } from 'linkedom';
import { Failure } from '../../../core/failure.ts';
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

/** A long encyclopedia page has some ten thousand. */
const mostElements = 200_000;

/** Counts tags alone, so that what is nested too deeply or too large is never made into a document. */
function refuseHeaps(source: string): void {
  let depth = 0;
  let elements = 0;
  for (const [tag, end, name] of source.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi)) {
    if (!end) elements += 1;
    if (elements > mostElements)
      throw new Failure(
        'too-large',
        `The page is made of more than ${mostElements.toLocaleString('en')} elements. Save its article alone and add that.`,
      );
    if (endsByItself.test(name ?? '') || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > deepest) throw new RangeError('nested too deeply');
  }
}

/**
 * HTML as a document, whether it is a whole page or a piece of one.
 * @throws RangeError where elements are nested too deeply, Failure `too-large` where there are too many
 */
export function parsePage(source: string): DomDocument {
  refuseHeaps(source);
  return (parseHTML(withImpliedTags(source)) as unknown as { document: DomDocument }).document;
}

/** XML as a document; names with a prefix ("dc:title") are found by getElementsByTagName. */
export const parseXml = (source: string): DomDocument =>
  new DOMParser().parseFromString(source.replace(/^\s+/, ''), 'text/xml') as unknown as DomDocument;
