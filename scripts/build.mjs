// npm run build: plain JavaScript of the bot and of the commands that its operator needs, in dist/.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
// What is no TypeScript is taken along as it is.
for (const name of readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
  const from = path.join(root, 'src', name);
  if (!name.endsWith('.ts') && statSync(from).isFile()) cpSync(from, path.join(built, 'src', name));
}
writeFileSync(stamp, sumOfSources());
