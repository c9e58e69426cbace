import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Hono } from 'hono';
import type { PageEnvironment } from './web.ts';

const folder = path.join(import.meta.dirname, 'assets');

const files = [
  { name: 'style.css', type: 'text/css; charset=utf-8' },
  { name: 'follow-address.js', type: 'text/javascript; charset=utf-8' },
] as const;

/** Style and script, read once, and what programs ask every server for. */
export function assets(app: Hono<PageEnvironment>): void {
  for (const { name, type } of files) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    app.get(`/${name}`, (context) =>
      context.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'max-age=3600' }),
    );
  }
  app.get('/favicon.ico', (context) => context.body(null, 204, { 'Cache-Control': 'max-age=86400' }));
  // Answers cost work, and are nothing to be indexed.
  app.get('/robots.txt', (context) =>
    context.text('User-agent: *\nDisallow: /ask\nDisallow: /search\nDisallow: /quiz\n'),
  );
}
