import { standAlone } from '../core/conversation/stand-alone.ts';
import { subjectOf } from '../core/extraction/subject.ts';
import { toQuery } from '../core/question/query.ts';
import { understand } from '../core/question/understand.ts';
import { anyOf } from '../core/text/lexicon/patterns.ts';
import { perLanguage } from '../core/text/lexicon/per-language.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import type { Retrieved } from './retrieve-passages.ts';
import type { Understood } from './understand-question.ts';

/** Each part with what the first is about: "she" of the second is who the first asks for. */
export async function understandParts(
  { library }: Ports,
  [first = '', ...others]: readonly string[],
  { standing, intent, shown = [] }: Retrieved,
  scope: Scope,
): Promise<readonly Understood[]> {
  const languages = await library.languages(scope);
  const own = { ...standing, question: first };
  const alone = [
    own,
    ...others.map((part) => standAlone(named(part, first, intent.language), [{ question: first }], intent.language)),
  ];
  return alone.map((part) => ({
    question: part.question,
    standing: part,
    intent: understand(part.question, languages),
    answerIn: intent.language,
    languages,
    shown,
  }));
}

/** In a language whose follow-ups are completed word by word, a pronoun for people as a subject: "he", "they". */
const pronounOf = perLanguage(({ followUps, pronouns = [] }) => {
  const ofPeople = pronouns.filter(({ person, gender }) => person === 3 && gender !== 'thing');
  const subjects = anyOf(ofPeople.map(({ subject }) => subject));
  return followUps && new RegExp(`(?<![\\p{L}'’])${subjects}(?![\\p{L}'’])`, 'iu');
});

/** The part with whom the first asks for in place of a pronoun, also where the name is written without capitals. */
function named(part: string, first: string, language: string): string {
  const asked = toQuery(first, [language]);
  const pronoun = pronounOf(language);
  const name = asked.kind === 'identity' ? subjectOf(asked)?.words.join(' ') : undefined;
  return name === undefined || pronoun === undefined ? part : part.replace(pronoun, name);
}
