import { describe, expect, it } from 'vitest';
import { createAllowance } from '../../src/adapters/models/allowance.ts';
import type { Answer } from '../../src/core/answer.ts';
import { answerQuestion, streamAnswer } from '../../src/flows/answer-question.ts';
import type { Assistant, LanguageModel } from '../../src/ports/assistant.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import { passagesIn, replyWith, type ScriptedReply, scriptedModel } from '../doubles/scripted-model.ts';

const opened = 'The Lund bridge opened in June 1932 and cost two million crowns.';
const opposed = 'Mayor Vale opposed the toll on the bridge.';
const wait = '“We won’t wait—not now…” Vale said of the toll.';
const articles = {
  'bridge.txt': [opened, `${opposed} ${wait}`],
  'rain.txt': ['Rain fell on Oslo for nine days.', 'The river Aker rose by two metres.'],
};
const question = 'When did the Lund bridge open?';

const ask = async (model: LanguageModel, changed: Partial<Assistant> = {}, asked = question): Promise<Answer> =>
  answerQuestion(await portsFor(articles, model, changed), { question: asked, scope: shared });
const textsOf = (answer: Answer) =>
  answer.kind === 'grounded' ? answer.claims.map(({ text }) => text) : answer.reason;
const notesOf = (answer: Answer) => (answer.kind === 'grounded' ? answer.notes : undefined);
const own = [opened];

describe('an answer by a model', () => {
  it('is what the model wrote and verification confirmed, with the article’s words as footnotes', async () => {
    const model = scriptedModel((request) =>
      replyWith(request, [
        { text: 'The bridge opened in June 1932.', quote: opened },
        {
          text: 'Vale said "We won\'t wait-not now..."',
          quote: '"We won\'t wait-not now..." Vale said of the toll.',
          passage: numberOf(request, wait),
        },
        { text: 'The bridge opened in June 1933.', quote: opened },
      ]),
    );
    const answer = await ask(model);
    expect(answer).toMatchObject({ kind: 'grounded', leftOut: 0 });
    expect(textsOf(answer)).toEqual(['The bridge opened in June 1932.', 'Vale said "We won’t wait—not now…"', opened]);
    expect(notesOf(answer)).toEqual([{ kind: 'by-model' }, { kind: 'quoted', count: 1 }]);
    expect(answer.kind === 'grounded' && answer.claims[1]?.citations[0].quote).toBe(wait);
  });

  it('loses marks of no passage, and claims whose passage says something else', async () => {
    const model = scriptedModel(
      (request) =>
        `The bridge opened in June 1932 [9]. Vale opposed it [${numberOf(request, 'Rain')}]. The bridge cost two million crowns [${numberOf(request, opened)}].`,
    );
    const answer = await ask(model, {}, 'What about the Lund bridge, the toll and the rain?');
    expect(textsOf(answer)).toEqual(['The bridge cost two million crowns.']);
    expect(answer).toMatchObject({ leftOut: 2 });
    expect(JSON.stringify(answer)).not.toMatch(/\[\d\]/);
  });

  it('is asked for once more when neither a claim nor a quote stands', async () => {
    const model = scriptedModel((request, index) =>
      replyWith(request, [
        index === 0
          ? { text: 'The bridge opened in 1950.', quote: 'The bridge opened in 1950.' }
          : { text: 'The bridge opened in June 1932.', quote: opened },
      ]),
    );
    const answer = await ask(model);
    expect(textsOf(answer)).toEqual(['The bridge opened in June 1932.']);
    expect(model.requests).toHaveLength(2);
    expect(model.requests[1]?.repair?.complaint).toContain('The bridge opened in 1950.');
  });

  it('gives way to the article’s own words after that, and says so', async () => {
    const model = scriptedModel((request) =>
      replyWith(request, [{ text: 'The bridge opened in 1950.', quote: 'The bridge opened in 1950.' }]),
    );
    const answer = await ask(model);
    expect(textsOf(answer)).toEqual(own);
    expect(notesOf(answer)).toEqual([{ kind: 'own-words', because: 'unconfirmed' }]);
    expect(model.requests).toHaveLength(2);
  });

  it('is the quoted sentences, whole and once, where no claim on them can be confirmed', async () => {
    const model = scriptedModel((request) =>
      replyWith(request, [
        { text: 'The bridge opened in 1950.', quote: 'The Lund bridge opened in June 1932' },
        { text: 'The bridge cost three million crowns.', quote: opened },
      ]),
    );
    const answer = await ask(model);
    expect(answer).toMatchObject({ claims: [{ text: opened, instead: true, citations: [{ quote: opened }] }] });
    expect(answer).toMatchObject({ leftOut: 1, notes: [{ kind: 'own-words', because: 'unconfirmed' }] });
    expect(model.requests).toHaveLength(1);
  });

  it.each(['', '   ', '<think>What a question.</think>', '[1]', 'null', '{"claims":'])(
    'survives the reply %j',
    async (reply) => {
      const model = scriptedModel(() => reply);
      const answer = await ask(model);
      expect(textsOf(answer)).toEqual(own);
      expect(notesOf(answer)).toMatchObject([{ kind: 'own-words' }]);
      expect(model.requests.length).toBeLessThanOrEqual(2);
    },
  );

  it.each<[string, ScriptedReply]>([
    ['an error', { fails: 'The language model is out of order at the moment.' }],
    [
      'an error after half a claim',
      { pieces: ['{"claims":[{"text":"The'], fails: 'The connection to the language model was lost.' },
    ],
  ])('gives way to the article’s own words after %s', async (_kind, reply) => {
    const answer = await ask(scriptedModel(() => reply));
    expect(textsOf(answer)).toEqual(own);
    expect(notesOf(answer)).toEqual([{ kind: 'own-words', because: 'failed', detail: reply.fails }]);
  });

  it('keeps what was confirmed before the connection was lost, and says that more may be missing', async () => {
    const model = scriptedModel((request) => {
      const whole = replyWith(request, [{ text: 'The bridge opened in June 1932.', quote: opened }]);
      return { pieces: [whole.slice(0, -2), ',{"text":"It'], fails: 'The connection to the language model was lost.' };
    });
    const answer = await ask(model);
    expect(textsOf(answer)).toEqual(['The bridge opened in June 1932.']);
    expect(notesOf(answer)).toMatchObject([{ kind: 'by-model' }, { kind: 'unfinished' }]);
  });

  it('does not take longer than its limit', async () => {
    const limits = { tokensAnAnswer: 20_000, millisecondsAnAnswer: 60 };
    const answer = await ask(
      scriptedModel(() => ({ hangs: true })),
      { limits },
    );
    expect(textsOf(answer)).toEqual(own);
    expect(notesOf(answer)).toEqual([{ kind: 'own-words', because: 'late' }]);
  });

  it('is “not in the articles” when the model finds nothing in the passages', async () => {
    expect(textsOf(await ask(scriptedModel(() => '{"claims": []}')))).toBe('not-in-articles');
  });

  it('is not asked for once a person’s share of the day is used up', async () => {
    const model = scriptedModel((request) =>
      replyWith(request, [{ text: 'The bridge opened in June 1932.', quote: opened }]),
    );
    const allowance = createAllowance({ user: 1_500, server: 1_000_000 });
    const ports = await portsFor(articles, model, { allowance });
    const asked = { question, scope: shared, asker: { user: 'ada', server: 's' } };
    expect(notesOf(await answerQuestion(ports, asked))).toEqual([{ kind: 'by-model' }]);
    const second = await answerQuestion(ports, asked);
    expect(textsOf(second)).toEqual(own);
    expect(notesOf(second)).toEqual([{ kind: 'own-words', because: 'user' }]);
    expect(model.requests).toHaveLength(1);
  });
});

