import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLangChainModel } from '../../../src/adapters/models/langchain.ts';
import type { LanguageModel } from '../../../src/ports/assistant.ts';
import type { ModelServer, Script, Scripted } from '../../doubles/http-model.ts';
import { startOllamaServer } from '../../doubles/ollama-server.ts';
import { startOpenAiServer } from '../../doubles/openai-server.ts';

const providers = {
  openai: { start: startOpenAiServer, path: '/v1' },
  ollama: { start: startOllamaServer, path: '' },
} as const;
const patience = { attempts: 3, firstWait: 1, longestWait: 2_000, failures: 4, pause: 200 };
const text = (...pieces: string[]): Scripted => ({ kind: 'text', pieces });

let server: ModelServer;
afterEach(() => server?.close());

async function connect(provider: keyof typeof providers, script: Script): Promise<LanguageModel> {
  const { start, path } = providers[provider];
  server = await start(script);
  return createLangChainModel({ name: `${provider}:scripted@${server.address}${path}`, patience });
}

const request = (changed: { structured?: boolean; signal?: AbortSignal } = {}) => ({
  prompt: { system: 'Rules.', user: 'Question?' },
  structured: false,
  signal: AbortSignal.timeout(5_000),
  ...changed,
});

async function replyOf(model: LanguageModel, changed = {}, began = (): void => undefined) {
  const pieces: string[] = [];
  try {
    for await (const piece of model.reply(request(changed))) {
      pieces.push(piece);
      began();
    }
    return { pieces };
  } catch (error) {
    return { pieces, failure: (error as Error).message, code: (error as { code?: string }).code };
  }
}

describe.each(['openai', 'ollama'] as const)('a model of %s over the wire', (provider) => {
  it('gives the reply piece by piece', async () => {
    const model = await connect(provider, () => text('One', ' two', ' three.'));
    expect(model.id).toBe(`${provider}:scripted`);
    expect((await replyOf(model)).pieces).toEqual(['One', ' two', ' three.']);
    expect(JSON.stringify(server.received[0]?.body.messages)).toContain('Rules.');
  });

  it('asks for structured output, and does without where the server does not know it', async () => {
    const asksForIt = (body: object) => 'response_format' in body || 'tools' in body || 'format' in body;
    const model = await connect(provider, ({ body }) =>
      asksForIt(body) ? { kind: 'error', status: 400, message: 'unknown field' } : text('{}'),
    );
    for (let times = 0; times < 2; times += 1)
      expect((await replyOf(model, { structured: true })).pieces).toEqual(['{}']);
    expect(server.received.map(({ body }) => asksForIt(body))).toEqual([true, false, false]);
  });

  it('tries again when the server is out of order, and gives what comes then', async () => {
    const model = await connect(provider, (_, index) => (index < 2 ? { kind: 'error', status: 503 } : text('Here.')));
    expect(await replyOf(model)).toEqual({ pieces: ['Here.'] });
    expect(server.received).toHaveLength(3);
  });

  it.each([
    [401, 'refused its key'],
    [402, 'no credit'],
    [404, 'no language model'],
    [429, 'too much'],
    [500, 'out of order'],
  ])('says in one sentence what status %i means', async (status, words) => {
    const model = await connect(provider, () => ({ kind: 'error', status, message: 'sk-secret' }));
    const { failure, code } = await replyOf(model);
    expect(code).toBe('model');
    expect(failure).toContain(words);
    expect(failure).toMatch(new RegExp(`^[^\\n;]+ \\(status ${status}\\)(?:; [^\\n]+)?\\.$`));
    expect(failure).not.toContain('sk-secret');
  });

  it('says that the connection was lost, after the pieces that came', async () => {
    const model = await connect(provider, () => ({ kind: 'lost', pieces: ['One'] }));
    const { pieces, failure } = await replyOf(model);
    expect(pieces).toEqual(['One']);
    expect(failure).toContain('lost');
  });

  it('says that the reply was cut off at its length', async () => {
    const model = await connect(provider, () => ({ kind: 'text', pieces: ['One'], finish: 'length' }));
    expect(await replyOf(model)).toMatchObject({ pieces: ['One'], failure: expect.stringContaining('cut off') });
  });

  it('gives up when its time is over', async () => {
    const model = await connect(provider, () => ({ kind: 'silence' }));
    expect((await replyOf(model, { signal: AbortSignal.timeout(150) })).code).toBe('model');
  });

  it('gives up when its time is over in the middle of the reply', async () => {
    const model = await connect(provider, () => ({ kind: 'stalled', pieces: ['One'] }));
    const time = new AbortController();
    const isOver = (): void => time.abort(new DOMException('The time is over.', 'TimeoutError'));
    expect(await replyOf(model, { signal: time.signal }, isOver)).toMatchObject({ pieces: ['One'], code: 'model' });
  });

  it('ends in nothing or a sentence when something else answers', async () => {
    const model = await connect(provider, () => ({ kind: 'garbage' }));
    const { pieces, code = 'model' } = await replyOf(model);
    expect(pieces).toEqual([]);
    expect(code).toBe('model');
  });

  it('says that a server that is not there cannot be reached', async () => {
    const model = await connect(provider, () => text('x'));
    await server.close();
    expect((await replyOf(model)).failure).toContain('cannot be reached');
  });
});

