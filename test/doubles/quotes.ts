import { readFileSync } from 'node:fs';
import { formats } from '../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../src/adapters/documents/parse-document.ts';
import { type Origin, sharedCollection, toArticle } from '../../src/core/document/article.ts';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { indexArticle } from '../../src/flows/index-article.ts';
import type { RawDocument } from '../../src/ports/documents.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { portsFor, shared } from './asking.ts';

/** The quotes of an answer without a model, after the article was added with made-up vectors. */
export async function quotesFor(origin: Origin, question: string): Promise<readonly string[]> {
  const ports = await portsFor({});
  const bytes = async () => ({ bytes: readFileSync(origin.location), origin });
  const prepare = async (raw: RawDocument) => prepareArticle(toArticle(await parseDocument(raw, formats), origin));
  const reading: Ports = {
    ...ports,
    embedder: { ...ports.embedder, languages: ['en'] },
    reader: { ...ports.reader, bytes },
    parser: { ...ports.parser, prepare },
  };
  await indexArticle(reading, { origin, collection: sharedCollection });
  const answer = await answerQuestion(reading, { question, scope: shared });
  return answer.kind === 'grounded' ? answer.claims.map(({ citations: [{ quote }] }) => quote) : [];
}
