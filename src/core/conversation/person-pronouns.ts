import type { Gender } from '../text/first-names.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { answerRead, asksWho, type Spoken } from './coreference.ts';
import { personIn } from './people-named.ts';

const personal = (language: string) =>
  (lexiconOf(language)?.pronouns ?? []).filter(({ gender }) => gender === 'male' || gender === 'female');

/** Finds a subject that is "he" or "she"; undefined where the language's pronouns are not known. */
export function pronounPattern(language: string): RegExp | undefined {
  const subjects = personal(language).map(({ subject }) => subject);
  const exceptions = lexiconOf(language)?.pointers?.exceptions ?? [];
  return subjects.length > 0 ? new RegExp(`(?<!-)(?!${anyWord(exceptions)})${anyWord(subjects)}`, 'iu') : undefined;
}

/** The sex that the question's pronouns tell, where they tell one. */
export function genderAsked(question: string, language: string): Gender | undefined {
  const told = personal(language)
    .filter(({ subject, object, possessive, tellsGenderThroughout }) =>
      new RegExp(anyWord(tellsGenderThroughout ? [subject, object, possessive] : [subject]), 'iu').test(question),
    )
    .map(({ gender }) => (gender === 'male' ? 'male' : 'female'));
  const [only, other] = new Set<Gender>(told);
  return other === undefined ? only : undefined;
}

/** Whom a question's "he" or "she" means after a question for somebody: in the latest answer that has one who fits. */
export function personMeant(question: string, earlier: readonly Spoken[], language: string): string | undefined {
  const gender = genderAsked(question, language);
  if (gender === undefined) return undefined;
  return personAnswered(earlier, language, gender);
}

/** Who was asked for last, of the sex that is told. */
export function personAnswered(earlier: readonly Spoken[], language: string, gender?: Gender): string | undefined {
  return earlier
    .toReversed()
    .filter((turn) => asksWho(turn.question, language))
    .map((turn) =>
      personIn((turn.answer ?? '').slice(0, answerRead), {
        question: turn.question,
        language,
        isAsked: true,
        ...(gender ? { gender } : {}),
      }),
    )
    .find((name) => name !== undefined);
}
