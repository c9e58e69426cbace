import { createRequire } from 'node:module';

type Detector = typeof import('tinyld/light');

const require = createRequire(import.meta.url);
let loaded: Detector | undefined;

/** Loaded when first needed: it takes about a tenth of a second, and most commands tell no language. */
export const languageDetector = (): Detector => {
  loaded ??= require('tinyld/light') as Detector;
  return loaded;
};
