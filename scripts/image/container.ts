import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type Heard, heard } from '../shared/heard.ts';
import { type Image, settingsOf } from './build-stage.ts';

export interface Started extends Heard {
  /** Of its first process, on this machine. */
  readonly pid: Promise<number>;
}

interface Manner {
  readonly image: Image;
  /** The folder of this machine that stands for the image's volume. */
  readonly volume: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The root may be written to, as far as the user may. */
  readonly writable?: boolean;
}

/** Ids of the user of the image, out of its own list. */
export function idsOf({ root, user }: Image): { readonly uid: string; readonly gid: string } {
  const line = readFileSync(path.join(root, 'etc/passwd'), 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${user}:`));
  const [, , uid = '', gid = ''] = line?.split(':') ?? [];
  return { uid, gid };
}

/** From here on the image's own user, who has no rights on this machine; without a network but the container's own. */
function rootless({ image, volume, environment = {}, writable = false }: Manner): readonly string[] {
  const { uid, gid } = idsOf(image);
  const mounts = image.volumes.flatMap((name) => ['--bind', volume, name]);
  const system = [
    '--dev',
    '/dev',
    '--proc',
    '/proc',
    '--tmpfs',
    '/tmp',
    ...mounts,
    '--unshare-all',
    '--die-with-parent',
  ];
  const settings = settingsOf({ HOME: `/home/${image.user}`, ...image.environment, ...environment });
  const who = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', 'bwrap', '--as-pid-1', '--info-fd', '3'];
  return [...who, writable ? '--bind' : '--ro-bind', image.root, '/', ...system, ...settings, '--chdir', image.folder];
}

async function pidOf(child: ChildProcess): Promise<number> {
  const facts = child.stdio[3];
  return facts && 'setEncoding' in facts ? JSON.parse(await text(facts))['child-pid'] : Number.NaN;
}

/** Starts a program in a container of the image, as `docker run --read-only --tmpfs /tmp --network none` would. */
export function startIn(manner: Manner, program: readonly string[]): Started {
  const child = spawn('setpriv', [...rootless(manner), '--', ...program], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  return { pid: pidOf(child), ...heard(child) };
}

/** Runs a program to its end inside a container that is running, as `docker exec` would; resolves to its exit code. */
export async function runBeside(image: Image, pid: number, program: readonly string[]): Promise<number | null> {
  const { uid, gid } = idsOf(image);
  const into = ['--target', String(pid), '--user', '--mount', '--net', '--pid', '--setuid', uid, '--setgid', gid, '--'];
  const settings = Object.entries(image.environment).map(([name, value]) => `${name}=${value}`);
  const child = spawn('nsenter', [...into, 'env', '-i', ...settings, ...program], { stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', resolve));
}
