import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import { libraryContract } from '../../contracts/library-contract.ts';

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'footnote-library-'));

libraryContract('the SQLite library', () => openSqliteLibrary({ folder: path.join(newFolder(), 'index') }));
