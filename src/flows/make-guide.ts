import type { NonEmpty } from '../core/answer.ts';
import type { GuideEntry } from '../core/study/confirmed-study.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { loadStudied } from './load-studied.ts';
import { mostAsked, type NoStudy, whyEmpty } from './make-quiz.ts';

export interface GuideRequest {
  readonly scope: Scope;
}

export type Guide =
  | {
      readonly kind: 'made';
      /** Of the articles, in the order of the library. */
      readonly titles: NonEmpty<string>;
      /** Section by section. */
      readonly entries: NonEmpty<GuideEntry>;
      readonly articlesLeft: number;
    }
  | { readonly kind: 'none'; readonly reason: NoStudy };

/** Articles → people, places, dates, figures, terms and open questions, each with its footnote. */
export async function makeGuide(ports: Ports, { scope }: GuideRequest): Promise<Guide> {
  const listed = await ports.library.articles(scope);
  const chosen = listed.slice(0, mostAsked);
  const [title, ...titles] = chosen.map((article) => article.title);
  if (title === undefined) return { kind: 'none', reason: whyEmpty(scope) };
  const ids = chosen.map(({ id }) => id);
  const [first, ...rest] = await ports.analyst.guide(await loadStudied(ports, ids));
  if (!first) return { kind: 'none', reason: 'nothing-to-ask' };
  return {
    kind: 'made',
    titles: [title, ...titles],
    entries: [first, ...rest],
    articlesLeft: listed.length - chosen.length,
  };
}
