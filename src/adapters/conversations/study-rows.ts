import type { Review, Round, RoundAnswer } from '../../ports/study.ts';
import { parseSealed } from '../databases/sealed.ts';

/** As both databases keep it; `body` is sealed JSON. */
export interface RoundRow {
  readonly id: string;
  readonly home: string;
  readonly channel: string;
  readonly person: string | null;
  readonly at: number;
  readonly current: number;
  readonly body: string;
}

export type AnswerRow = Omit<RoundAnswer, 'right'> & { readonly right: 0 | 1 };

export const roundOf = ({ person, body, ...row }: RoundRow): Round => ({
  ...parseSealed<Pick<Round, 'locale' | 'questions'>>(body),
  ...row,
  ...(person === null ? {} : { person }),
});

export const answerOf = ({ right, ...row }: AnswerRow): RoundAnswer => ({ ...row, right: right === 1 });

export interface ReviewRow {
  readonly person: string;
  readonly home: string;
  readonly kind: Review['kind'];
  readonly due: number;
  readonly body: string;
}

export const reviewOf = ({ body, ...row }: ReviewRow): Review => ({ ...parseSealed<object>(body), ...row }) as Review;
