import { createAllowance } from '../../src/adapters/models/allowance.ts';
import { readPrompts } from '../../src/adapters/prompts.ts';
import { sharedCollection } from '../../src/core/document/article.ts';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { recipeOf } from '../../src/flows/recipe.ts';
import type { Assistant, LanguageModel } from '../../src/ports/assistant.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { articleOf, fakeDimension, fakeVector, indexedOf } from '../indexed-articles.ts';
import { analystHere } from './analyst.ts';
import { createMemoryLibrary } from './memory-library.ts';

const unused = async (): Promise<never> => Promise.reject(new Error('Not needed here.'));
const prompts = readPrompts();

export const shared = { collections: [sharedCollection] };

const embedder: Embedder = {
  id: 'fake',
  dimension: fakeDimension,
  languages: 'any',
  embed: async (texts) => texts.map(fakeVector),
  close: async () => undefined,
};

/** Ports over articles in memory, with a model if one is given: what the answer flows need and nothing else. */
export async function portsFor(
  articles: Readonly<Record<string, readonly string[]>>,
  model?: LanguageModel,
  changed: Partial<Assistant> = {},
  language = 'en',
): Promise<Ports> {
  const library = createMemoryLibrary();
  await library.adopt(await recipeOf(embedder));
  for (const [name, paragraphs] of Object.entries(articles)) {
    const article = articleOf(name, paragraphs, { language });
    await library.replace(article, indexedOf(article));
  }
  return {
    library,
    reader: { origins: unused, bytes: unused, text: unused },
    analyst: analystHere,
    parser: { prepare: unused, split: async (article) => prepareArticle(article), close: async () => undefined },
    embedder,
    ...(model ? { assistant: assistantOf(model, changed) } : {}),
  };
}

const assistantOf = (model: LanguageModel, changed: Partial<Assistant>): Assistant => ({
  model,
  prompts,
  allowance: createAllowance({ user: 1_000_000, server: 1_000_000 }),
  limits: { tokensAnAnswer: 20_000, millisecondsAnAnswer: 10_000 },
  ...changed,
});
