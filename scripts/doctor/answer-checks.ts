import { createAssistant } from '../../src/adapters/ports.ts';
import { readPrompts } from '../../src/adapters/prompts.ts';
import type { Config } from '../../src/config.ts';
import { Failure } from '../../src/core/failure.ts';
import type { ConfiguredChecks, World } from './check.ts';

export const answerChecks: ConfiguredChecks = (world, { config }) => [
  { name: `embeddings ${config.EMBEDDINGS}`, attempt: () => tryEmbedder(world, config) },
  { name: 'prompts', attempt: tryPrompts },
  {
    name: config.MODEL ? `model ${config.MODEL}` : 'model',
    attempt: config.MODEL ? () => tryModel(config) : undefined,
  },
];

async function tryEmbedder({ embedder: make }: World, config: Config): Promise<string> {
  const embedder = await make(config);
  try {
    await embedder.embed(['When did the bridge open?']);
    return `vectors of ${embedder.dimension} numbers`;
  } finally {
    await embedder.close();
  }
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
