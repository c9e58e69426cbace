import type { NonEmpty } from '../core/answer.ts';
import type { Card } from '../core/study/confirmed-study.ts';
import { seededOrder } from '../core/study/seeded-order.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { loadStudied } from './load-studied.ts';
import { mostAsked, type NoStudy, whyEmpty } from './make-quiz.ts';

export interface CardsRequest {
  readonly scope: Scope;
}

export type Cards =
  | { readonly kind: 'made'; readonly cards: NonEmpty<Card>; readonly articlesLeft: number }
  | { readonly kind: 'none'; readonly reason: NoStudy };

/** Articles → their facts → cards, in reading order, article by article. */
export async function makeCards(ports: Ports, { scope }: CardsRequest): Promise<Cards> {
  const listed = await ports.library.articles(scope);
  const chosen = seededOrder(listed, '', ({ id }) => id).slice(0, mostAsked);
  if (chosen.length === 0) return { kind: 'none', reason: whyEmpty(scope) };
  const ids = chosen.map(({ id }) => id);
  const [first, ...rest] = await ports.analyst.cards(await loadStudied(ports, ids));
  if (!first) return { kind: 'none', reason: 'nothing-to-ask' };
  return { kind: 'made', cards: [first, ...rest], articlesLeft: listed.length - chosen.length };
}
