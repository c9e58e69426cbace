import type { Words } from './words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const english: Words = {
  paragraph: (number) => `paragraph ${number}`,
  page: (number) => `page ${number}`,
  understoodAs: 'Understood as:',
  reasons: {
    'nothing-indexed': 'There are no articles here yet. Add one, then ask again.',
    'no-such-article': 'That article is not in the library. Pick one from the list while typing.',
    'not-in-articles': 'The articles do not say.',
    'no-question': 'Please ask a question, for example: What did the minister say about the bridge?',
    'question-too-long': 'That question is too long. Please ask it in a sentence or two.',
    'small-talk': 'Hello! Ask me what the articles say, and I answer with their own words as footnotes.',
  },
  nearest: 'The nearest passages, which are not an answer:',
  moreStatements: (count) => `+${plural(count, 'more statement', 'more statements')}`,
  moreFootnotes: (count) => `+${plural(count, 'more footnote', 'more footnotes')}`,
  leftOut: (count) => `${plural(count, 'statement was', 'statements were')} left out: the articles do not confirm it.`,
  openFootnote: 'Open a footnote …',
  readThere: 'Read it where it was published',
  articleGone: 'This article is no longer in the library.',
  articleChanged:
    'This article has changed since: the quoted words no longer stand where they stood. Ask again to see what it says now.',
};
