import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAllowance } from '../../src/adapters/models/allowance.ts';
import { createLangChainModel } from '../../src/adapters/models/langchain.ts';
import type { Answer } from '../../src/core/answer.ts';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import type { ModelServer, Received, Scripted } from '../doubles/http-model.ts';
import { startOpenAiServer } from '../doubles/openai-server.ts';

let server: ModelServer;
afterEach(() => {
  vi.restoreAllMocks();
  return server?.close();
});

const opened = 'The Imber bridge opened on 4 May 2031 after three years of work.';
const cost = 'The Imber bridge cost forty million crowns.';
const articles = { 'bridge.txt': [opened, cost], 'rain.txt': ['Rain fell on Oslo for nine days in May.'] };
const question = 'When did the Imber bridge open?';
/** Said in no passage, so that the articles' own words are told from the model's. */
const claim = 'The Imber bridge opened on 4 May 2031.';

const promptOf = ({ body }: Received): string =>
  body.messages.map(({ content }: { content: string }) => content).join('\n');
/** The number of the passage that has the words. */
const numberOf = (received: Received, words = opened): number =>
  Number(
    [...promptOf(received).matchAll(/<passage number="(\d+)"[^>]*>\n([\s\S]*?)\n<\/passage>/g)].find(([, , text]) =>
      text?.includes(words),
    )?.[1] ?? 99,
  );
const good = (received: Received): string =>
  JSON.stringify({ claims: [{ text: claim, evidence: [{ passage: numberOf(received), quote: opened }] }] });
const text = (...pieces: string[]): Scripted => ({ kind: 'text', pieces });
const inPieces = (whole: string): Scripted => text(...(whole.match(/[\s\S]{1,9}/g) ?? []));
const refused = (message: string, status = 400, rest: object = {}): Scripted => ({
  kind: 'error',
  status,
  body: { error: { message, type: 'invalid_request_error', ...rest } },
});

const patience = { attempts: 2, firstWait: 1, longestWait: 10, failures: 20, pause: 50 };
interface Asking {
  readonly window?: number;
  readonly replyTokens?: number;
  readonly name?: string;
  readonly articles?: Readonly<Record<string, readonly string[]>>;
}

async function connect(script: (received: Received, index: number) => Scripted, changed: Asking = {}) {
  server = await startOpenAiServer(script);
  const { articles: other = articles, name = 'scripted', ...settings } = changed;
  const model = await createLangChainModel({ name: `openai:${name}@${server.address}/v1`, patience, ...settings });
  const allowance = createAllowance({ user: 100_000, server: 100_000 });
  const ports = await portsFor(other, model, { allowance });
  return {
    model,
    allowance,
    ask: (asked = question) =>
      answerQuestion(ports, { question: asked, scope: shared, asker: { user: 'ada', server: 's' } }),
  };
}

const textsOf = (answer: Answer) =>
  answer.kind === 'grounded' ? answer.claims.map((one) => one.text) : [answer.reason as string];
const notesOf = (answer: Answer) => (answer.kind === 'grounded' ? (answer.notes ?? []) : []);
const sent = (name: string) => server.received.map(({ body }) => body[name]);

