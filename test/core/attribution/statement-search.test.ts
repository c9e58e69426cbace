import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/core/attribution/find-statements.ts';
import { statementsBy } from '../../../src/core/attribution/statement-search.ts';
import { editDistance } from '../../../src/core/text/edit-distance.ts';

const statement = (speaker: string, quote: string, role?: string): Statement => ({
  speaker,
  quote,
  direct: false,
  start: 0,
  end: quote.length,
  sentence: { start: 0, end: quote.length },
  ...(role === undefined ? {} : { role }),
});

const brandt = statement('Ada Brandt', 'the ferries will sail every hour', 'Harbour Minister');
const okafor = statement('Tom Okafor', 'the crane is older than the harbour', 'engineer');
const authority = statement('the port authority', 'the cranes were idle');
const all = [brandt, okafor, authority];

describe('statements by a speaker', () => {
  it.each([
    ['the full name', 'Ada Brandt', [brandt]],
    ['the last name in lower case', 'brandt', [brandt]],
    ['a courtesy title', 'Mr. Okafor', [okafor]],
    ['the role', 'the harbour minister', [brandt]],
    ['one letter wrong', 'brant', [brandt]],
    ['two letters swapped', 'Okafro', [okafor]],
    ['an organisation', 'port authority', [authority]],
    ['nobody who speaks', 'Lena Ruiz', []],
    ['nothing', '', []],
  ])('are found by %s', (_, name, expected) => {
    expect(statementsBy(all, name)).toEqual(expected);
  });
});

describe('names that are small words as well', () => {
  const others = [
    statement('Will Hart', 'he had lost 1,250 passengers'),
    statement('May Lindqvist', 'the mill is sold'),
    statement('Can Yıldız', 'the quay stays open'),
  ];
  it.each([
    ['Will', 'Will Hart'],
    ['will', 'Will Hart'],
    ['May', 'May Lindqvist'],
    ['Can', 'Can Yıldız'],
  ])('are found by them alone: %s', (name, speaker) => {
    expect(statementsBy([...all, ...others], name).map((one) => one.speaker)).toEqual([speaker]);
  });
});

describe('edit distance', () => {
  it.each([
    ['brandt', 'brandt', 0],
    ['brant', 'brandt', 1],
    ['okafro', 'okafor', 1],
    ['', 'abc', 3],
  ])('of “%s” and “%s” is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });
});
