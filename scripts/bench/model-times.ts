import { createAssistant, createPorts } from '../../src/adapters/ports.ts';
import { readConfig } from '../../src/config.ts';
import { createFootnote } from '../../src/footnote.ts';
import type { Received } from '../../test/doubles/http-model.ts';
import { startOpenAiServer } from '../../test/doubles/openai-server.ts';
import { passagesIn } from '../../test/doubles/scripted-model.ts';
import type { Question } from '../evaluate/question-runs.ts';
import { everything } from '../shared/with-footnote.ts';

/** What Footnote adds to the model's own time, in milliseconds at the median. */
export interface ModelTimes {
  /** From the question to the first verified claim. */
  readonly first: number;
  /** To the last. */
  readonly last: number;
  readonly firstAdded: number;
  readonly lastAdded: number;
}

const pauseBetweenPieces = 4;

/** Three sentences of the first passages as claims, each without its last words so that it has to be compared, in pieces of a few words. */
function piecesFor({ body }: Received): readonly string[] {
  const prompt = { system: body.messages[0].content, user: body.messages[1].content };
  const passages = passagesIn({ prompt, structured: true, signal: AbortSignal.timeout(1) }).slice(0, 3);
  const claims = passages.map(({ number, text }) => {
    const quote = text.split(/(?<=[.!?])\s/)[0] ?? text;
    return JSON.stringify({ text: quote.replace(/\s\S+\s\S+$/, '.'), evidence: [{ passage: number, quote }] });
  });
  return ['{"claims":[', ...(claims.join(',').match(/[\s\S]{1,20}/g) ?? []), ']}'];
}

/** Asks over a real connection to a model on loopback, and asks the same of the model alone. */
export async function timeModel(data: string, questions: readonly Question[]): Promise<ModelTimes> {
  const server = await startOpenAiServer((received) => ({
    kind: 'text',
    pieces: piecesFor(received),
    delay: pauseBetweenPieces,
  }));
  const config = readConfig({ DATA_DIR: data });
  const assistant = await createAssistant(config, `openai:scripted@${server.address}/v1`);
  const footnote = await createFootnote({ ...(await createPorts(config)), assistant });
  const times: { readonly whole: Times; readonly alone: Times }[] = [];
  for (const { question } of questions) {
    const asked = server.received.length;
    const whole = await timed(footnote.askStreaming({ question, scope: everything }));
    const request = server.received[asked]?.body;
    if (request && whole)
      times.push({ whole, alone: await timeAlone(`${server.address}/v1/chat/completions`, request) });
  }
  await footnote.close();
  await server.close();
  const median = (read: (time: (typeof times)[number]) => number) =>
    times.map(read).sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  return {
    first: median(({ whole }) => whole.first),
    last: median(({ whole }) => whole.last),
    firstAdded: median(({ whole, alone }) => whole.first - alone.first),
    lastAdded: median(({ whole, alone }) => whole.last - alone.last),
  };
}

interface Times {
  readonly first: number;
  readonly last: number;
}

async function timed(claims: AsyncGenerator): Promise<Times | undefined> {
  const started = performance.now();
  let first: number | undefined;
  for await (const _claim of claims) first ??= performance.now() - started;
  return first === undefined ? undefined : { first, last: performance.now() - started };
}

/** When the model alone has sent its first claim, and everything. */
async function timeAlone(address: string, request: unknown): Promise<Times> {
  const started = performance.now();
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(request) });
  let sent = '';
  let first: number | undefined;
  for await (const bytes of response.body ?? []) {
    for (const [, piece] of Buffer.from(bytes)
      .toString()
      .matchAll(/"content":"((?:[^"\\]|\\.)*)"/g))
      sent += piece;
    if (sent.includes('}]}')) first ??= performance.now() - started;
  }
  const last = performance.now() - started;
  return { first: first ?? last, last };
}
