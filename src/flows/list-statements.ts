import type { Statement } from '../core/attribution/find-statements.ts';
import { Failure } from '../core/failure.ts';
import type { Ports } from '../ports/ports.ts';

/** Who says what in an article of the library, in reading order. @throws Failure `not-found` */
export async function listStatements(ports: Ports, articleId: string): Promise<readonly Statement[]> {
  const article = await ports.library.article(articleId);
  if (!article)
    throw new Failure('not-found', 'That article is not in the library. List the articles to see which ones are.');
  return ports.analyst.statements(article);
}
