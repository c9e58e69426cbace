import { formats } from '../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../src/adapters/documents/parse-document.ts';
import { toArticle } from '../../src/core/document/article.ts';
import type { Passage } from '../../src/core/document/passage.ts';
import { splitPassages } from '../../src/core/document/split-passages.ts';

/** The passages of a file with that source, as it is indexed. */
export async function parsedPassages(name: string, source: string): Promise<readonly Passage[]> {
  const origin = { kind: 'file' as const, location: `/${name}`, name };
  const parsed = await parseDocument({ bytes: new TextEncoder().encode(source), origin }, formats);
  return splitPassages(toArticle(parsed, origin));
}
