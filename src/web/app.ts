import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { languageDetector } from 'hono/language';
import { secureHeaders } from 'hono/secure-headers';
import { Failure } from '../core/failure.ts';
import { assets } from './assets.ts';
import { askedRoutes } from './routes/asked.ts';
import { quizRoutes } from './routes/quiz.ts';
import { readingRoutes } from './routes/reading.ts';
import { tell } from './tell.ts';
import type { PageEnvironment, Web } from './web.ts';
import { pageLanguages, wordsFor } from './words/index.ts';

/** The page to read on, as a function from requests to replies: no cookie, nothing that writes, no script needed. */
export function createApp(web: Web): Hono<PageEnvironment> {
  const app = new Hono<PageEnvironment>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      // The server speaks http; who puts it behind https says so there.
      strictTransportSecurity: false,
    }),
  );
  app.use(
    languageDetector({
      order: ['header'],
      caches: false,
      supportedLanguages: [...pageLanguages],
      fallbackLanguage: 'en',
      convertDetectedLanguage: (code) => code.split('-')[0] ?? code,
    }),
  );
  app.use(async (context, next) => {
    const language = context.get('language');
    context.set('frame', { language, words: wordsFor(language) });
    if (!isServedName(context.req.header('host'), web)) return tell(context, 421, ({ words }) => words.wrongHost);
    await next();
    context.header('Vary', 'Accept-Language', { append: true });
  });
  app.use(etag({ weak: true }));
  assets(app);
  readingRoutes(app, web);
  askedRoutes(app, web);
  quizRoutes(app, web);
  app.notFound((context) => tell(context, 404, ({ words }) => words.notHere));
  app.onError((error, context) => {
    if (error instanceof Failure && error.code === 'library-busy') return tell(context, 503, ({ words }) => words.busy);
    web.onError(error);
    return tell(context, 500, ({ words }) => words.broken);
  });
  return app;
}

/** Any page on the web could name this machine as it likes, and read in its visitors' names what only they may. */
function isServedName(host: string | undefined, { names }: Web): boolean {
  if (names === undefined) return true;
  return host !== undefined && names.has(host.toLowerCase().replace(/:\d+$/, ''));
}
