import type { Analyst } from './analyst.ts';
import type { Assistant } from './assistant.ts';
import type { Parser, Reader } from './documents.ts';
import type { Embedder } from './embedder.ts';
import type { Feeds } from './feeds.ts';
import type { Library } from './library.ts';

/**
 * Everything the flows are given: what they need of the world. Each port is small enough to be faked in a dozen lines, and
 * each adapter passes the port's contract test. Adapters throw `Failure` and nothing else on purpose.
 */
export interface Ports {
  readonly reader: Reader;
  readonly parser: Parser;
  readonly analyst: Analyst;
  readonly embedder: Embedder;
  /**
   * Another one by its id, with which the articles there are were made. Absent where there is none but the one that is configured.
   * @throws Failure where it cannot be had any more
   */
  embedderOf?(id: string): Promise<Embedder>;
  readonly library: Library;
  /** Absent where no feed is read. */
  readonly feeds?: Feeds;
  /** Absent when no model is configured: then the articles' own sentences answer. */
  readonly assistant?: Assistant;
}
