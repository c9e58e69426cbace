import { createRequire } from 'node:module';
import { lazily } from './lazily.ts';

const require = createRequire(import.meta.url);

/** Loaded when first needed: it takes about a tenth of a second, and most commands tell no language. */
export const languageDetector = lazily(() => require('tinyld/light') as typeof import('tinyld/light'));
