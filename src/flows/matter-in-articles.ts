import { type Matter, matterOf, matterWords } from '../core/question/matter.ts';
import { termsOf } from '../core/text/terms.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';

export interface MatterRequest {
  readonly text: string;
  /** ISO 639-1: the text's. */
  readonly language: string;
  readonly scope: Scope;
}

/** Of the articles' languages. */
const mostLanguages = 3;

/** What of a text's words the articles have, in their titles or their text. */
export async function matterInArticles(
  { library }: Pick<Ports, 'library'>,
  { text, language, scope }: MatterRequest,
): Promise<Matter> {
  const words = matterWords(text, language, (await library.languages(scope)).slice(0, mostLanguages));
  const terms = [...new Set(words.flatMap((word) => word.terms))];
  const [{ statistics }, articles] = await Promise.all([
    library.search({ scope, terms, limit: 1 }),
    library.articles(scope),
  ]);
  const titled = new Set(articles.flatMap((article) => termsOf(article.title, article.language)));
  return matterOf(words, (term) => titled.has(term) || (statistics.documentFrequency.get(term) ?? 0) > 0);
}
