import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** In seconds: from an answer of a small library to a model's that takes its time. */
const seconds = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 60];

/** What is counted and measured, with Node's own figures (memory, event loop). Nothing of it names a person or shows a text. */
export function createMetrics({ price = 0 }: { readonly price?: number | undefined } = {}) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    /** What one token costs. */
    price: price / 1_000_000,
    questions: new Counter({
      name: 'footnote_questions_total',
      help: 'Questions, summaries and checks, by kind and by what came of them.',
      labelNames: ['kind', 'outcome'],
      registers,
    }),
    claims: new Counter({
      name: 'footnote_claims_total',
      help: 'Statements shown or left out: "confirmed", "quoted" in the place of one that could not be confirmed, "left-out".',
      labelNames: ['how'],
      registers,
    }),
    steps: new Histogram({
      name: 'footnote_step_seconds',
      help: 'Time of each step, as the thread that serves Discord sees it.',
      labelNames: ['step'],
      buckets: seconds,
      registers,
    }),
    tokens: new Counter({
      name: 'footnote_model_tokens_total',
      help: 'Tokens of prompts and replies taken for the language model, less what was given back.',
      labelNames: ['how'],
      registers,
    }),
    money: new Counter({
      name: 'footnote_model_money_total',
      help: 'What those tokens cost by MODEL_PRICE, in its currency.',
      labelNames: ['how'],
      registers,
    }),
    rateLimited: new Counter({
      name: 'footnote_discord_rate_limited_total',
      help: 'How often Discord had to be waited for.',
      labelNames: ['method', 'scope'],
      registers,
    }),
    queue: new Gauge({
      name: 'footnote_queue',
      help: 'Questions that are worked on, and that wait.',
      labelNames: ['state'],
      registers,
    }),
    libraryBytes: new Gauge({ name: 'footnote_library_bytes', help: 'Bytes of the library on the disk.', registers }),
    ready: new Gauge({ name: 'footnote_ready', help: '1 when the bot is connected and takes questions.', registers }),
  };
}
