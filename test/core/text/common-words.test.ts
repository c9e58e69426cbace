import { beforeAll, describe, expect, it } from 'vitest';
import { isCommonWord } from '../../../src/core/text/common-words.ts';

const tokenizerLoads = 30_000;

describe('isCommonWord', () => {
  beforeAll(() => isCommonWord('word').then(() => undefined), tokenizerLoads);

  it.each(['prison', 'nobel', 'power', 'children', 'Gobierno', 'programme', 'gouvernement'])(
    'knows %j',
    async (word) => {
      expect(await isCommonWord(word)).toBe(true);
    },
  );

  it.each(['brigde', 'goverment', 'councl', 'descision', 'presidant', 'gobireno'])(
    'takes %j for no word',
    async (word) => {
      expect(await isCommonWord(word)).toBe(false);
    },
  );
});
