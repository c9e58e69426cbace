import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Claim } from '../../src/core/answer.ts';
import { Failure } from '../../src/core/failure.ts';
import { createLog } from '../../src/monitoring/log.ts';
import { createMetrics } from '../../src/monitoring/metrics.ts';
import { observedAllowance } from '../../src/monitoring/observed-allowance.ts';
import { observedFootnote } from '../../src/monitoring/observed-footnote.ts';
import { serveMetrics } from '../../src/monitoring/serve-metrics.ts';
import { fakeFootnote } from '../discord/fake-footnote.ts';
import { bridge } from '../discord/stage.ts';

const everything = { collections: ['shared'] };
const ask = { question: 'When did the bridge open?', scope: everything };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function drained(stream: AsyncGenerator<Claim, Answer>): Promise<void> {
  for await (const _ of stream);
}

async function served(isReady = true) {
  const metrics = createMetrics();
  const load = () => ({ running: 2, waiting: 3 });
  const doors = await serveMetrics({
    port: 0,
    host: '127.0.0.1',
    metrics,
    library: '/nowhere',
    isReady: () => isReady,
    load,
  });
  closing.push(() => doors.close());
  const get = async (page: string) => {
    const answer = await fetch(`http://127.0.0.1:${doors.port}${page}`);
    return { status: answer.status, text: await answer.text() };
  };
  return { metrics, get, port: doors.port };
}

describe('the port for watching', () => {
  it('tells what became of questions, how long they took, and what waits; never their words', async () => {
    const { metrics, get } = await served();
    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const observed = observedFootnote(footnote, metrics);
    await drained(observed.askStreaming({ ...ask, question: 'bridge?' }));
    await drained(observed.askStreaming({ ...ask, question: 'zeppelin?' }));
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toMatch(/^footnote_questions_total\{kind="question",outcome="answered"\} 1$/m);
    expect(text).toMatch(/^footnote_questions_total\{kind="question",outcome="not-in-articles"\} 1$/m);
    expect(text).toMatch(/^footnote_claims_total\{how="confirmed"\} [1-9]/m);
    expect(text).toMatch(/^footnote_step_seconds_count\{step="question"\} 2$/m);
    expect(text).toMatch(/^footnote_queue\{state="waiting"\} 3$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(text).not.toMatch(/zeppelin|bridge/i);
  });

  it('counts what fails by its kind, and what is left in the middle', async () => {
    const { metrics } = await served();
    let ended = false;
    const broken = observedFootnote(
      fakeFootnote({ ask: () => Promise.reject(new Failure('model', 'It does not answer.')) }),
      metrics,
    );
    await expect(drained(broken.askStreaming(ask))).rejects.toThrow('It does not answer.');
    const endless = Object.assign(fakeFootnote(), {
      async *askStreaming(): AsyncGenerator<Claim, Answer> {
        try {
          for (;;) yield { text: 'x' } as Claim;
        } finally {
          ended = true;
        }
      },
    });
    for await (const _ of observedFootnote(endless, metrics).askStreaming(ask)) break;
    const text = await metrics.registry.metrics();
    expect(text).toContain('outcome="failed-model"} 1');
    expect(text).toContain('outcome="left"} 1');
    expect(ended).toBe(true);
  });

  it('counts the tokens of the model, and their price', async () => {
    const metrics = createMetrics({ price: 500_000 });
    const allowance = observedAllowance({ take: async () => 'taken', giveBack: async () => undefined }, metrics);
    await allowance.take({ user: 'ada' }, 700);
    await allowance.giveBack({ user: 'ada' }, 200);
    const text = await metrics.registry.metrics();
    expect(text).toMatch(/how="taken"\} 700/);
    expect(text).toMatch(/how="given-back"\} 200/);
    expect(text).toMatch(/^footnote_model_money_total\{how="taken"\} 350$/m);
    expect(text).toMatch(/^footnote_model_money_total\{how="given-back"\} 100$/m);
    expect(text).not.toContain('ada');
  });

  it.each([
    [true, 200],
    [false, 503],
  ])('is healthy, and ready only when the bot takes questions: %s', async (isReady, status) => {
    const { get } = await served(isReady);
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, status]);
    expect((await get('/../../etc/passwd')).status).toBe(404);
  });

  it('says in a sentence that its port is taken', async () => {
    const { port, metrics } = await served();
    const again = {
      port,
      host: '127.0.0.1',
      metrics,
      library: '/nowhere',
      isReady: () => true,
      load: () => ({ running: 0, waiting: 0 }),
    };
    await expect(serveMetrics(again)).rejects.toThrow(
      /^Another program listens at \S+:\d+ already\. Give another number as METRICS_PORT/,
    );
  });
});

describe('the log', () => {
  it('writes no token or key, in whatever field or error it comes', async () => {
    const lines: string[] = [];
    const to = { write: (line: string) => void lines.push(line) };
    const log = await createLog({ level: 'info', secrets: ['sk-very-secret-key', ''], isTerminal: false, to });
    const cause = Object.assign(new Error('401 for https://x.example/?key=sk-very-secret-key'), {
      requestBody: { json: { content: 'What did Mattis say?' } },
    });
    log.error({ error: cause, place: 'sk-very-secret-key' }, 'Refused: sk-very-secret-key');
    expect(lines.join('')).not.toContain('sk-very-secret-key');
    expect(lines.join('')).not.toContain('Mattis');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, error: { type: 'Error' }, place: '[secret]' });
  });
});
