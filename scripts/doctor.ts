import path from 'node:path';
import { Command } from 'commander';
import { openSqliteLibrary } from '../src/adapters/libraries/sqlite.ts';
import { createAssistant, createEmbedder } from '../src/adapters/ports.ts';
import { readPrompts } from '../src/adapters/prompts.ts';
import { type Config, readDiscordConfig } from '../src/config.ts';
import { sharedCollection } from '../src/core/document/article.ts';
import { Failure, sentenceOf } from '../src/core/failure.ts';
import { recipeOf } from '../src/flows/recipe.ts';
import type { Library, Recipe } from '../src/ports/library.ts';
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
  { name: 'library', attempt: () => tryLibrary(config) },
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
  const library = await openSqliteLibrary({ folder: path.join(DATA_DIR, 'index') });
  try {
    const articles = await library.articles({ collections: [sharedCollection] });
    const outdated = await countOutdated(library, config);
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
  const { model } = await createAssistant(config, config.MODEL ?? '');
  const started = performance.now();
  let first: number | undefined;
  const signal = AbortSignal.timeout(config.MODEL_SECONDS * 1_000);
  for await (const _piece of model.reply({ prompt: trial, structured: true, signal }))
    first ??= performance.now() - started;
  if (first === undefined) throw new Failure('model', 'It answered with nothing.');
  return `answers, first words after ${Math.round(first)} ms; a window of ${model.window} tokens`;
}

async function tryDiscord(): Promise<string> {
  readDiscordConfig(process.env);
  return 'the token looks right; npm start tries it';
}

async function report({ name, attempt }: Part): Promise<void> {
  if (!attempt) {
    print(`–  ${name}: not configured`);
    return;
  }
  const started = performance.now();
  const took = () => `${Math.round(performance.now() - started)} ms`;
  try {
    print(`ok ${name}: ${await attempt()} (${took()})`);
  } catch (error) {
    print(`no ${name}: ${sentenceOf(error)} (${took()})`);
    process.exitCode = 1;
  }
}

const command = new Command('doctor')
  .description('Tries each configured part and says what works, with the time it took.')
  .addOption(dataOption())
  .action(async ({ data }: { readonly data?: string }) => {
    for (const part of partsOf(configFor(data))) await report(part);
  });

await run(async () => {
  await command.parseAsync();
});
