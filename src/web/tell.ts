import type { Context } from 'hono';
import type { Frame } from './pages/layout.ts';
import { toldPage } from './pages/told.ts';
import type { PageEnvironment } from './web.ts';

type Status = 404 | 410 | 421 | 429 | 500 | 503;

/** A sentence, and nothing else. */
export const tell = (
  context: Context<PageEnvironment>,
  status: Status,
  sentence: (frame: Frame) => string,
): Response | Promise<Response> => {
  const frame = context.get('frame');
  context.header('Cache-Control', 'no-store');
  return context.html(toldPage(frame, sentence(frame)), status);
};
