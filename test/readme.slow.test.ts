import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { printedAnswer } from '../scripts/shared/print-answer.ts';
import { everything, withFootnote } from '../scripts/shared/with-footnote.ts';
import { sharedCollection } from '../src/core/document/article.ts';

const root = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

it('the README shows the answer that its first question gets', async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'footnote-readme-'));
  const answer = await withFootnote(data, async (footnote) => {
    for (const origin of await footnote.origins(path.join(root, 'data/articles')))
      await footnote.addArticle({ origin, collection: sharedCollection });
    return footnote.ask({ question: 'What did Mattis say?', scope: everything });
  });
  expect(readme).toContain(stripVTControlCharacters(printedAnswer(answer)));
}, 120_000);
