import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { conversationsSchema } from '../src/adapters/conversations/schema.ts';
import { createBuiltinEmbedder } from '../src/adapters/embedders/builtin.ts';
import { sentenceWithLog } from '../src/adapters/error-log.ts';
import { openSqliteLibrary } from '../src/adapters/libraries/sqlite.ts';
import { createAssistant, createEmbedder } from '../src/adapters/ports.ts';
import { readPrompts } from '../src/adapters/prompts.ts';
import { checkDatabase } from '../src/adapters/sqlite/copy-database.ts';
import { type Config, readDiscordConfig } from '../src/config.ts';
import { sharedCollection } from '../src/core/document/article.ts';
import { Failure } from '../src/core/failure.ts';
import { faultsOfApplication } from '../src/discord/register-commands.ts';
import { recipeOf } from '../src/flows/recipe.ts';
import type { Library, Recipe } from '../src/ports/library.ts';
import { checkSound } from './doctor/check-sound.ts';
import { print } from './shared/printable.ts';
import { run } from './shared/run.ts';
import { configFor, dataOption } from './shared/with-footnote.ts';

/** A part that can be tried. What it gives is said to the person; what it throws, too. */
interface Part {
  readonly name: string;
  /** Undefined when the part is not configured. */
  readonly attempt: (() => Promise<string>) | undefined;
}

const partsOf = (config: Config): readonly Part[] => [
  { name: 'disk', attempt: () => tryDisk(config) },
  { name: 'library', attempt: () => tryLibrary(config) },
  { name: 'conversations', attempt: () => tryConversations(config) },
  { name: 'vector index', attempt: tryVectorIndex },
  { name: `embeddings ${config.EMBEDDINGS}`, attempt: () => tryEmbedder(config) },
  { name: 'prompts', attempt: tryPrompts },
  {
    name: config.MODEL ? `model ${config.MODEL}` : 'model',
    attempt: config.MODEL ? () => tryModel(config) : undefined,
  },
  { name: 'discord', attempt: process.env.DISCORD_TOKEN ? tryDiscord : undefined },
];

async function tryLibrary(config: Config): Promise<string> {
  const { DATA_DIR } = config;
  const folder = path.join(DATA_DIR, 'index');
  const library = await openSqliteLibrary({ folder });
  try {
    await checkSound(folder, library);
    const articles = await library.articles({ collections: [sharedCollection] });
    const outdated = await countOutdated(library, config);
    await requireSameEmbedder(library, config, outdated);
    const note =
      outdated === 0 ? '' : `, ${outdated} still of an earlier version or another embedder, which npm run index renews`;
    return `${articles.length} articles in ${DATA_DIR}${note}`;
  } finally {
    await library.close();
  }
}

/** Servers' own included; none where the embedder does not work, which is told beside. */
async function countOutdated(library: Library, config: Config): Promise<number> {
  // Before a recipe is adopted, all count.
  if ((await library.outdated()).length === 0) return 0;
  const recipe = await recipeNow(config).catch(() => undefined);
  if (!recipe) return 0;
  await library.adopt(recipe);
  return (await library.outdated()).length;
}

/** Vectors of another embedder cannot be compared with a question's: those articles are found by their terms alone. */
async function requireSameEmbedder(library: Library, { EMBEDDINGS }: Config, outdated: number): Promise<void> {
  if (outdated === 0) return;
  const mine = EMBEDDINGS === 'builtin' ? createBuiltinEmbedder().id : EMBEDDINGS;
  const others = (await library.recipes()).map(({ embedder }) => embedder).filter((id) => !id.startsWith(mine));
  if (others.length === 0) return;
  throw new Failure(
    'library-mismatch',
    `It has articles made with other embeddings (${[...new Set(others)].join(', ')}), found by their words alone until they are renewed; run npm run index, or set EMBEDDINGS back.`,
  );
}

async function tryVectorIndex(): Promise<string> {
  const { default: hnswlib } = await import('hnswlib-node');
  const index = new hnswlib.HierarchicalNSW('ip', 2);
  index.initIndex(1);
  index.addPoint([1, 0], 0);
  return 'works';
}

