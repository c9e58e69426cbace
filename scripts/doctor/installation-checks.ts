import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { sqlitePackage } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { Failure } from '../../src/core/failure.ts';
import { pluralsOf } from '../../src/core/text/plural.ts';
import type { Reservation } from '../../src/running/reservation.ts';
import type { Check, World } from './check.ts';

/** As "engines" of package.json has it, and the first that is still looked after. */
const oldest = [20, 12] as const;
const maintained = 22;

export const installationChecks = (world: World): readonly Check[] => [
  { name: 'node', attempt: () => tryNode(world) },
  { name: 'native modules', attempt: () => tryNative(world) },
];

async function tryNode({ nodeVersion }: World) {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    throw new Failure(
      'configuration',
      `Footnote needs Node.js ${oldest.join('.')} or later; this is ${nodeVersion}. Install a later one from https://nodejs.org, and run "npm ci".`,
    );
  if (major < maintained)
    return { but: `Node.js ${nodeVersion} gets no more repairs; install ${maintained} or 24 when you can` };
  return nodeVersion;
}

async function tryNative({ load }: World) {
  await load(sqlitePackage);
  try {
    await load('hnswlib-node');
  } catch {
    return {
      but: 'hnswlib-node is not there: all vectors are compared instead, which is as good up to some 20,000 passages; for more, install a C++ toolchain and run "npm ci"',
    };
  }
  return 'better-sqlite3 and hnswlib-node load';
}

/** Others of the machine may read or write. */
const ofOthers = 0o077;

/** @param notes what is to be said of what stands in it */
export function environmentFile({ folder }: World, notes: readonly string[]): string | Reservation {
  const file = path.join(folder, '.env');
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return 'there is none; the environment alone counts';
  const isForOthers = process.platform !== 'win32' && (mode & ofOthers) !== 0;
  const all = [
    ...notes,
    ...(isForOthers ? ['others on this machine may read it and use your token; run "chmod 600 .env"'] : []),
  ];
  if (all.length > 0) return { but: all.join('; ') };
  return `${pluralsOf('en').counted(Object.keys(parse(readFileSync(file))).length, 'setting', 'settings')}, for you alone to read`;
}
