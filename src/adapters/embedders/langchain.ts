import type { Embeddings } from '@langchain/core/embeddings';
import { Failure } from '../../core/failure.ts';
import type { Embedder } from '../../ports/embedder.ts';
import { loadProvider } from '../models/load-provider.ts';
import { type ModelName, readModelName } from '../models/model-name.ts';
import { type Patience, withPatience } from '../models/resilience.ts';
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

export interface EmbeddingSettings {
  /** "openai:text-embedding-3-small", "ollama:nomic-embed-text", either with "@address". */
  readonly name: string;
  readonly key?: string;
  readonly patience?: Patience;
}

const millisecondsACall = 60_000;

/**
 * Any of LangChain's embedding classes. Asks for one vector at once, to learn its dimension.
 * @throws Failure `configuration` for a name that says nothing or a package that is missing, `model` when it does not answer
 */
export async function createLangChainEmbedder(settings: EmbeddingSettings): Promise<Embedder> {
  const name = readModelName(settings.name, 'EMBEDDINGS');
  const id = `${name.provider}:${name.model}`;
  const embeddings = await load(name, settings);
  const patiently = withPatience(id, settings.patience);
  const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    if (texts.length === 0) return [];
    const call = () =>
      texts.length === 1 ? single(embeddings, texts[0] ?? '') : embeddings.embedDocuments([...texts]);
    return unitVectors(await patiently(call, AbortSignal.timeout(millisecondsACall)), texts.length);
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

const single = async (embeddings: Embeddings, text: string): Promise<number[][]> => [await embeddings.embedQuery(text)];

async function load({ provider, model, address }: ModelName, { key }: EmbeddingSettings): Promise<Embeddings> {
  const known = providers[provider];
  if (!known) {
    const names = ['builtin', ...Object.keys(providers)].join(', ');
    throw new Failure('configuration', `EMBEDDINGS names the provider "${provider}", which is none of: ${names}.`);
  }
  const setting = `EMBEDDINGS=${provider}:${model}`;
  if (known.needs) await loadProvider(known.needs, setting);
  const loaded = await loadProvider(known.module, setting);
  const Class = loaded[known.className] as new (fields: Record<string, unknown>) => Embeddings;
  const at =
    address === undefined ? {} : { baseUrl: address, configuration: { baseURL: address }, apiKey: key ?? 'none' };
  try {
    return new Class({ model, maxRetries: 0, ...at, ...(key === undefined ? {} : { apiKey: key }) });
  } catch (cause) {
    throw new Failure('configuration', `${setting} cannot be used as configured; is its API key in .env?`, { cause });
  }
}
