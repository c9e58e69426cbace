import { afterAll, describe, expect, it } from 'vitest';
import { createLangChainEmbedder } from '../../../src/adapters/embedders/langchain.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';
import type { Received, Scripted } from '../../doubles/http-model.ts';
import { startOllamaServer } from '../../doubles/ollama-server.ts';
import { startOpenAiServer } from '../../doubles/openai-server.ts';
import { fakeVector } from '../../indexed-articles.ts';

const textsOf = ({ body }: Received): readonly string[] => [body.input].flat();
const encoded = (vector: Float32Array, format: unknown) =>
  format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];

/** https://platform.openai.com/docs/api-reference/embeddings */
const openAi = await startOpenAiServer((request): Scripted => {
  const data = textsOf(request).map((text, index) => ({
    index,
    object: 'embedding',
    embedding: encoded(fakeVector(text), request.body.encoding_format),
  }));
  return {
    kind: 'json',
    value: { object: 'list', model: 'scripted', data, usage: { prompt_tokens: 1, total_tokens: 1 } },
  };
});
/** https://github.com/ollama/ollama/blob/main/docs/api.md#generate-embeddings; not of unit length */
const ollama = await startOllamaServer((request) => ({
  kind: 'json',
  value: { embeddings: textsOf(request).map((text) => [...fakeVector(text).map((value) => value * 3)]) },
}));
afterAll(() => Promise.all([openAi.close(), ollama.close()]));

const overOpenAi = await createLangChainEmbedder({ name: `openai:scripted@${openAi.address}/v1` });
const overOllama = await createLangChainEmbedder({ name: `ollama:scripted@${ollama.address}` });
embedderContract('LangChain’s OpenAI', () => overOpenAi);
embedderContract('LangChain’s Ollama', () => overOllama);

