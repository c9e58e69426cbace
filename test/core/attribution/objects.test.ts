import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { toArticle } from '../../../src/core/document/article.ts';

const reportedIn = (text: string): readonly string[] => {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const article = toArticle({ language: 'en', blocks }, { kind: 'file', location: '/x.txt', name: 'x.txt' });
  return findStatements(article)
    .filter(({ direct }) => !direct)
    .map(({ quote }) => quote);
};

describe('a verb that may bring in words', () => {
  it.each([
    'Rask made 25 saves and Clifton added a goal as the Bruins beat the Devils.',
    'Emil Bemstrom added a goal and an assist, and Columbus beat Montreal.',
    'Brad Marchand added three assists to lead Boston to the final.',
    'Weber revealed the new logo in a video on Monday, surprising staff who had worked on it.',
    'The ministry announced new rules on Friday, ending a practice that had angered farmers.',
    'Weber explained the rules while the children waited outside.',
    '"I am glad," Weber said as she left the hall with her sister.',
    '"No," Weber said when asked about a second term that many had expected.',
    "While the town's current expected income is low, its debts are lower still.",
    'The probe may fly through the plume, if team members learn enough about it before it is launched.',
  ])('brings in none with an object, a time or a condition: %s', (text) => {
    expect(reportedIn(text)).toEqual([]);
  });

  it.each([
    ['Weber added the bridge would open in May.', 'the bridge would open in May.'],
    ['Weber said as long as the bridge stands, ferries will stay.', 'as long as the bridge stands, ferries will stay.'],
    ['Lund said when the ice melts, the road will be wet.', 'when the ice melts, the road will be wet.'],
    ['Weber noted the ferry, while old, was safe.', 'the ferry, while old, was safe.'],
    ['Studies found crops, such as soy, lose yield.', 'crops, such as soy, lose yield.'],
    ['Weber explained the rules were made in May.', 'the rules were made in May.'],
    ['Officials confirmed two ships sank in the storm.', 'two ships sank in the storm.'],
  ])('brings in a clause: %s', (text, quote) => {
    expect(reportedIn(text)).toEqual([quote]);
  });

  it('stands within what it brings in', () => {
    expect(reportedIn('The key to success, says Buser, is the network that the town built.')).toEqual([
      'The key to success, says Buser, is the network that the town built.',
    ]);
  });
});
