import type { Article, Block } from '../../core/document/article.ts';
import type { SlicePort } from './wires.ts';

type Sent<Slice> = { readonly slice: Slice } | 'end';

/**
 * Sends the slices, each when the one before has been taken. As one message, what is large would be packed and unpacked at
 * once, and the thread that serves would do nothing else for a good part of a second. Resolves when the last one has been
 * taken, or when the other side closes the port.
 */
export function sendSlices<Slice>(port: SlicePort, slices: Iterable<Slice>): Promise<void> {
  const next = sentOf(slices);
  return new Promise((resolve) => {
    const sendNext = (): void => {
      const { value, done } = next.next();
      if (done) resolve();
      else port.postMessage(value);
    };
    port.on('message', sendNext);
    port.on('close', () => resolve());
    sendNext();
  });
}

/** Takes the slices that `sendSlices` sends, in order. Tells whether all have come before the port was closed. */
export function receiveSlices<Slice>(port: SlicePort, take: (slice: Slice) => void): Promise<boolean> {
  return new Promise((resolve) => {
    port.on('message', (message) => {
      const sent = message as Sent<Slice>;
      if (sent === 'end') resolve(true);
      else take(sent.slice);
      port.postMessage('taken');
    });
    port.on('close', () => resolve(false));
  });
}

function* sentOf<Slice>(slices: Iterable<Slice>): Generator<Sent<Slice>, void> {
  for (const slice of slices) yield { slice };
  yield 'end';
}

/** An article on its way between threads, with its passages as prepared or as indexed. */
export interface SentArticle<SentPassage> {
  readonly article: Article;
  readonly passages: readonly SentPassage[];
}

type Slice<SentPassage> =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'passages'; readonly passages: readonly SentPassage[] };

/** Either takes a few milliseconds to pack or unpack. */
const blocksAtOnce = 1_000;
const passagesAtOnce = 32;

/** Sends the article slice by slice. Ends early, without an error, when the other side closes the port. */
export const sendArticle = <SentPassage>(port: SlicePort, sent: SentArticle<SentPassage>): Promise<void> =>
  sendSlices(port, slicesOf(sent));

/** The article that `sendArticle` sends; undefined when the port is closed before all of it has come. */
export async function receiveArticle<SentPassage>(port: SlicePort): Promise<SentArticle<SentPassage> | undefined> {
  const blocks: Block[] = [];
  const passages: SentPassage[] = [];
  let article: Article | undefined;
  const isWhole = await receiveSlices<Slice<SentPassage>>(port, (slice) => {
    if (slice.kind === 'article') article = slice.article;
    if (slice.kind === 'blocks') blocks.push(...slice.blocks);
    if (slice.kind === 'passages') passages.push(...slice.passages);
  });
  return isWhole && article ? { article: { ...article, blocks }, passages } : undefined;
}

function* slicesOf<SentPassage>({ article, passages }: SentArticle<SentPassage>): Generator<Slice<SentPassage>, void> {
  yield { kind: 'article', article: { ...article, blocks: [] } };
  for (let from = 0; from < article.blocks.length; from += blocksAtOnce)
    yield { kind: 'blocks', blocks: article.blocks.slice(from, from + blocksAtOnce) };
  for (let from = 0; from < passages.length; from += passagesAtOnce)
    yield { kind: 'passages', passages: passages.slice(from, from + passagesAtOnce) };
}
