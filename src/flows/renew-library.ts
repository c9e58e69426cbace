import type { Article } from '../core/document/article.ts';
import { Failure, type FailureCode } from '../core/failure.ts';
import type { IndexedPassage, Library } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { embedPassages } from './embed-passages.ts';

/** An article that is done with. */
export interface RenewalStep {
  readonly title: string;
  /** Why it stays as it was. */
  readonly failure?: Failure;
  /** Of `total`, whoever did them. */
  readonly done: number;
  readonly total: number;
}

/** The HNSW files are brought up to date after so many passages, before too many vectors are missing there. */
const passagesBetweenRefreshes = 2_500;
/** So many failures of the world one after the other, and it is left for another time. */
export const mostFailures = 3;
const ofTheWorld: ReadonlySet<FailureCode> = new Set(['model', 'library-busy', 'library-damaged', 'unreachable']);
/** Not the article's fault. */
export const isOfTheWorld = (failure: Failure | undefined): boolean =>
  failure !== undefined && ofTheWorld.has(failure.code);

/**
 * Makes the outdated articles anew from what the library has of them, an article a step, at the reader's pace. No file or
 * address is read. Until its step each answers as it was; so does one that fails, and those that are left when the world
 * fails, the signal comes, or nobody asks for the next step. Several processes may do it at once.
 * @throws Failure where the library cannot be read
 */
export async function* renewLibrary(ports: Ports, signal: AbortSignal): AsyncGenerator<RenewalStep, void> {
  let [passages, failures] = [0, 0];
  for await (const { id, done, total } of outdatedArticles(ports.library)) {
    const renewed = await remakeArticle(
      ports,
      id,
      async (article, indexed) => !signal.aborted && ports.library.renew(article, indexed),
    );
    if (signal.aborted) return;
    const { title, failure } = renewed;
    yield { title, done, total, ...(failure ? { failure } : {}) };
    failures = isOfTheWorld(failure) ? failures + 1 : 0;
    if (failures === mostFailures) break;
    passages += renewed.passages;
    if (passages < passagesBetweenRefreshes) continue;
    passages = 0;
    await ports.library.refresh();
  }
  if (passages > 0 && !signal.aborted) await ports.library.refresh();
}

/** After so many it is asked again what is left: another process may be at work too. */
const atOnce = 20;

/** Each once, in no order, so that two processes seldom take the same. */
async function* outdatedArticles(
  library: Library,
): AsyncGenerator<{ readonly id: string; readonly done: number; readonly total: number }> {
  const tried = new Set<string>();
  let total = 0;
  for (;;) {
    const left = (await library.outdated()).filter((id) => !tried.has(id));
    if (left.length === 0) return;
    total ||= left.length;
    for (const [index, id] of someOf(left).entries()) {
      tried.add(id);
      yield { id, done: Math.max(0, total - left.length + index + 1), total };
    }
  }
}

function someOf(ids: readonly string[]): readonly string[] {
  const from = Math.floor(Math.random() * ids.length);
  return [...ids.slice(from), ...ids.slice(0, from)].slice(0, atOnce);
}

interface Remade {
  readonly title: string;
  /** Of what was kept. */
  readonly passages: number;
  /** Not where it failed, or somebody else has removed, replaced or renewed it. */
  readonly isKept: boolean;
  readonly failure?: Failure;
}

/**
 * Makes an article anew from what the library has of it.
 * @param keep tells whether it was wanted still
 */
export async function remakeArticle(
  { library, parser, embedder }: Ports,
  id: string,
  keep: (article: Article, passages: readonly IndexedPassage[]) => Promise<boolean>,
): Promise<Remade> {
  let title = id;
  try {
    const stored = await library.article(id);
    if (!stored) return { title, passages: 0, isKept: false };
    title = stored.title;
    const { article, passages } = await parser.split(stored);
    const indexed = await embedPassages(embedder, article.language, passages);
    const isKept = await keep(article, indexed);
    return { title, passages: isKept ? indexed.length : 0, isKept };
  } catch (error) {
    if (error instanceof Failure) return { title, passages: 0, isKept: false, failure: error };
    throw error;
  }
}
