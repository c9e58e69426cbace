import { afterEach, describe, expect, it } from 'vitest';
import { createLangChainModel } from '../../src/adapters/models/langchain.ts';
import { answerQuestion, streamAnswer } from '../../src/flows/answer-question.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import type { ModelServer, Received, Script } from '../doubles/http-model.ts';
import { startOpenAiServer } from '../doubles/openai-server.ts';
import { passagesIn } from '../doubles/scripted-model.ts';

let server: ModelServer;
afterEach(() => server?.close());

const bridges = Array.from({ length: 50 }, (_, index) => `Bridge number ${100 + index} opened in ${1900 + index}.`);
const articles = Object.fromEntries(
  bridges.map((text, index) => [`bridge-${index}.txt`, [text, `It cost ${3_000 + index} crowns.`]]),
);

const promptOf = ({ body }: Received): { system: string; user: string } => ({
  system: body.messages[0].content,
  user: body.messages[1].content,
});

/** Answers from the passage that has the question's number, in small pieces. */
const honest =
  (delay: number): Script =>
  (received) => {
    const prompt = promptOf(received);
    const number = /Question: .*?(\d{3})/.exec(prompt.user)?.[1] ?? '';
    const passages = passagesIn({ prompt, structured: true, signal: AbortSignal.timeout(1_000) });
    const found = passages.find(({ text }) => text.includes(`number ${number} `));
    const quote = found?.text.split(/(?<=\.)\s/)[0] ?? '';
    const reply = JSON.stringify({ claims: [{ text: quote, evidence: [{ passage: found?.number ?? 1, quote }] }] });
    return { kind: 'text', pieces: reply.match(/.{1,12}/g) ?? [], delay };
  };

async function portsOverTheWire(script: Script) {
  server = await startOpenAiServer(script);
  return portsFor(articles, await createLangChainModel({ name: `openai:scripted@${server.address}/v1` }));
}

describe('answers by a model over the wire', () => {
  it('are neither lost nor mixed when fifty are asked for at once', async () => {
    const ports = await portsOverTheWire(honest(1));
    const answers = await Promise.all(
      bridges.map((_, index) =>
        answerQuestion(ports, { question: `When did bridge number ${100 + index} open?`, scope: shared }),
      ),
    );
    expect(answers.map((answer) => answer.kind === 'grounded' && answer.claims.map(({ text }) => text))).toEqual(
      bridges.map((text) => [text]),
    );
    expect(server.received).toHaveLength(50);
  });

  it('come claim by claim, while the model is still writing', async () => {
    const quotes = bridges.slice(0, 3);
    let sentAll = Number.POSITIVE_INFINITY;
    const ports = await portsOverTheWire((received) => {
      const passages = passagesIn({ prompt: promptOf(received), structured: true, signal: AbortSignal.timeout(1_000) });
      const claims = quotes.map((quote) => ({
        text: quote,
        evidence: [{ passage: passages.find(({ text }) => text.includes(quote))?.number ?? 0, quote }],
      }));
      const pieces = claims.map((claim) => `${JSON.stringify(claim)},`);
      setTimeout(() => {
        sentAll = performance.now();
      }, 3 * 150);
      return { kind: 'text', pieces: ['{"claims":[', ...pieces, '{}]}'], delay: 120 };
    });
    const stream = streamAnswer(ports, { question: 'When did bridges number 100, 101 and 102 open?', scope: shared });
    const first = await stream.next();
    expect(first).toMatchObject({ done: false, value: { text: quotes[0] } });
    expect(performance.now()).toBeLessThan(sentAll);
    const texts: string[] = [];
    for (let step = await stream.next(); !step.done; step = await stream.next()) texts.push(step.value.text);
    expect(texts).toEqual(quotes.slice(1));
  });
});
