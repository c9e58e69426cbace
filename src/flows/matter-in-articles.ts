import { type Matter, matterOf, matterWords, nearestMatter } from '../core/question/matter.ts';
import { termsOf } from '../core/text/terms.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';

export interface MatterRequest {
  readonly text: string;
  /** ISO 639-1: those that the text may be in. */
  readonly languages: readonly string[];
  readonly scope: Scope;
}

/** Of the articles' languages. */
const mostLanguages = 3;

/** What of a text's words the articles have, by their titles or their text: in the language of the text in which that is most. */
export async function matterInArticles(
  { library }: Pick<Ports, 'library'>,
  { text, languages, scope }: MatterRequest,
): Promise<Matter> {
  const of = (await library.languages(scope)).slice(0, mostLanguages);
  const ways = languages.map((language) => matterWords(text, language, of));
  const terms = [...new Set(ways.flat().flatMap((word) => word.terms))];
  const [{ statistics }, articles] = await Promise.all([
    library.search({ scope, terms, limit: 1 }),
    library.articles(scope),
  ]);
  const titled = new Set(articles.flatMap(({ title, language }) => termsOf(title, language)));
  const isThere = (term: string) => titled.has(term) || (statistics.documentFrequency.get(term) ?? 0) > 0;
  return nearestMatter(ways.map((words) => matterOf(words, isThere)));
}
