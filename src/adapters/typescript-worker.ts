import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Found from this file: a bare name after `--import` is looked for from the working directory. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** What a pool of worker threads needs to run a TypeScript module, wherever the process was started. */
export const typescriptWorker = { execArgv: ['--import', tsx] };
