import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { toArticle } from '../../../src/core/document/article.ts';

const speakersIn = (language: string, ...paragraphs: string[]): readonly string[] => {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const article = toArticle({ language, blocks }, { kind: 'file', location: '/x.txt', name: 'x.txt' });
  return findStatements(article).map(({ speaker }) => speaker);
};

describe('what somebody says of themselves', () => {
  it.each([
    ['de', 'Eine Fischerin fing nach eigenen Angaben vierzig Aale und verkaufte sie in Lund.', 'Fischerin'],
    ['de', 'Nach eigenen Angaben hat die Ministerin vierzig Aale gefangen und verkauft.', 'Ministerin'],
    ['fr', 'Le maire ne comptait plus les heures, selon ses propres mots.', 'maire'],
    ['es', 'La alcaldesa no durmió, según sus propias palabras, en tres días.', 'alcaldesa'],
  ])('is theirs, not of whoever spoke before: %s %s', (language, text, speaker) => {
    const before = {
      de: '„Es regnet“, sagte Jan Beck.',
      fr: '« Il pleut », dit Jeanne Bec.',
      es: '“Llueve”, dijo Juan Bec.',
    };
    const [, found] = speakersIn(language, before[language as 'de'], text);
    expect(found?.replace(/^(?:la|le) /i, '')).toBe(speaker);
  });

  it('is no document’s, though the sentence of an adjective and a noun begins with two capitals', () => {
    expect(
      speakersIn(
        'de',
        'Interne Unterlagen des Konzerns Lund sind aufgetaucht. Die Unterlagen und jüngere Unterlagen liegen vor.',
        'Man habe die Zusammenarbeit eingestellt, teilte der Konzern-Sprecher mit. Man habe die Behörden informiert.',
      ),
    ).toEqual(['Konzern-Sprecher', 'Konzern-Sprecher']);
  });
});
