import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/core/document/article.ts';
import { peopleIn, personMentions } from '../../../src/core/study/people.ts';

const peopleOf = (text: string) => {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const article = toArticle({ language: 'en', blocks }, { kind: 'file', location: '/x.txt', name: 'x.txt' });
  return peopleIn(article, []);
};
const namesIn = (text: string) => peopleOf(text).map(({ name, last }) => [name, last]);

describe('people of an article', () => {
  it('have what stands before a last name with it, as far as they are called so', () => {
    expect(namesIn('James Van Der Beek sang. The crowd cheered, and Van Der Beek bowed.')).toEqual([
      ['James Van Der Beek', 'Van Der Beek'],
    ]);
    expect(namesIn('Peter von Holm sang. The crowd cheered, and Holm bowed.')).toEqual([['Peter von Holm', 'Holm']]);
  });

  it('are no beach and no pavilion, though they begin as first names do', () => {
    expect(
      namesIn('The band plays at Virginia Beach, Victoria Falls and the Cynthia Woods Mitchell Pavilion.'),
    ).toEqual([]);
  });

  it('have the full stop of their “Jr.”', () => {
    const text = 'Patrick Carlineo Jr., 55, was arrested in May.';
    const people = peopleOf(text);
    expect(people.map(({ name }) => name)).toEqual(['Patrick Carlineo Jr']);
    const [mention] = personMentions(text, people, 'en');
    expect(text.slice(mention?.end)).toBe(', 55, was arrested in May.');
  });
});
