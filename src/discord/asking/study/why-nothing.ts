import type { NoStudy } from '../../../footnote.ts';
import type { Words } from '../../words/words.ts';

/** Why there is nothing to study, in a sentence. */
export const whyNothing = (reason: NoStudy, { reasons, quiz }: Words): string =>
  reason === 'nothing-to-ask' ? quiz.nothing : reasons[reason];