describe('a model of openai', () => {
  it('waits as long as the server asks, if that is not long', async () => {
    const limited = (seconds: string): Scripted => ({
      kind: 'error',
      status: 429,
      headers: { 'retry-after': seconds },
    });
    const model = await connect('openai', (_, index) => (index === 0 ? limited('0.2') : text('Here.')));
    const started = performance.now();
    expect((await replyOf(model)).pieces).toEqual(['Here.']);
    expect(performance.now() - started).toBeGreaterThanOrEqual(190);
    await server.close();
    const patient = await connect('openai', () => limited('3600'));
    expect((await replyOf(patient)).failure).toContain('too much');
    expect(server.received).toHaveLength(1);
  });

  it('leaves a server alone for a while that stays down', async () => {
    let up = false;
    const model = await connect('openai', () => (up ? text('Back.') : { kind: 'error', status: 500 }));
    await replyOf(model);
    await replyOf(model);
    const asked = server.received.length;
    expect((await replyOf(model)).failure).toContain('for a while');
    expect(server.received).toHaveLength(asked);
    up = true;
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect((await replyOf(model)).pieces).toEqual(['Back.']);
  });

  it('says that the answer was withheld by a content filter', async () => {
    const model = await connect('openai', () => ({ kind: 'text', pieces: [''], finish: 'content_filter' }));
    expect((await replyOf(model)).failure).toContain('content filter');
  });

  it('lets the server go when nobody reads on', async () => {
    const model = await connect('openai', () => ({ kind: 'stalled', pieces: ['One', ' two'] }));
    for await (const piece of model.reply(request())) {
      expect(piece).toBe('One');
      break;
    }
    await vi.waitFor(() => expect(server.abandoned()).toBe(1));
  });

  it('counts tokens, those that look special too', async () => {
    const model = await connect('openai', () => text('x'));
    expect(model.countTokens('The bridge opened in 1932.')).toBeLessThan(12);
    expect(model.countTokens('a <|endoftext|> b')).toBeGreaterThan(2);
  });
});

describe('createLangChainModel', () => {
  it.each([
    ['gpt-4o', /provider:model/],
    ['nobody:gpt', /none of: openai/],
    [
      'groq:llama-3.3-70b',
      /MODEL=groq:llama-3.3-70b needs the package @langchain\/groq; install it with: npm install @langchain\/groq$/,
    ],
  ])('refuses %j', async (name, sentence) => {
    await expect(createLangChainModel({ name })).rejects.toThrow(sentence);
  });
});

describe('a provider without a key', () => {
  it('is told by the name of the variable that its key is looked for in', async () => {
    const made = createLangChainModel({ name: 'openai:gpt-4o-mini', patience, keys: ['GROQ_API_KEY'] });
    await expect(made).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringMatching(/^MODEL=openai:gpt-4o-mini [^\n]*OPENAI_API_KEY[^\n]*$/),
    });
  });

  it('is used all the same at an address of its own', async () => {
    server = await startOpenAiServer(() => text('Here.'));
    const model = await createLangChainModel({ name: `openai:x@${server.address}/v1`, patience, keys: [] });
    expect(await replyOf(model)).toEqual({ pieces: ['Here.'] });
  });
});