async function tryConversations({ DATA_DIR }: Config): Promise<string> {
  const file = path.join(DATA_DIR, 'conversations.sqlite');
  if (!existsSync(file)) return 'none yet';
  checkDatabase(file, conversationsSchema);
  return 'sound';
}

/** Below this, in bytes, indexing and answering soon fail. */
const leastRoom = 100_000_000;

async function tryDisk({ DATA_DIR }: Config): Promise<string> {
  const place = existsSync(DATA_DIR) ? DATA_DIR : path.dirname(DATA_DIR);
  const { bavail, bsize } = await statfs(place);
  const room = `${Math.floor((bavail * bsize) / 1_000_000).toLocaleString('en')} MB free`;
  if (bavail * bsize < leastRoom)
    throw new Failure(
      'unreadable',
      `The disk with ${place} is nearly full (${room}). Make room before articles are added.`,
    );
  return room;
}

async function recipeNow(config: Config): Promise<Recipe> {
  const embedder = await createEmbedder(config);
  return recipeOf(embedder).finally(() => embedder.close());
}

async function tryEmbedder(config: Config): Promise<string> {
  const embedder = await createEmbedder(config);
  await embedder.embed(['When did the bridge open?']);
  await embedder.close();
  return `vectors of ${embedder.dimension} numbers`;
}

async function tryPrompts(): Promise<string> {
  readPrompts();
  return 'complete';
}

const trial = { system: 'Reply with JSON: {"claims": []}', user: 'Passages: none. Question: are you there?' };

async function tryModel(config: Config): Promise<string> {
  const { model, veto } = await createAssistant(config, config.MODEL ?? '');
  const started = performance.now();
  let first: number | undefined;
  const signal = AbortSignal.timeout(config.MODEL_SECONDS * 1_000);
  for await (const _piece of model.reply({ prompt: trial, structured: true, signal }))
    first ??= performance.now() - started;
  if (first === undefined) throw new Failure('model', 'It answered with nothing.');
  return `answers, first words after ${Math.round(first)} ms; a window of ${model.window} tokens${veto ? '; it may veto claims' : ''}`;
}

async function tryDiscord(): Promise<string> {
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API_BASE, DISCORD_MESSAGE_CONTENT } = readDiscordConfig(process.env);
  const faults = await faultsOfApplication({
    token: DISCORD_TOKEN,
    messageContent: DISCORD_MESSAGE_CONTENT,
    ...(DISCORD_GUILD_ID === undefined ? {} : { guildId: DISCORD_GUILD_ID }),
    ...(DISCORD_API_BASE === undefined ? {} : { apiBase: DISCORD_API_BASE }),
  });
  if (faults.length > 0) throw new Failure('discord', faults.join(' '));
  const reads = DISCORD_MESSAGE_CONTENT
    ? 'messages are read'
    : 'only messages that mention it are read: channels and forums in which it is to answer every question need the Message Content Intent in the developer portal and DISCORD_MESSAGE_CONTENT=on';
  return `the token is accepted, the commands are known, ${reads}`;
}

async function report({ name, attempt }: Part, folder: string): Promise<void> {
  if (!attempt) {
    print(`–  ${name}: not configured`);
    return;
  }
  const started = performance.now();
  const took = () => `${Math.round(performance.now() - started)} ms`;
  try {
    print(`ok ${name}: ${await attempt()} (${took()})`);
  } catch (error) {
    print(`no ${name}: ${sentenceWithLog(error, folder)} (${took()})`);
    process.exitCode = 1;
  }
}

const command = new Command('doctor')
  .description('Tries each configured part and says what works, with the time it took.')
  .addOption(dataOption())
  .action(async ({ data }: { readonly data?: string }) => {
    const config = configFor(data);
    for (const part of partsOf(config)) await report(part, config.DATA_DIR);
  });

await run(async () => {
  await command.parseAsync();
});
