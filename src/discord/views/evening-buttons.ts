import type { Words } from '../words/words.ts';
import type { Row } from './answer-buttons.ts';
import { button, row } from './card.ts';
import { customId, eveningKind } from './custom-id.ts';

export const eveningActs = ['ask', 'quiz', 'close'] as const;
export type EveningAct = (typeof eveningActs)[number];

/** What an evening is led by; its buttons say it, so that it goes on after a restart. */
export interface Evening {
  readonly articleId: string;
  /** Id of who opened it. */
  readonly opener: string;
  /** The language it is held in, as Discord names it. */
  readonly locale: string;
}

interface Step {
  readonly act: EveningAct;
  /** Place of the open question that is asked, from 0. */
  readonly question: number;
}

/** The button that goes on with an evening. */
export function eveningRow({ articleId, opener, locale }: Evening, { act, question }: Step, words: Words): Row {
  const { first, quiz, close } = words.evening;
  const label = { ask: question === 0 ? first : words.quiz.next, quiz, close }[act];
  return row(button(label, customId(eveningKind, act, question, articleId, opener, locale)));
}

/** What comes after so many of all open questions. */
export const stepAfter = (asked: number, all: number): Step =>
  asked < all ? { act: 'ask', question: asked } : { act: 'quiz', question: asked };

/** Undefined for what `eveningRow` does not write. */
export function eveningIn([act, question, articleId, opener, locale]: readonly string[]): (Evening & Step) | undefined {
  const known = eveningActs.find((one) => one === act);
  const place = Number(question);
  if (!known || !articleId || !opener || !locale || !Number.isInteger(place) || place < 0) return undefined;
  return { act: known, question: place, articleId, opener, locale };
}