describe('a server that refuses part of the request', () => {
  it.each<[string, string, Scripted]>([
    [
      'temperature',
      'temperature',
      refused("Unsupported value: 'temperature' does not support 0 with this model.", 400, {
        param: 'temperature',
        code: 'unsupported_value',
      }),
    ],
    [
      'temperature, in a form of its own',
      'temperature',
      {
        kind: 'error',
        status: 422,
        body: { detail: [{ loc: ['body', 'temperature'], msg: 'Extra inputs are not permitted' }] },
      },
    ],
    ['temperature, in a sentence', 'temperature', refused('`temperature` is deprecated for this model.')],
    [
      'max_tokens',
      'max_tokens',
      refused("Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead.", 400, {
        param: 'max_tokens',
      }),
    ],
    ['max_tokens, and knows no other', 'max_tokens', refused('Unrecognized request argument supplied: max_tokens')],
    ['stream_options', 'stream_options', { kind: 'error', status: 422, body: { message: 'stream_options: extra' } }],
  ])('%s is not sent it again', async (_kind, parameter, refusal) => {
    const { ask } = await connect((received) => (parameter in received.body ? refusal : inPieces(good(received))));
    expect(textsOf(await ask())).toEqual([claim]);
    expect(textsOf(await ask())).toEqual([claim]);
    expect(server.received.map(({ body }) => parameter in body)).toEqual([true, false, false]);
    if (_kind === 'max_tokens') expect(sent('max_completion_tokens')[1]).toBe(1_200);
  });

  it('a longer reply than it gives is asked for a shorter one', async () => {
    const { ask } = await connect((received) =>
      received.body.max_tokens > 1_024
        ? refused('max_tokens is too large: 1200. This model supports at most 1024 completion tokens.')
        : text(good(received)),
    );
    expect(textsOf(await ask())).toEqual([claim]);
    expect(sent('max_tokens')).toEqual([1_200, 1_024]);
  });

  it.each([
    ['rules apart from the question', 'System role not supported', true],
    ['rules apart from the question, in other words', 'Conversation roles must alternate user/assistant/...', true],
    ['streams', 'Streaming is not supported for this model', false],
  ])('%s is asked without', async (_kind, message, isSystem) => {
    const { ask } = await connect((received) => {
      if (isSystem) return received.body.messages[0].role === 'system' ? refused(message) : text(good(received));
      if (received.body.stream) return refused(message);
      return {
        kind: 'json',
        value: {
          choices: [{ index: 0, message: { role: 'assistant', content: good(received) }, finish_reason: 'stop' }],
        },
      };
    });
    expect(textsOf(await ask())).toEqual([claim]);
    expect(server.received).toHaveLength(2);
  });

  it.each([
    ['400', refused('Failed to parse grammar')],
    ['400 that names it', refused("'response_format.type' must be 'text'")],
    ['500', { kind: 'error', status: 500, message: 'Internal error: unexpected grammar state' } as const],
  ])('structured output with %s is asked for plain text, and for the form again later', async (_kind, refusal) => {
    server = await startOpenAiServer((received) =>
      'response_format' in received.body ? refusal : text(good(received)),
    );
    const model = await createLangChainModel({
      name: `openai:scripted@${server.address}/v1`,
      patience: { ...patience, structureAgain: 60_000 },
    });
    const ports = await portsFor(articles, model);
    const ask = async () => textsOf(await answerQuestion(ports, { question, scope: shared }));
    expect(await ask()).toEqual([claim]);
    expect(await ask()).toEqual([claim]);
    expect(server.received.map(({ body }) => 'response_format' in body)).toEqual([true, false, false]);
    const later = performance.now() + 60_000;
    vi.spyOn(performance, 'now').mockReturnValue(later);
    expect(await ask()).toEqual([claim]);
    expect(server.received.slice(3).map(({ body }) => 'response_format' in body)).toEqual([true, false]);
  });
});

describe('a server that takes less than was thought', () => {
  const long = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => {
      const first = at === 0 ? opened : `The Imber bridge number ${at} opened in ${1900 + at}.`;
      return [`bridge-${at}.txt`, [`${first} ${'It is a bridge of stone and iron over water. '.repeat(12)}`]];
    }),
  );
  const tokens = ({ body }: Received): number => JSON.stringify(body.messages).length / 4 + (body.max_tokens ?? 0);
  const most = 2_600;
  it.each<[string, Scripted]>([
    [
      'as OpenAI says it',
      refused(`This model's maximum context length is ${most} tokens. However, you requested 5296 tokens.`, 400, {
        code: 'context_length_exceeded',
      }),
    ],
    [
      'as llama.cpp says it',
      {
        kind: 'error',
        status: 400,
        body: {
          error: {
            code: 400,
            message: 'the request exceeds the available context size, try increasing it',
            type: 'exceed_context_size_error',
            n_ctx: most,
          },
        },
      },
    ],
    ['without saying how much', refused('The prompt is too long for this model.')],
  ])('is sent fewer passages, %s', async (_kind, refusal) => {
    const { ask, model } = await connect((received) => (tokens(received) > most ? refusal : text(good(received))), {
      articles: long,
    });
    expect(textsOf(await ask())).toEqual([claim]);
    expect(model.window).toBeLessThanOrEqual(most * 1.1);
    const requests = server.received.length;
    expect(requests).toBeLessThanOrEqual(6);
    expect(textsOf(await ask())).toEqual([claim]);
    expect(server.received).toHaveLength(requests + 1);
  });
});

