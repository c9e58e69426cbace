import path from 'node:path';
import { expect, it } from 'vitest';
import { quotesFor } from '../doubles/quotes.ts';
import { describeWithSets, folderOf } from '../sets/sets.ts';

const folder = folderOf('cases/2026-11');

/** An article of a case, a question about it, and words of one of the quotes that answer. */
const cases: readonly (readonly [article: string, question: string, words: string])[] = [
  ['stop-word-names/article.md', 'What did Will say?', 'he had lost 1,250 passengers'],
  ['stop-word-names/article.md', 'What did AT&T give?', 'AT&T and C++ Works'],
  ['stop-word-names/article.md', 'When did the F16 fly over?', 'The F-16 flew over at 17:30.'],
  ['fts-characters/article.md', "what's the gate's weight: 12t?", 'The gate weighs 12 t.'],
  ['about-the-article/x.txt', 'What does the article say about taxes?', 'tax'],
  ['about-the-article/y.txt', 'What does the article say about the river?', 'land by the river'],
  ['about-the-article/y.txt', 'What does the article say about farmers?', 'Farmers had asked for lower dues'],
  ['about-the-article/y.txt', 'what does y.txt say about taxes', 'Taxes in Brindle stay as they are'],
  ['quoted-question-split/article.md', 'What did Brill ask?', 'Will the gate hold?'],
  ['quoted-question-split/article.md', 'What did Maro reply?', 'It must hold!'],
  ['quoted-question-split/article.md', 'What did Unger say?', 'Nobody knows'],
  ['quotation-over-paragraphs/article.md', 'What did Lea Unger say?', 'We paid for this gate twice.'],
  ['quotation-over-paragraphs/article.md', 'What did Amina Sow say?', 'Two men were hurt.'],
  [
    'quotation-over-paragraphs/article.md',
    'What did Unger say about the third time?',
    'We will not pay for it a third time.',
  ],
  ['german-sentence-ends/var5-de.txt', 'Was kostet der Bau?', '3,5 Mio. Franken und beginne am 1. Oktober.'],
  ['lists-lose-lead-in/leadin.txt', 'What happens to the old crane?', 'ruled out the following'],
  ['lists-lose-lead-in/table.md', 'What share did West Halden get?', '13%'],
  ['lists-lose-lead-in/table.md', 'Will the pay of nurses be cut?', 'would not do any of the following'],
  ['english-taken-for-another/cafe.txt', 'When did the café open?', 'opened on the quay of Halden on Friday'],
];

describeWithSets('questions that people ask', ['cases/2026-11'], () => {
  it.each(cases)('of %s, %j is answered', async (article, question, words) => {
    const location = path.join(folder, article);
    const quotes = await quotesFor({ kind: 'file', location, name: path.basename(article) }, question);
    expect(quotes.join('\n').toLowerCase()).toContain(words.toLowerCase());
  });

  it.each([
    '"NEAR(a b)" AND OR NOT * ^ : gate weighs (((?',
    "what's the gate's weight: 12t? {[<>]} -- #tag @here \\ /",
    'gate* OR 1=1; DROP TABLE articles; -- weighs',
  ])('signs of a search language are text: %j', async (question) => {
    const location = path.join(folder, 'fts-characters/article.md');
    await expect(quotesFor({ kind: 'file', location, name: 'article.md' }, question)).resolves.toBeInstanceOf(Array);
  });
});
