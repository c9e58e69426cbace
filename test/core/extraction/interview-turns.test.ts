import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/core/document/article.ts';
import { sentencesIn } from '../../../src/core/document/sentence.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { interviewersIn, isInterviewers } from '../../../src/core/extraction/interview-turns.ts';

const talk = [
  'How do you start a day?',
  'I light the stove. Then I knead for an hour.',
  'There is talk of a shop in town.',
  'There is always talk. My agent would like one, and I would rather have a second kiln.',
  'Who buys the big jars?',
  'My neighbour Olaf.',
];
const report = [
  'The shop opens in May.',
  'Nobody had asked for it. The council had said so in two long meetings before the winter.',
  'It sells jars.',
  'Why does the town need it? The council does not say, and the mayor was not to be reached.',
];

const theirs = (paragraphs: readonly string[]): readonly string[] => {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', text }) as const);
  const article = toArticle(
    { title: 'A title', language: 'en', blocks },
    { kind: 'file', location: '/a.md', name: 'a.md' },
  );
  const passages = splitPassages(article, { target: 2_000, most: 4_000 });
  const interviewers = interviewersIn(passages);
  return passages
    .flatMap(sentencesIn)
    .filter((sentence) => isInterviewers(sentence, interviewers))
    .map(({ text }) => text);
};

describe('what an interviewer says whose turns have no name before them', () => {
  it('is what is asked, and what is brought up between two answers', () =>
    expect(theirs(talk)).toEqual([
      'How do you start a day?',
      'There is talk of a shop in town.',
      'Who buys the big jars?',
    ]));

  it('is nothing in a report', () => expect(theirs(report)).toEqual([]));
});