describe('a model that thinks', () => {
  const chunk = (delta: object, finish: string | null = null) =>
    `data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  const stream = (...chunks: string[]): Scripted => ({
    kind: 'raw',
    contentType: 'text/event-stream',
    text: `${chunks.join('')}data: [DONE]\n\n`,
  });

  it.each<[string, () => Scripted]>([
    ['apart', () => stream(chunk({ role: 'assistant', reasoning_content: 'Let me see …' }), chunk({}, 'length'))],
    ['in nothing that is sent', () => stream(chunk({ role: 'assistant', content: '' }), chunk({}, 'length'))],
    ['in its reply', () => ({ kind: 'text', pieces: ['<think>Let me see'], finish: 'length' })],
  ])('gets more room once it used up all of it %s', async (_kind, thought) => {
    const { ask, model } = await connect((received) =>
      received.body.max_tokens < 4_000 ? thought() : inPieces(`<think>Let me see.</think>${good(received)}`),
    );
    expect(textsOf(await ask())).toEqual([claim]);
    expect(sent('max_tokens')).toEqual([1_200, 5_296]);
    expect(model.replyTokens).toBe(1_200);
  });

  it('gets it from the start where its name says so', async () => {
    const { ask } = await connect((received) => text(good(received)), { name: 'gpt-oss-20b', replyTokens: 800 });
    expect(textsOf(await ask())).toEqual([claim]);
    expect(sent('max_tokens')).toEqual([4_896]);
  });
});

describe('a reply that is read for what it says', () => {
  const harmony = (json: string) =>
    `<|channel|>analysis<|message|>We need "4 May". {"claims": []}<|end|><|start|>assistant<|channel|>final<|message|>${json}<|return|>`;
  it.each<[string, (json: string, received: Received) => string]>([
    ['a polite sentence before it', (json) => `Here is the answer you asked for:\n\n${json}\n\nI hope that helps!`],
    ['a sentence with marks and brackets before it', (json) => `Sure - "JSON" [as asked] {here}: ${json}`],
    ['a fence with words around it', (json) => `Of course.\n\`\`\`json\n${json}\n\`\`\`\nAnything else?`],
    ['a fence and nothing else', (json) => `\`\`\`\n${json}\n\`\`\``],
    ['channels', harmony],
    ['channels with a form', (json) => harmony(json).replace('final<', 'final <|constrain|>json<')],
    ['channels whose marks were left out', (json) => `analysisWe need "4 May".assistantfinal${json}`],
    [
      'a tool’s call in channels',
      (json) => `<|channel|>commentary to=functions.extract <|constrain|>json<|message|>${json}<|call|>`,
    ],
    ['a tool’s call as text', (json) => `<tool_call>\n{"name": "extract", "arguments": ${json}}\n</tool_call>`],
    ['a tool’s call with a string', (json) => JSON.stringify({ name: 'extract', arguments: json })],
    ['a tool’s call as Mistral writes it', (json) => `[TOOL_CALLS][{"name": "extract", "arguments": ${json}}]`],
    ['a tool’s call as Llama writes it', (json) => `<|python_tag|>{"name": "extract", "parameters": ${json}}`],
    ['thoughts before it', (json) => `<think>Is it {"claims": [1]}? Yes [1].</think>\n\n${json}`],
    [
      'thoughts whose opening was not sent',
      (json) => `The passages say it opened in 1066 [1].\n{"claims":[]}\n</think>\n${json}`,
    ],
    ['thoughts as Magistral marks them', (json) => `[THINK]It says "May".[/THINK]${json}`],
    ['marks of a template', (json) => `<|im_start|>assistant\n${json}<|im_end|>`],
    [
      'passages counted from 0',
      (json, received) => json.replace(/"passage":\d+/, `"passage":${numberOf(received) - 1}`),
    ],
    ['a wrong passage', (json, received) => json.replace(/"passage":\d+/, `"passage":${(numberOf(received) % 3) + 1}`)],
    ['a passage that there is not', (json) => json.replace(/"passage":\d+/, '"passage":77')],
    ['evidence as a string', () => JSON.stringify({ claims: [{ text: claim, evidence: opened }] })],
    ['evidence as strings', () => JSON.stringify({ claims: [{ text: claim, evidence: [opened] }] })],
    [
      'evidence as one object',
      (_, received) =>
        JSON.stringify({ claims: [{ text: claim, evidence: { passage: numberOf(received), quote: opened } }] }),
    ],
    [
      'a quote beside its claim',
      (_, received) => JSON.stringify([{ claim, passage: numberOf(received), quote: opened }]),
    ],
    [
      'other names',
      (_, received) =>
        JSON.stringify({
          statements: [{ statement: claim, citations: [{ source: `[${numberOf(received)}]`, text: opened }] }],
        }),
    ],
    ['a bracket missing', (json) => json.slice(0, -1)],
  ])('with %s', async (_kind, written) => {
    const { ask } = await connect((received) => inPieces(written(good(received), received)));
    expect(textsOf(await ask())).toEqual([claim]);
    expect(server.received).toHaveLength(1);
  });

  it.each(['application/json', 'application/json; charset=utf-8'])(
    'with all of it at once, as %s, though a stream was asked for',
    async (contentType) => {
      const { ask } = await connect((received) => ({
        kind: 'raw',
        contentType,
        text: JSON.stringify({
          id: '1',
          object: 'chat.completion',
          choices: [{ index: 0, message: { role: 'assistant', content: good(received) }, finish_reason: 'stop' }],
        }),
      }));
      expect(textsOf(await ask())).toEqual([claim]);
      expect(server.received).toHaveLength(1);
    },
  );

  it.each([
    ['an empty list', '{"claims": []}'],
    ['a sentence', 'The passages do not say when the bridge opened.'],
    ['a claim', JSON.stringify({ claims: [{ text: 'The passages do not mention who opened it.', evidence: [] }] })],
    [
      'a claim that cites something',
      JSON.stringify({
        claims: [{ text: 'The passages do not state this.', evidence: [{ passage: 1, quote: cost }] }],
      }),
    ],
    ['words of German', 'Das geht aus den Passagen nicht hervor.'],
    ['words of Spanish', 'Los pasajes no mencionan quién lo inauguró.'],
    ['words of French', 'Les passages ne disent pas qui l’a inauguré.'],
    ['an excuse', 'I’m sorry, but I cannot find the answer in the provided context.'.replace('’', "'")],
  ])('with a refusal in %s', async (_kind, written) => {
    const { ask } = await connect(() => inPieces(written));
    expect(textsOf(await ask())).toEqual(['not-in-articles']);
    expect(server.received).toHaveLength(1);
  });

  it('with an end inside its JSON and no reason given, as cut off', async () => {
    const { ask } = await connect((received) => inPieces(`${good(received).slice(0, -2)}, {"text": "It cost fo`));
    const answer = await ask();
    expect(textsOf(answer)).toEqual([claim]);
    expect(notesOf(answer)).toMatchObject([{ kind: 'by-model' }, { kind: 'unfinished' }]);
  });

  it.each([40, 90, 130])('with an end after %i characters, as cut off, without what was cut', async (length) => {
    const { ask } = await connect((received) => inPieces(good(received).slice(0, length)));
    const answer = await ask();
    expect(textsOf(answer)).not.toContain(claim);
    expect(notesOf(answer)).toMatchObject([{ kind: 'own-words', because: 'cut' }]);
  });
});

