import { expect, it } from 'vitest';
import { sentencesIn } from '../../../src/core/document/sentence.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { clarified } from '../../../src/core/extraction/clarify-pronouns.ts';
import { articleOf } from '../../indexed-articles.ts';

function second(paragraph: string): string {
  const [passage] = splitPassages(articleOf('a.txt', [paragraph]));
  const [before, sentence] = passage ? sentencesIn(passage) : [];
  if (!sentence) throw new Error('two sentences are needed');
  return clarified(sentence, before);
}

it('says whom a sentence’s first word means, in brackets', () => {
  expect(second('Ada Lin opened the bridge. She thanked the workers.')).toBe('She [Ada Lin] thanked the workers.');
});

it('says nothing where two people could be meant, or nobody is named', () => {
  expect(second('Ada Lin met Paul Greer. She thanked him.')).toBe('She thanked him.');
  expect(second('The mayor opened the bridge. She thanked the workers.')).toBe('She thanked the workers.');
  expect(second('Workers of Ada Lin opened it. They left.')).toBe('They left.');
});
