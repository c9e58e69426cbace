import { expect, it } from 'vitest';
import { sentencesIn } from '../../../src/core/document/sentence.ts';
import { claimOf } from '../../../src/core/extraction/excerpt.ts';
import { passageOf } from '../passages.ts';

it.each([
  ['under the same', 'Thrown out', 2],
  ['under something else', 'Carried', 1],
])('the same words %s in another article have as many footnotes', (_, context, footnotes) => {
  const words = 'a bar in the boathouse';
  const [one] = sentencesIn(passageOf(words, { context: 'Thrown out' }));
  const others = sentencesIn(passageOf(words, { id: 'b:0', articleId: 'b', context }));
  if (!one) throw new TypeError('A passage has a sentence.');
  expect(claimOf([one], [one, ...others]).evidence).toHaveLength(footnotes);
});
