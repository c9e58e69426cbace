import { describe, expect, it } from 'vitest';
import { createReplyReader } from '../../../src/core/generation/reply-reader.ts';
import { passageOf } from '../passages.ts';

const taxes = passageOf('Taxes fall in June. The mayor opposed it.', { id: 'a:0' });
const rain = passageOf('Rain fell all day. The river rose by two metres.', { id: 'a:1' });
const passages = [taxes, rain];

/** Claims as "text ← passage: quote", after the whole reply came in pieces of so many characters. */
function read(reply: string, size = 7) {
  const reader = createReplyReader(passages, 'en');
  const claims = [];
  for (let at = 0; at < reply.length; at += size) claims.push(...reader.push(reply.slice(at, at + size)));
  claims.push(...reader.end());
  return claims.map(({ text, evidence }) => [text, ...evidence.map(({ passage, quote }) => `${passage.id} ${quote}`)]);
}

const wanted = [
  ['Taxes fall in June.', 'a:0 Taxes fall in June.'],
  ['Rain fell.', 'a:1 Rain fell all day.'],
];
const json =
  '{"claims":[{"text":"Taxes fall in June.","evidence":[{"passage":1,"quote":"Taxes fall in June."}]},{"text":"Rain fell.","evidence":[{"passage":2,"quote":"Rain fell all day."}]}]}';

describe('createReplyReader', () => {
  it.each([
    ['JSON', json],
    ['JSON in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['JSON after reasoning', `<think>Let me see [1] {"a": 1}</think>\n${json}`],
    ['one object a line', json.slice(11, -2).replace('},{"text', '}\n{"text')],
    [
      'passages as strings',
      json.replace('"passage":1', '"passage":"[1]"').replace('"passage":2', '"source":"Passage 2"'),
    ],
    ['JSON with faults', json.replaceAll('"', "'").replace(']}]}', ']},]}')],
    ['prose', 'Taxes fall in June [1]. Rain fell [2].'],
    [
      'prose with marks after the full stop',
      'Here is the answer:\n\n- Taxes fall in June. [1]\n- **Rain fell.** 【2†source】',
    ],
  ])('reads %s', (_kind, reply) => {
    for (const size of [1, 7, 1_000]) expect(read(reply, size)).toEqual(wanted);
  });

  it('gives each claim as soon as it is whole, and keeps those before a cut', () => {
    const reader = createReplyReader(passages, 'en');
    const whole = json.indexOf('}]}') + 3;
    expect(reader.push(json.slice(0, whole - 1))).toEqual([]);
    expect(reader.push(json.slice(whole - 1, whole))).toHaveLength(1);
    expect(reader.push(json.slice(whole, whole + 40))).toEqual([]);
    expect(reader.end()).toEqual([]);
  });

  it('drops marks of no passage, so that their sentence rests on nothing', () => {
    expect(read('Taxes fall in June [9]. The mayor opposed it [2].')).toEqual([
      ['Taxes fall in June.'],
      ['The mayor opposed it.'],
    ]);
  });

  it.each(['', '   ', '<think>I wonder', '[1]', '{}', '{"claims":[]}', 'null', '```'])(
    'finds nothing in %j',
    (reply) => {
      const found = read(reply).filter(([, quote]) => quote !== undefined);
      expect(found).toEqual([]);
    },
  );

  it('takes a quote with an ellipsis for its parts', () => {
    const reply = JSON.stringify({
      text: 'x',
      evidence: [{ passage: 2, quote: 'Rain fell all … rose by two metres' }],
    });
    expect(read(`[${reply}]`)).toEqual([['x', 'a:1 Rain fell all', 'a:1 rose by two metres']]);
  });
});
