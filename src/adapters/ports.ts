import path from 'node:path';
import type { Config } from '../config.ts';
import type { Assistant } from '../ports/assistant.ts';
import type { Embedder } from '../ports/embedder.ts';
import type { Library } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { createAnalyst } from './analyst/analyst.ts';
import { createParser } from './documents/parser.ts';
import { createBuiltinEmbedder } from './embedders/builtin.ts';
import { createLangChainEmbedder } from './embedders/langchain.ts';
import { resumable } from './embedders/resumable.ts';
import { openSqliteLibrary } from './libraries/sqlite.ts';
import { type Counters, createAllowance } from './models/allowance.ts';
import { createLangChainModel } from './models/langchain.ts';
import { createFeeds } from './origins/read-feed.ts';
import { createReader } from './origins/read-origin.ts';
import { readPrompts } from './prompts.ts';

/**
 * The world as the configuration wants it. The library is opened, the worker threads start when they are needed, and a
 * provider's package is loaded when it is named. `counters` keep what each person and server used of the model.
 * @throws Failure `library-damaged`, `unreadable`, `configuration`, `model`
 */
export async function createPorts(config: Config, counters?: Counters): Promise<Ports> {
  const assistant = config.MODEL === undefined ? undefined : await createAssistant(config, config.MODEL, counters);
  const embedder = await createEmbedder(config);
  const parser = createParser();
  const library = await openLibrary(config);
  return {
    library,
    embedder,
    embedderOf: (id) => createEmbedder({ ...config, EMBEDDINGS: nameOfEmbedder(id) }),
    reader: createReader(parser.kinds),
    feeds: createFeeds(),
    parser,
    analyst: createAnalyst(),
    ...(assistant ? { assistant } : {}),
  };
}

/** Where the configuration has it: in PostgreSQL, whose client is loaded then, or in the data folder. @throws Failure */
export async function openLibrary({ LIBRARY, DATA_DIR }: Pick<Config, 'LIBRARY' | 'DATA_DIR'>): Promise<Library> {
  if (LIBRARY === undefined) return openSqliteLibrary({ folder: path.join(DATA_DIR, 'index') });
  const { openPostgresLibrary } = await import('./libraries/postgres.ts');
  return openPostgresLibrary({ connection: { connectionString: LIBRARY }, dataFolder: DATA_DIR });
}

/** Embedders of our own, by their name in the configuration; every other name is a provider's. */
const ownEmbedders: Readonly<Record<string, () => Embedder>> = {
  builtin: createBuiltinEmbedder,
};

/** How the configuration names the embedder of an id; where it was is not in the id. */
export const nameOfEmbedder = (id: string): string =>
  Object.keys(ownEmbedders).find((name) => id.startsWith(`${name}:`)) ?? id;

/** @throws Failure `configuration`, `model` */
export async function createEmbedder({ EMBEDDINGS: name, DATA_DIR, keys }: Config): Promise<Embedder> {
  const own = ownEmbedders[name];
  if (own) return own();
  const unfinished = path.join(DATA_DIR, 'index', 'unfinished-vectors.sqlite');
  return resumable(await createLangChainEmbedder({ name, keys }), unfinished);
}

/** @throws Failure `configuration` */
export async function createAssistant(config: Config, name: string, counters?: Counters): Promise<Assistant> {
  const { MODEL_KEY: key, MODEL_WINDOW: window, MODEL_REPLY_TOKENS: replyTokens, MODEL_VETO: veto, keys } = config;
  const model = await createLangChainModel({
    name,
    keys,
    replyTokens,
    ...(key === undefined ? {} : { key }),
    ...(window === undefined ? {} : { window }),
  });
  return {
    model,
    prompts: readPrompts(),
    veto,
    allowance: createAllowance(
      { user: config.MODEL_TOKENS_A_USER_A_DAY, server: config.MODEL_TOKENS_A_SERVER_A_DAY },
      counters,
    ),
    limits: {
      tokensAnAnswer: config.MODEL_TOKENS_AN_ANSWER,
      millisecondsAnAnswer: config.MODEL_SECONDS * 1_000,
    },
  };
}
