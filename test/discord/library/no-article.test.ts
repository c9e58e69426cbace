import { describe, expect, it } from 'vitest';
import { mayBeArticle, noArticles } from '../../../src/discord/library/no-article.ts';

describe.each(noArticles)('$name', ({ examples }) => {
  it.each(examples)('are no article: %s', (link) => expect(mayBeArticle(link)).toBe(false));
});

it.each([
  'https://news.example/story',
  'https://cdn.discordapp.com/attachments/1/2/report.pdf?ex=1',
  'https://news.example/a-history-of-the-gif',
  'https://discord.com/blog/a-story',
])('there may be an article at %s', (link) => expect(mayBeArticle(link)).toBe(true));
