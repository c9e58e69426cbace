import { findStatements } from '../../core/attribution/find-statements.ts';
import { toArticle } from '../../core/document/article.ts';
import { splitPassages } from '../../core/document/split-passages.ts';
import { confirmedQuestions } from '../../core/study/confirmed-study.ts';
import { draftQuiz } from '../../core/study/quiz.ts';
import { soughtQuestion } from '../../core/study/second-right.ts';

const texts = [
  'The harbour of Lund was opened on 4 May 1987. The architect Anna Weber drew the bridge for 34 million kronor.',
  '“The old ferry was slow, and the bridge has changed everything for the islands,” said Anna Weber on Monday.',
];
const origin = { kind: 'file', location: 'warm-up', name: 'warm-up.txt' } as const;

const ready = new Set<string>();

/** Makes a quiz of a made-up article in each language, once: that loads the libraries and compiles the patterns which any quiz needs. */
export function warmUpStudy(languages: readonly string[]): void {
  for (const language of languages) {
    if (ready.has(language)) continue;
    const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
    const article = toArticle({ title: 'Warm-up', language, blocks }, origin);
    const studied = { article, passages: splitPassages(article), statements: findStatements(article) };
    confirmedQuestions(draftQuiz({ articles: [studied], others: [] }, { count: 5, level: 'medium', seed: '' })).map(
      soughtQuestion,
    );
    ready.add(language);
  }
}
