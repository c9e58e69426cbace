import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../../src/core/verification/support.ts';
import { passageOf } from '../passages.ts';

const text = [
  'Harbour Secretary Maria Vale met General Tom Fang in Oslo on Tuesday.',
  'Vale told reporters that the port of Lund would lose 87 jobs, not because of the tax but because of the storm.',
  'She denied that the council had raised fees by 5 percent in 2016.',
  'Fang said: “We won’t wait—not now.”',
  'Exports rose in spring and fell in autumn, when 1,500 workers were hired by Norsk Hydro.',
  'The United Nations supported the plan.',
].join(' ');
const passage = passageOf(text);
const sentence = (start: string) => text.slice(text.indexOf(start)).split(/(?<=[.”]) (?=\p{Lu})/u)[0] ?? '';
const fault = (claim: string, ...starts: string[]) =>
  verdictOn(
    claim,
    starts.map((start) => ({
      passage,
      place: { start: text.indexOf(start), end: text.indexOf(start) + sentence(start).length },
    })),
  ).fault;

describe('verdictOn', () => {
  it.each([
    ['Vale met Fang in Oslo.', 'Harbour'],
    ['Maria Vale, the harbour secretary, met Tom Fang on Tuesday.', 'Harbour'],
    ['General Fang was met by Vale in Oslo.', 'Harbour'],
    ['Vale told reporters Lund would lose eighty-seven jobs because of the storm.', 'Vale told'],
    ['According to Vale, the port of Lund would lose 87 jobs.', 'Vale told'],
    ['Vale denied that the council raised fees by five per cent.', 'She denied'],
    ['She [Vale] denied that the council had raised fees by 5 percent in 2016.', 'She denied'],
    ['General Tom Fang said "we won\'t wait-not now".', 'Fang said'],
    ['“We won’t wait,” said Fang.', 'Fang said'],
    ['Exports fell in autumn.', 'Exports'],
    ['In autumn, Norsk Hydro hired 1500 workers.', 'Exports'],
    ['The UN supported the plan.', 'The United'],
    ['Vale met Fang in Oslo, and the United Nations supported the plan.', 'Harbour', 'The United'],
  ])('finds none in %j', (claim, ...starts) => expect(fault(claim, ...starts)).toBeUndefined());

  it.each([
    ['number', 'Vale told reporters that the port of Lund would lose 78 jobs.', 'Vale told'],
    ['number', 'The council had raised fees by 5 dollars.', 'She denied'],
    ['number', 'Exports fell in autumn, when 5,100 workers were hired.', 'Exports'],
    ['quotation', '“We will gladly wait,” Fang said.', 'Fang said'],
    ['quotation', 'Fang said: "We won\'t wait, ever."', 'Fang said'],
    ['negation', 'The council had raised fees by 5 percent in 2016.', 'She denied'],
    ['negation', 'Vale did not meet Fang in Oslo.', 'Harbour'],
    ['negation', 'Lund would lose jobs because of the tax.', 'Vale told'],
    ['direction', 'Exports fell in spring.', 'Exports'],
    ['class', 'The United Nations opposed the plan.', 'The United'],
    ['name', 'Vale met General Lin in Oslo.', 'Harbour'],
    ['name', 'Maria Vale supported the plan.', 'The United'],
    ['name', 'Fang denied that the council had raised fees.', 'She denied'],
    ['speaker', 'Vale said “We won’t wait”.', 'Fang said'],
    ['content', 'Vale met Fang in Oslo to sell the ships of the old fleet.', 'Harbour'],
    ['content', 'Pelicans are birds.', 'Harbour'],
  ])('finds a wrong %s in %j', (expected, claim, start) => expect(fault(claim, start)).toBe(expected));

  it('finds the beginning of one sentence put before the end of another', () => {
    expect(fault('Exports supported the plan.', 'Exports', 'The United')).toBeDefined();
    expect(fault('Fang met General Tom Fang in Oslo.', 'Harbour')).toBeDefined();
  });
});

it('knows whom "he" stands for when the passage before says so', () => {
  const before = passageOf('Mayor Vale met reporters in Lund.', { id: 'a:0', ordinal: 0 });
  const passage = passageOf('He said the bridge would open in June.', { id: 'a:1', ordinal: 1, start: 40 });
  const quotes = [{ passage, place: { start: 0, end: passage.text.length } }];
  expect(verdictOn('Vale said the bridge would open in June.', quotes, { known: [before] })).toEqual({});
  expect(verdictOn('Vale said the bridge would open in June.', quotes).fault).toMatch(/name|speaker/);
  expect(verdictOn('Fang said the bridge would open in June.', quotes, { known: [before] }).fault).toMatch(
    /name|speaker/,
  );
});

it.each([
  [
    'The club’s chairwoman, Teresa Quill, told members of the plan.',
    'Teresa Quill, the chairwoman, told members of the plan.',
  ],
  ['Their manager, Sean Ilves, was offered a contract.', 'Sean Ilves, the manager, was offered a contract.'],
])('takes a name and the role beside it for one: %j', (evidence, claim) => {
  const quote = { passage: passageOf(evidence), place: { start: 0, end: evidence.length } };
  expect(verdictOn(claim, [quote]).fault).toBeUndefined();
});
