import { type Article, type ArticleSummary, sharedCollection } from '../core/document/article.ts';
import { standingOf } from '../core/document/signed-link.ts';
import type { Footnote, Scope } from '../footnote.ts';

/** What everybody may read, be answered from, and find: nothing but the operator's shared library. */
export const everybodys: Scope = { collections: [sharedCollection] };

export type Reached =
  | { readonly kind: 'open'; readonly article: Article; readonly until?: Date }
  /** Was open to whoever holds the link. */
  | { readonly kind: 'ended' }
  /** Not there, or not for whoever asks: nobody is told which. */
  | { readonly kind: 'closed' };

interface Asked {
  readonly articleId: string;
  /** As the address has them. */
  readonly until?: string | undefined;
  readonly signature?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An article, if whoever asks may read it: one of the shared library, or one that a signed link still opens. */
export async function reach(footnote: Footnote, key: Uint8Array, asked: Asked): Promise<Reached> {
  const { articleId, until = '', signature = '', now } = asked;
  if (signature === '' && until === '') {
    const article = await footnote.article(articleId);
    return article?.collection === sharedCollection ? { kind: 'open', article } : { kind: 'closed' };
  }
  if (!/^\d{1,12}$/.test(until)) return { kind: 'closed' };
  const ticket = { articleId, until: Number(until), signature };
  const standing = standingOf(key, { ...ticket, now: now / 1_000 });
  if (standing === 'forged') return { kind: 'closed' };
  if (standing === 'ended') return { kind: 'ended' };
  const article = await footnote.article(articleId);
  return article ? { kind: 'open', article, until: new Date(ticket.until * 1_000) } : { kind: 'closed' };
}

/** An article of the shared library as lists show it. */
export const sharedArticle = async (footnote: Footnote, articleId: string): Promise<ArticleSummary | undefined> =>
  (await footnote.articles({ ...everybodys, articleIds: [articleId] })).find(({ id }) => id === articleId);
