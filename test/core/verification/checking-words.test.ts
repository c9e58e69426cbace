import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';
import { governorsOver } from '../../../src/core/verification/governors.ts';
import { verdictOn } from '../../../src/core/verification/support.ts';
import { passageOf } from '../passages.ts';

const examples = lexicons.flatMap(({ code, checking }) =>
  [...(checking?.governors ?? []), ...(checking?.classes ?? [])].flatMap((rule) =>
    rule.examples.map((example) => ({ code, rule: 'kind' in rule ? rule.kind : rule.name, ...example })),
  ),
);

function faultOf(claim: string, evidence: string, language: string) {
  const passage = passageOf(evidence, { source: { name: 'a.txt', title: 'An article', language } });
  return verdictOn(claim, [{ passage, place: { start: 0, end: evidence.length } }]).fault;
}

describe('the words by which a claim is told to say more than its evidence', () => {
  it.each(examples)('keep ($code, $rule) “$faithful”', ({ code, evidence, faithful }) =>
    expect(faultOf(faithful, evidence, code)).toBeUndefined(),
  );

  it.each(examples)('catch ($code, $rule) “$unfaithful”', ({ code, evidence, unfaithful }) =>
    expect(faultOf(unfaithful, evidence, code)).toBeDefined(),
  );
});

describe('a fragment of a sentence', () => {
  const kindsOver = (sentence: string, fragment: string) => {
    const start = sentence.indexOf(fragment);
    const governors = governorsOver(sentence, { start, end: start + fragment.length }, 'en');
    return governors.map(({ kind }) => kind);
  };

  it.each([
    ['There is no evidence that the dam is safe.', 'the dam is safe', 'denial'],
    ['If the dam breaks, the town will be flooded.', 'the town will be flooded', 'condition'],
    ['The dam, Vale claims, is safe.', 'is safe', 'saying'],
    ['“The dam is safe and sound,” said Vale.', 'The dam is safe', 'saying'],
    ['The town may sell the mill.', 'sell the mill', 'possibility'],
    ['The town plans to sell the mill.', 'sell the mill', 'plan'],
    ['The town was asked to sell the mill.', 'sell the mill', 'request'],
  ])('of “%s” is governed: “%s”', (sentence, fragment, kind) => expect(kindsOver(sentence, fragment)).toContain(kind));

  it.each([
    ['The dam broke in May, and the town may sell the mill.', 'The dam broke in May'],
    ['The town sold the mill, although Vale claims that it was full.', 'The town sold the mill'],
  ])('of “%s” is free: “%s”', (sentence, fragment) => expect(kindsOver(sentence, fragment)).toEqual([]));
});
