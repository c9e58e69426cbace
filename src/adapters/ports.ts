import path from 'node:path';
import type { Config } from '../config.ts';
import type { Ports } from '../ports.ts';
import { createBuiltinEmbedder } from './embedders/builtin.ts';
import { openSqliteLibrary } from './libraries/sqlite.ts';
import { createParser } from './parser.ts';
import { createReader } from './read-origin.ts';

/**
 * The world as the configuration wants it. The library is opened, the worker threads start when they are needed.
 * @throws Failure `library-damaged`, `unreadable`, `configuration`
 */
export async function createPorts(config: Config): Promise<Ports> {
  const library = await openSqliteLibrary({ folder: path.join(config.DATA_DIR, 'index') });
  return { library, reader: createReader(), parser: createParser(), embedder: createBuiltinEmbedder() };
}
