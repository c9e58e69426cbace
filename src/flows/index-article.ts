import {
  type Article,
  type ArticleSummary,
  type Origin,
  sharedCollection,
  summaryOf,
} from '../core/document/article.ts';
import { type Changes, changesBetween } from '../core/document/changes.ts';
import { type PreparedArticle, withId } from '../core/document/prepare-article.ts';
import { Failure } from '../core/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { embedPassages } from './embed-passages.ts';

export interface IndexRequest {
  readonly origin: Origin;
  readonly collection: string;
  /** Who adds it; nobody waits for more of another person's than must be. */
  readonly person?: string | undefined;
  /** Also when nothing has changed. */
  readonly force?: boolean;
  /** Tells what has changed in one that is there already. */
  readonly compare?: boolean;
}

export type IndexOutcome =
  | { readonly kind: 'indexed'; readonly article: ArticleSummary; readonly changes?: Changes }
  | { readonly kind: 'unchanged'; readonly article: ArticleSummary }
  /** The same text is there under another name; nothing was added. */
  | { readonly kind: 'already'; readonly article: ArticleSummary }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Bytes → document → article, without indexing it. @throws Failure */
export async function readArticle(
  ports: Ports,
  origin: Origin,
  {
    collection = sharedCollection,
    person,
  }: { readonly collection?: string | undefined; readonly person?: string | undefined } = {},
): Promise<Article> {
  return (await prepare(ports, { origin, collection, person })).article;
}

async function prepare(
  { reader, parser, library }: Ports,
  { origin, collection, person }: IndexRequest,
): Promise<PreparedArticle> {
  const prepared = await parser.prepare(await reader.bytes(origin), collection, person);
  return withId(prepared, await library.idFor(collection, origin));
}

/** Reads, splits, embeds and stores one article: all or nothing. What fails is an outcome, and loses nothing. */
export async function indexArticle(ports: Ports, request: IndexRequest): Promise<IndexOutcome> {
  const { collection, force } = request;
  try {
    const { article, passages } = await prepare(ports, request);
    const [known] = await ports.library.articles({ collections: [collection], articleIds: [article.id] });
    if (known?.fingerprint === article.fingerprint && !force)
      return { kind: 'unchanged', article: summaryOf(article, passages.length) };
    const same = known ? undefined : await sameElsewhere(ports, article);
    if (same) return { kind: 'already', article: same };
    const before = known && request.compare ? await ports.library.article(article.id) : undefined;
    await ports.library.replace(article, await embedPassages(ports.embedder, article.language, passages));
    const changes = before && { changes: changesBetween(before, article) };
    return { kind: 'indexed', article: summaryOf(article, passages.length), ...changes };
  } catch (error) {
    if (error instanceof Failure) return { kind: 'failed', failure: error };
    throw error;
  }
}

const siteOf = ({ address, origin }: Pick<Article, 'address' | 'origin'>): string | undefined => {
  const known = address ?? (origin.kind === 'url' ? origin.location : undefined);
  return known !== undefined && URL.canParse(known) ? new URL(known).host : undefined;
};

/** A file that was renamed or moved: what is under the new name is no copy of it. */
const isGone = async (reader: Ports['reader'], origin: Origin): Promise<boolean> =>
  origin.kind === 'file' &&
  (await reader.bytes(origin).then(
    () => false,
    (error: unknown) => error instanceof Failure && error.code === 'not-found',
  ));

/** The article whose copy this is, in its collection or the one that all share; another outlet that prints it is no copy. */
async function sameElsewhere({ library, reader }: Ports, article: Article): Promise<ArticleSummary | undefined> {
  const same = await library.sameText(article, { collections: [article.collection, sharedCollection] });
  if (!same || (await isGone(reader, same.origin))) return undefined;
  const [site, other] = [siteOf(article), siteOf(same)];
  return site !== undefined && other !== undefined && site !== other ? undefined : same;
}
