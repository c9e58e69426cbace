// npm run build: plain JavaScript of the bot and of the commands that its operator needs, in dist/.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { built, root, stamp, sumOfSources } from './sources.mjs';

const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
rmSync(built, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) {
  console.error('Footnote could not be built; what TypeScript says against it stands above.');
  process.exit(1);
}
writeFileSync(stamp, sumOfSources());