describe('createLangChainEmbedder', () => {
  const patience = { attempts: 2, firstWait: 1, longestWait: 10, failures: 5, pause: 100 };

  it('is known by provider and model, and knows which models read English only', async () => {
    expect(overOpenAi).toMatchObject({ id: 'openai:scripted', dimension: 32, languages: 'any' });
    const english = await createLangChainEmbedder({ name: `openai:bge-small-en-v1.5@${openAi.address}/v1` });
    expect(english.languages).toEqual(['en']);
  });

  it('says in one sentence what is wrong with the server', async () => {
    const broken = await startOpenAiServer(() => ({ kind: 'error', status: 401, message: 'sk-secret' }));
    const made = createLangChainEmbedder({ name: `openai:x@${broken.address}/v1`, patience });
    await expect(made).rejects.toMatchObject({ code: 'model', message: expect.stringContaining('refused its key') });
    await broken.close();
  });

  describe('with more texts than go at once', () => {
    const texts = Array.from({ length: 300 }, (_, at) => `Costs rose by ${at} crowns.`);
    const busy: Scripted = { kind: 'error', status: 429, headers: { 'retry-after': '0.02' } };
    /** A server that is busy for those requests with several texts; `sent` has what it answered and what not. */
    const start = async (isBusy: (request: number) => boolean) => {
      const sent: string[][] = [];
      const server = await startOpenAiServer((request): Scripted => {
        const input = textsOf(request);
        if (input.length > 1 && isBusy(sent.push([...input]) - 1)) return busy;
        const data = input.map((text, index) => ({
          index,
          embedding: encoded(fakeVector(text), request.body.encoding_format),
        }));
        return { kind: 'json', value: { data, usage: {} } };
      });
      const embedder = await createLangChainEmbedder({
        name: `openai:x@${server.address}/v1`,
        patience: { ...patience, attempts: 3, longestWait: 100 },
      });
      return { server, sent, embedder };
    };

    it('waits as it is told, and sends again only what was not answered', async () => {
      const { server, sent, embedder } = await start((request) => request === 1 || request === 2);
      const vectors = await embedder.embed(texts);
      expect(vectors).toHaveLength(300);
      expect(vectors[299]?.[3]).toBeCloseTo(fakeVector('Costs rose by 299 crowns.')[3] ?? 9, 5);
      expect(sent.map((input) => input[0])).toEqual([0, 128, 128, 128, 256].map((at) => texts[at]));
      await server.close();
    });

    it('gives up with a sentence when the server stays busy', async () => {
      const { server, sent, embedder } = await start((request) => request > 0);
      await expect(embedder.embed(texts)).rejects.toMatchObject({ code: 'model' });
      expect(sent).toHaveLength(4);
      await server.close();
    });
  });

  describe('with a server that is not quite OpenAI’s', () => {
    const texts = ['Rain fell all day.', 'The river rose by two metres.', 'Taxes fall in June.'];
    const item = (text: string, index: number) => ({ index, embedding: [...fakeVector(text)] });
    type Answering = (input: readonly string[], request: Received) => Scripted;
    const list = (data: readonly object[]): Scripted => ({ kind: 'json', value: { object: 'list', data, usage: {} } });
    async function embedOver(answer: Answering, input: readonly string[] = texts) {
      const server = await startOpenAiServer((request) => answer(textsOf(request), request));
      try {
        const embedder = await createLangChainEmbedder({ name: `openai:x@${server.address}/v1`, patience });
        return { vectors: await embedder.embed(input), requests: server.received.length };
      } finally {
        await server.close();
      }
    }
    const right = (vectors: readonly Float32Array[], input: readonly string[] = texts) =>
      vectors.every((vector, at) => Math.abs((vector[3] ?? 9) - (fakeVector(input[at] ?? '')[3] ?? 0)) < 1e-5);

    it.each<[string, Answering]>([
      ['knows numbers only', (input) => list(input.map(item))],
      [
        'refuses base64',
        (input, { body }) =>
          body.encoding_format === 'float' ? list(input.map(item)) : { kind: 'error', status: 400, message: 'format' },
      ],
      [
        'gives base64 whatever is asked for',
        (input) =>
          list(
            input.map((text, index) => ({
              index,
              embedding: Buffer.from(Float32Array.from(fakeVector(text)).buffer).toString('base64'),
            })),
          ),
      ],
      ['gives the last first', (input) => list(input.map(item).reverse())],
      ['gives them in any order', (input) => list(input.map(item).toSorted((a, b) => (a.index % 2) - (b.index % 2)))],
      ['gives no places', (input) => list(input.map((text) => ({ embedding: [...fakeVector(text)] })))],
    ])('reads one that %s', async (_kind, answer) => expect(right((await embedOver(answer)).vectors)).toBe(true));

    it.each<[string, Answering]>([
      [
        'the last first, without their places',
        (input) => list(input.map((text) => ({ embedding: [...fakeVector(text)] })).reverse()),
      ],
      [
        'one place on, all of one place',
        (input) =>
          list([...input.slice(1), input[0] ?? ''].map((text) => ({ index: 0, embedding: [...fakeVector(text)] }))),
      ],
    ])('finds out one that gives %s', async (_kind, answer) =>
      expect(embedOver(answer)).rejects.toMatchObject({
        code: 'model',
        message: expect.stringContaining('another order'),
      }),
    );

    const long = `${'The river rose by two metres in the night. '.repeat(30)}`;
    it.each<[string, number, string]>([
      ['400', 400, 'input (312 tokens) is too large to process'],
      ['413', 413, 'Input validation error: inputs must have less than 512 tokens'],
      ['500', 500, 'input is too large to process. increase the physical batch size'],
    ])(
      'cuts a text that is refused as too long with %s, and gives it the mean of its parts',
      async (_kind, status, message) => {
        const { vectors } = await embedOver(
          (input) =>
            input.some((text) => text.length > 700) ? { kind: 'error', status, message } : list(input.map(item)),
          [...texts, long],
        );
        expect(right(vectors.slice(0, 3))).toBe(true);
        expect(vectors[3]).toHaveLength(32);
      },
    );

    it('sends fewer texts at once to one that takes no more', async () => {
      const many = Array.from({ length: 200 }, (_, at) => `Costs rose by ${at} crowns.`);
      const { vectors, requests } = await embedOver(
        (input) =>
          input.length > 40 ? { kind: 'error', status: 422, message: 'batch size > 40' } : list(input.map(item)),
        many,
      );
      expect(right(vectors, many)).toBe(true);
      expect(requests).toBeLessThan(16);
    });

    it('says why when even a short text is too long', async () => {
      const tooLong = (input: readonly string[]): Scripted =>
        input.length > 1 || (input[0] ?? '').length > 30
          ? { kind: 'error', status: 400, message: 'maximum context length is 4 tokens' }
          : list(input.map(item));
      await expect(embedOver(tooLong, ['A sentence of more than thirty characters.', 'x'])).rejects.toMatchObject({
        code: 'model',
        message: 'A text is too long for the embedder (status 400); choose one that takes longer texts.',
      });
    });
  });

  it('refuses vectors that are no numbers', async () => {
    const value = { data: [{ index: 0, embedding: [null, null] }], usage: {} };
    const broken = await startOpenAiServer(() => ({ kind: 'json', value }));
    const made = createLangChainEmbedder({ name: `openai:x@${broken.address}/v1`, patience });
    await expect(made).rejects.toMatchObject({ code: 'model' });
    await broken.close();
  });

  it.each([
    ['bge-small', /EMBEDDINGS is written as provider:model/],
    ['nobody:x', /none of: builtin, openai/],
    [
      'transformers:Xenova/bge-small-en-v1.5',
      /needs the package @huggingface\/transformers; install it with: npm install/,
    ],
    ['cohere:embed-v4', /needs the package @langchain\/cohere; install it with: npm install/],
  ])('refuses %j', async (name, sentence) => {
    await expect(createLangChainEmbedder({ name })).rejects.toThrow(sentence);
  });
});
