import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { toArticle } from '../../../src/core/document/article.ts';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';

/** Somebody else speaks before, in each language. */
const before: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Piet Loman said the drivers were angry.', '“We shall not sell the harbour to anybody.”'],
  de: ['Piet Lohmann sagte, die Fahrer seien wütend.', '„Wir verkaufen den Hafen an niemanden.“'],
  es: ['Piet Loman dijo que los conductores no cobran.', '«No venderemos el puerto a nadie.»'],
  fr: ['Piet Loman a dit que les chauffeurs sont en colère.', '« Nous ne vendrons le port à personne. »'],
};

function speakerOf(language: string, sentence: string): string | undefined {
  const [other = '', words = ''] = before[language] ?? [];
  const blocks = [other, words, sentence].map((text) => ({ kind: 'paragraph' as const, text }));
  const article = toArticle({ language, blocks }, { kind: 'file', location: '/x.txt', name: 'x.txt' });
  return findStatements(article).find(({ quote }) => quote === words)?.speaker;
}

describe.each(lexicons.flatMap(({ code, whoseWords }) => (whoseWords ? [{ code, ...whoseWords.examples }] : [])))(
  'words whose speaker the next paragraph names, in $code',
  ({ code, tells, others }) => {
    it.each(tells)('%s', (sentence, speaker) => expect(speakerOf(code, sentence)).toBe(speaker));
    it.each(others)('not: %s', (sentence) =>
      expect([undefined, 'Piet Loman', 'Piet Lohmann']).toContain(speakerOf(code, sentence)),
    );
  },
);
