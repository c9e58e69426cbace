import type { KeptQuestion } from '../../../core/study/kept.ts';
import type { Scope } from '../../../footnote.ts';
import { libraryOf } from '../../library/scope.ts';
import { stillStands } from '../../library/still-stands.ts';
import type { Where } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';

interface Asking {
  readonly where: Where;
  readonly scope: Scope;
  readonly count: number;
}

interface Due {
  readonly due: readonly KeptQuestion[];
  /** How many were due whose article says something else now. */
  readonly changed: number;
}

/** What somebody who is alone answered wrong before, and is to be asked again by now; nobody in a server. */
export async function dueQuestions({ where, scope, count }: Asking, shell: Shell): Promise<Due> {
  if (where.guildId !== null) return { due: [], changed: 0 };
  const { footnote, reviews } = shell;
  const articleIds = (await footnote.articles(scope)).map(({ id }) => id);
  const of = { person: where.personId, home: libraryOf(where), kind: 'question', articleIds } as const;
  const waiting = await reviews.waiting(of, Date.now(), count);
  const due: KeptQuestion[] = [];
  for (const review of waiting) {
    if (review.kind !== 'question') continue;
    if (await stillStands(review.item, shell)) due.push(review.item);
    else await reviews.remove({ ...of, id: review.item.id });
  }
  return { due, changed: waiting.length - due.length };
}
