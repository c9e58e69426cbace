import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';

/** How well something was remembered when it came up. */
export type Recall = 'again' | 'good';

/** When something comes up again, and what that is reckoned from (https://github.com/open-spaced-repetition/ts-fsrs). Times are milliseconds since 1970. */
export interface Spacing {
  readonly due: number;
  readonly reviewed: number;
  /** How often it came up. */
  readonly reps: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly elapsed_days: number;
  readonly scheduled_days: number;
  readonly learning_steps: number;
  readonly lapses: number;
  readonly state: number;
}

/** Nothing is put off for longer: whoever reads together has forgotten the article by then. In days. */
const furthest = 365;

/** Without chance: the same answers at the same times come up again at the same times. */
const scheduler = fsrs({ maximum_interval: furthest, enable_fuzz: false });

const grades: Readonly<Record<Recall, Grade>> = { again: Rating.Again, good: Rating.Good };

/** When it comes up again. @param before undefined where it came up for the first time; @param now milliseconds since 1970 */
export function spaced(before: Spacing | undefined, recall: Recall, now: number): Spacing {
  const card = before
    ? { ...before, due: new Date(before.due), last_review: new Date(before.reviewed) }
    : createEmptyCard(new Date(now));
  const { due, last_review: _last, ...rest } = scheduler.next(card, new Date(now), grades[recall]).card;
  const { reps, stability, difficulty, elapsed_days, scheduled_days, learning_steps, lapses, state } = rest;
  const reckoned = { reps, stability, difficulty, elapsed_days, scheduled_days, learning_steps, lapses, state };
  return { ...reckoned, due: due.getTime(), reviewed: now };
}
