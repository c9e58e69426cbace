import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../src/core/failure.ts';
import { command } from './command.ts';

/** The npm that each Node.js comes with; https://nodejs.org/en/download/releases */
const npmOf: Readonly<Record<string, string>> = { 20: '10', 22: '10', 24: '11' };

/** Node.js and npm from the registry, in `usr/local` of the root, where the official images have them. */
function installNode(root: string, version: string): void {
  const npm = npmOf[version];
  if (npm === undefined)
    throw new Failure('unsupported', `No npm is known that goes with Node.js ${version}; name it in npmOf.`);
  const folder = path.join(root, 'node-packages');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  command('npm', ['install', '--silent', '--no-audit', `node@${version}`, `npm@${npm}`], folder);
  const parts = path.join(folder, 'node_modules/node/node_modules', `node-linux-${process.arch}`);
  command('cp', ['-R', path.join(parts, 'bin'), path.join(parts, 'include'), path.join(root, 'usr/local')]);
  mkdirSync(path.join(root, 'usr/local/lib/node_modules'), { recursive: true });
  command('mv', [path.join(folder, 'node_modules/npm'), path.join(root, 'usr/local/lib/node_modules/npm')]);
  command('rm', ['-r', folder]);
  for (const name of ['npm', 'npx'])
    command('ln', ['-s', `../lib/node_modules/npm/bin/${name}-cli.js`, path.join(root, 'usr/local/bin', name)]);
}

/**
 * What stands for `node:22-bookworm-slim`: a bare Debian with Node.js, its npm, and the user `node` (1000), as the official
 * images have it.
 * @param image the name of an official image of Node.js on a slim Debian
 * @param folder where the root is made, or stands from before
 * @throws {Failure} `unsupported` of other images, `configuration` where a program is missing
 */
export function makeBaseRoot(image: string, folder: string): void {
  const [, version, release] = /^node:(\d+)-(\w+)-slim$/.exec(image) ?? [];
  if (version === undefined || release === undefined)
    throw new Failure('unsupported', `Nothing here stands for the image ${image}.`);
  if (!existsSync(path.join(folder, 'etc')))
    command('mmdebstrap', ['--variant=minbase', '--quiet', release, folder, 'http://deb.debian.org/debian']);
  if (existsSync(path.join(folder, 'usr/local/bin/npx'))) return;
  installNode(folder, version);
  command('chroot', [folder, 'groupadd', '--gid', '1000', 'node']);
  command('chroot', [folder, 'useradd', '--uid', '1000', '--gid', 'node', '--create-home', 'node']);
}