describe('streamAnswer', () => {
  it('gives each claim when it is whole and checked, before the model has finished', async () => {
    const seen: string[] = [];
    const model = scriptedModel((request) => {
      const whole = replyWith(request, [
        { text: 'The bridge opened in June 1932.', quote: opened },
        { text: 'Mayor Vale opposed the toll.', quote: opposed, passage: numberOf(request, opposed) },
      ]);
      return { pieces: whole.match(/[\s\S]{1,9}/g) ?? [] };
    });
    const watched: LanguageModel = {
      ...model,
      async *reply(request) {
        for await (const piece of model.reply(request)) {
          seen.push('piece');
          yield piece;
        }
        seen.push('end');
      },
    };
    const stream = streamAnswer(await portsFor(articles, watched), { question, scope: shared });
    let step = await stream.next();
    for (; !step.done; step = await stream.next()) seen.push(step.value.text);
    expect(seen.filter((what) => what !== 'piece')).toEqual([
      'The bridge opened in June 1932.',
      'Mayor Vale opposed the toll.',
      'end',
    ]);
    expect(step.value).toMatchObject({ kind: 'grounded', leftOut: 0 });
  });

  it('gives the article’s own words in the same way without a model', async () => {
    const stream = streamAnswer(await portsFor(articles), { question, scope: shared });
    const first = await stream.next();
    expect(first.done ? undefined : first.value.text).toBe(opened);
  });
});

const numberOf = (request: Parameters<typeof passagesIn>[0], words: string) =>
  passagesIn(request).find(({ text }) => text.includes(words))?.number ?? 99;

describe('a veto by the model', () => {
  const claim = 'The bridge opened in June 1932.';
  const asks = ({ prompt }: { readonly prompt: { readonly user: string } }) => prompt.user.startsWith('Quote: ');
  const replies = (verdict: ScriptedReply | string) =>
    scriptedModel((request) => (asks(request) ? verdict : replyWith(request, [{ text: claim, quote: opened }])));

  it.each(['no', 'No.', '**No**, it says more.', '{"follows": false}', '<think>Hm, yes?</think>No'])(
    'of %j shows the quote in the claim’s place',
    async (verdict) => {
      const answer = await ask(replies(verdict), { veto: true });
      expect(textsOf(answer)).toEqual([opened]);
      expect(notesOf(answer)).toMatchObject([{ kind: 'own-words', because: 'unconfirmed' }]);
    },
  );

  it.each<ScriptedReply | string>(['yes', 'Yes, no doubt.', '', 'Nothing to add: yes', { fails: 'Out of order.' }])(
    'of %j leaves the claim',
    async (verdict) => expect(textsOf(await ask(replies(verdict), { veto: true }))).toEqual([claim]),
  );

  it('is not asked for unless it is switched on, nor of the article’s own words', async () => {
    const off = replies('no');
    expect(textsOf(await ask(off))).toEqual([claim]);
    const verbatim = scriptedModel((request) =>
      asks(request) ? 'no' : replyWith(request, [{ text: opened, quote: opened }]),
    );
    expect(textsOf(await ask(verbatim, { veto: true }))).toEqual([opened]);
    expect([off, verbatim].map(({ requests }) => requests.length)).toEqual([1, 1]);
  });

  it('adds nothing: what could not be confirmed is not asked of', async () => {
    const model = scriptedModel((request) =>
      asks(request) ? 'yes' : replyWith(request, [{ text: 'The bridge opened in June 1950.', quote: opened }]),
    );
    expect(textsOf(await ask(model, { veto: true }))).toEqual([opened]);
    expect(model.requests.filter(asks)).toEqual([]);
  });
});
