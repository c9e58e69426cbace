import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sqliteFailure } from '../../../src/adapters/databases/sqlite/sqlite-failure.ts';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const folder = path.join(tmpdir(), 'footnote-of-no-one', 'index');
const file = path.join(folder, 'library.sqlite');
const told = (code: string) =>
  sqliteFailure(Object.assign(new Error('It failed.'), { code }), { file, damaged: 'Damaged.', busy: 'Busy.' });

/** A disk on which the folder is still to be made. */
function diskWith(has: { readonly bavail: number; readonly ffree: number }): void {
  vi.spyOn(fs, 'statfsSync').mockImplementation(((place: string) => {
    if (place === folder || place === path.dirname(folder)) throw new Error('ENOENT');
    return { bsize: 4_096, files: 1_000, ...has };
  }) as typeof fs.statfsSync);
  syncBuiltinESMExports();
}

const full = {
  code: 'library-unwritable',
  message: `The disk with ${folder} is full; nothing was changed. Make room and try again.`,
};
const barred = { code: 'library-unwritable', message: expect.stringContaining(`cannot read and write in ${folder}; `) };
const vague = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_READONLY_CANTINIT', 'SQLITE_IOERR_SHMSIZE'] as const;

describe('a file that SQLite cannot use', () => {
  it.each(vague)('is on a full disk, where that has no room (%s)', (code) => {
    diskWith({ bavail: 0, ffree: 500 });
    expect(told(code)).toMatchObject(full);
  });

  it('is on a full disk, where that takes no more files', () => {
    diskWith({ bavail: 10_000, ffree: 0 });
    expect(told('SQLITE_CANTOPEN')).toMatchObject(full);
  });

  it.each(vague)('is in a folder that Footnote may not use, where the disk has room (%s)', (code) => {
    diskWith({ bavail: 10_000, ffree: 500 });
    expect(told(code)).toMatchObject(barred);
  });

  it('is where the system says that it is', () => {
    diskWith({ bavail: 10_000, ffree: 500 });
    for (const code of ['SQLITE_FULL', 'ENOSPC', 'EDQUOT']) expect(told(code)).toMatchObject(full);
    diskWith({ bavail: 0, ffree: 0 });
    for (const code of ['EACCES', 'EPERM', 'EROFS']) expect(told(code)).toMatchObject(barred);
  });
});
