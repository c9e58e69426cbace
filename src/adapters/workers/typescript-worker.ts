import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Found from this file: a bare name after `--import` is looked for from the working directory. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** What a pool of worker threads needs to run a TypeScript module, wherever the process was started. */
export const typescriptWorker = { execArgv: ['--import', tsx] };

/** For a pool that nobody waits for, so that its threads give way to those that answer (as `nice` on the command line). */
export const givingWay = { niceIncrement: 10 };
