import type { Hono } from 'hono';
import type { Article } from '../../src/core/document/article.ts';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { createApp } from '../../src/web/app.ts';
import { createTurnstile, type TurnstileLimits } from '../../src/web/turnstile.ts';
import type { PageEnvironment } from '../../src/web/web.ts';
import { footnoteOver } from '../discord/footnote-here.ts';
import { createMemoryLibrary } from '../doubles/memory-library.ts';

export const key = Buffer.alloc(32, 7);

/** Noon of a day in 2026, in milliseconds. */
export const noon = Date.UTC(2026, 0, 15, 12);

interface Here {
  readonly app: Hono<PageEnvironment>;
  readonly errors: unknown[];
}

/** The pages over some articles, in memory. */
export async function appHere(
  articles: readonly Article[],
  options: {
    readonly limits?: TurnstileLimits;
    readonly names?: ReadonlySet<string>;
    readonly now?: () => number;
  } = {},
): Promise<Here> {
  const library = createMemoryLibrary();
  const footnote = await footnoteOver(library);
  for (const one of articles) {
    const { article, passages } = prepareArticle(one);
    await library.replace(article, passages);
  }
  const errors: unknown[] = [];
  const app = createApp({
    footnote,
    key,
    turnstile: createTurnstile(options.limits),
    now: options.now ?? (() => noon),
    personOf: () => 'somebody',
    onError: (error) => errors.push(error),
    ...(options.names ? { names: options.names } : {}),
  });
  return { app, errors };
}
