import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formats } from '../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../src/adapters/documents/parse-document.ts';
import { toArticle } from '../../../src/core/document/article.ts';
import { prepareArticle } from '../../../src/core/document/prepare-article.ts';
import type { SummarizedArticle } from '../../../src/core/summary/summarized-article.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/summaries');

/** The articles of the list, as paths. */
export const listed: readonly string[] = (
  JSON.parse(readFileSync(path.join(fixtures, 'list.json'), 'utf8')) as readonly string[]
).map((name) => path.join(fixtures, name));

/** An article of a file as indexing would make it. */
export async function articleAt(location: string): Promise<SummarizedArticle> {
  const origin = { kind: 'file' as const, location, name: path.basename(location) };
  const document = await parseDocument({ bytes: await readFile(location), origin }, formats);
  const { article, passages } = prepareArticle(toArticle(document, origin));
  return { article, passages: passages.map(({ passage }) => passage) };
}
