import type { Embeddings } from '@langchain/core/embeddings';
import type { ModelName } from '../../config/model-name.ts';
import { Failure } from '../../core/failure.ts';
import type { Embedder } from '../../ports/embedder.ts';
import { lacksKey, unusable } from '../models/key-variable.ts';
import { fetchLeniently } from '../models/lenient-fetch.ts';
import { loadProvider, readModelName } from '../models/provider.ts';
import type { Provided } from '../models/provider-errors.ts';
import { type Patience, usualPatience, withPatience } from '../models/resilience.ts';
import { documentsWith } from './documents.ts';
import { unitVectors } from './unit-vectors.ts';

interface Provider {
  /** Where the class is. */
  readonly module: string;
  readonly className: string;
  /** What has to be installed for it, where that is another package. */
  readonly needs?: string;
}

/** LangChain's embedding classes. A provider more is a line more. */
const providers: Readonly<Record<string, Provider>> = {
  openai: { module: '@langchain/openai', className: 'OpenAIEmbeddings' },
  ollama: { module: '@langchain/ollama', className: 'OllamaEmbeddings' },
  'google-genai': { module: '@langchain/google-genai', className: 'GoogleGenerativeAIEmbeddings' },
  mistralai: { module: '@langchain/mistralai', className: 'MistralAIEmbeddings' },
  cohere: { module: '@langchain/cohere', className: 'CohereEmbeddings' },
  transformers: {
    module: '@langchain/community/embeddings/huggingface_transformers',
    className: 'HuggingFaceTransformersEmbeddings',
    needs: '@huggingface/transformers',
  },
};

interface EmbeddingSettings {
  /** "openai:text-embedding-3-small", "ollama:nomic-embed-text", either with "@address". */
  readonly name: string;
  readonly key?: string;
  /** Names of the variables that hold a provider's key. */
  readonly keys?: readonly string[];
  readonly patience?: Patience;
}

const millisecondsAQuestion = 60_000;
/** Nobody waits for an article as they do for an answer. */
const articlePatience: Patience = { ...usualPatience, attempts: 5, longestWait: 60_000 };

/**
 * Any of LangChain's embedding classes. Asks for one vector at once, to learn its dimension. Several texts are an
 * article's: they are sent in batches, each tried again by itself.
 * @throws Failure `configuration` for a name that says nothing or a package that is missing, `model` when it does not answer
 */
export async function createLangChainEmbedder(settings: EmbeddingSettings): Promise<Embedder> {
  const name = readModelName(settings.name, 'EMBEDDINGS');
  const id = `${name.provider}:${name.model}`;
  const provided: Provided = { id, called: 'embedder', setting: 'EMBEDDINGS' };
  const embeddings = await load(name, settings);
  const embedQuestion = questionsWith(embeddings, withPatience(provided, settings.patience));
  const embedArticle = documentsWith(embeddings, withPatience(provided, settings.patience ?? articlePatience));
  const embed = (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const [text] = texts;
    return text !== undefined && texts.length === 1 ? embedQuestion(text) : embedArticle(texts);
  };
  const [probe] = await embed(['The bridge opened in June.']);
  return {
    id,
    dimension: probe?.length ?? 0,
    languages: /(?:^|[-/])(?:en|english)(?:$|[-.])|MiniLM-L(?:6|12)|mpnet-base-v2$/i.test(name.model) ? ['en'] : 'any',
    embed,
    close: async () => undefined,
  };
}

type Patiently = ReturnType<typeof withPatience>;

const questionsWith =
  (embeddings: Embeddings, patiently: Patiently) =>
  async (text: string): Promise<readonly Float32Array[]> => {
    const vector = await patiently(() => embeddings.embedQuery(text), AbortSignal.timeout(millisecondsAQuestion));
    return unitVectors([vector], 1);
  };

async function load({ provider, model, address }: ModelName, settings: EmbeddingSettings): Promise<Embeddings> {
  const { key } = settings;
  const known = providers[provider];
  if (!known) {
    const names = ['builtin', ...Object.keys(providers)].join(', ');
    throw new Failure('configuration', `EMBEDDINGS names the provider "${provider}", which is none of: ${names}.`);
  }
  const setting = `EMBEDDINGS=${provider}:${model}`;
  if (known.needs) await loadProvider(known.needs, setting);
  const loaded = await loadProvider(known.module, setting);
  if (address === undefined && lacksKey(provider, settings))
    throw new Failure('configuration', unusable(setting, provider));
  const Class = loaded[known.className] as new (fields: Record<string, unknown>) => Embeddings;
  const fields = {
    model,
    maxRetries: 0,
    configuration: { fetch: fetchLeniently, ...(address === undefined ? {} : { baseURL: address }) },
    // OpenAI's own servers know base64, which its client asks for and others leave unread.
    ...(address === undefined ? {} : { baseUrl: address, encodingFormat: 'float', apiKey: key ?? 'none' }),
    ...(key === undefined ? {} : { apiKey: key }),
  };
  try {
    return new Class(fields);
  } catch (cause) {
    throw new Failure('configuration', unusable(setting, provider), { cause });
  }
}
