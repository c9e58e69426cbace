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
  askMore: 'Ask more',
  yourQuestion: 'Your question',
  thanks: 'Thank you. That helps to make the answers better.',
  whatWasWrong: 'What was wrong with it?',
  complaints: {
    wrong: 'It is wrong',
    unsupported: 'The footnotes do not support it',
    'not-asked': 'Not what I asked',
  },
  tooMany: (seconds) =>
    `That is a lot of questions at once. Please wait ${plural(seconds, 'second', 'seconds')}, then ask again.`,
  full: 'Too many questions are waiting right now. Please try again in a minute.',
  inLine: (place) =>
    `There ${place === 1 ? 'is 1 question' : `are ${place} questions`} before yours; the answer will appear here.`,
  restarted: 'Footnote was restarted before it could answer. Please ask again.',
  mayNotWrite: (channel) => `I may not write in ${channel}. Please ask somewhere else, or ask a moderator to let me.`,
};
