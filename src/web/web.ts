import type { Context } from 'hono';
import type { Footnote } from '../footnote.ts';
import type { Frame } from './pages/layout.ts';
import type { Turnstile } from './turnstile.ts';

/** What the pages are made of. */
export interface Web {
  readonly footnote: Footnote;
  /** What links to articles that are not everybody's are signed with. */
  readonly key: Uint8Array;
  readonly turnstile: Turnstile;
  /** Names of the machine that are answered to, without port; any without it. */
  readonly names?: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whose turn is counted: the address that a request came from. */
  readonly personOf: (context: Context<PageEnvironment>) => string;
  /** What nobody expected. */
  readonly onError: (error: unknown) => void;
}

/** What every handler finds. */
export interface PageEnvironment {
  readonly Variables: { frame: Frame; language: string };
}
