// node scripts/launch.mjs FILE.ts …: runs what npm run build made of the file, or, where that is not there or of other
// sources, the file itself.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { built, isBuilt, root } from './sources.mjs';

const [, , file = ''] = process.argv;
const ready = isBuilt();
const module = ready ? path.join(built, file.replace(/\.ts$/, '.js')) : path.join(root, file);
// As if it had been started itself.
process.argv.splice(1, 2, module);
if (!ready) await import('tsx');
await import(pathToFileURL(module).href);
