import { html } from 'hono/html';
import type { Metadata } from '../../core/document/article.ts';
import type { Source } from '../../core/document/passage.ts';
import type { Markup } from './layout.ts';

/** Who wrote it, when, and where it appeared; nothing where none of it is known. */
export function aboutArticle({ byline, publishedAt, siteName }: Partial<Metadata> | Source): Markup | '' {
  const known = [byline, publishedAt, siteName].filter((part) => part !== undefined && part !== '');
  return known.length === 0 ? '' : html`<p class="soft" dir="auto">${known.join(' · ')}</p>`;
}

/** An address that a page may link to; undefined for any other kind than http and https. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return /^https?:$/.test(new URL(address).protocol) ? new URL(address).href : undefined;
}