describe('the language of an answer', () => {
  it.each([
    ['Did Mattis denounce Pyongyang?', 'English'],
    ['Hat Mattis Pjöngjang verurteilt?', 'German'],
    ['¿Denunció Mattis a Pyongyang?', 'Spanish'],
    ['Mattis a-t-il dénoncé Pyongyang ?', 'French'],
  ])('to %j is asked for in %s', async (asked, language) => {
    const { ask } = await connect(() => text('{"claims": []}'), {
      articles: { korea: ['Mattis denounced Pyongyang for the death of Warmbier.'] },
    });
    await ask(asked);
    expect(promptOf(server.received[0] as Received)).toContain(`in ${language}.`);
  });
});

describe('a reply that is withheld or never comes', () => {
  it.each<[string, Scripted]>([
    ['at its end', { kind: 'text', pieces: [''], finish: 'content_filter' }],
    [
      'at the question',
      refused('The response was filtered due to the prompt triggering content management policy.', 400, {
        code: 'content_filter',
      }),
    ],
    [
      'by the model itself',
      {
        kind: 'raw',
        contentType: 'text/event-stream',
        text: `data: ${JSON.stringify({ choices: [{ index: 0, delta: { role: 'assistant', refusal: 'I cannot help.' }, finish_reason: null }] })}\n\ndata: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`,
      },
    ],
  ])('by a content filter %s, says so', async (_kind, scripted) => {
    const { ask } = await connect(() => scripted);
    expect(notesOf(await ask())).toMatchObject([
      { kind: 'own-words', because: 'withheld', detail: expect.stringContaining('content filter') },
    ]);
  });

  it.each<[string, Scripted]>([
    ['out of order', { kind: 'error', status: 503 }],
    ['broken', { kind: 'error', status: 500 }],
    ['lost in the middle', { kind: 'lost', pieces: ['{"claims":[{"te'] }],
    ['something else', { kind: 'garbage' }],
  ])('from a server that is %s takes nothing from anybody’s share', async (_kind, scripted) => {
    const { ask, allowance } = await connect(() => scripted);
    expect(notesOf(await ask())).toMatchObject([{ kind: 'own-words', because: 'failed' }]);
    expect(await allowance.take({ user: 'ada', server: 's' }, 100_000)).toBe('taken');
  });
});
