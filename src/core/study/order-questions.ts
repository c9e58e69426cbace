import { wordCount } from '../text/letters.ts';
import { defaultLexicon, inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf, standing } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { type Candidate, candidateFor } from './candidate.ts';
import { type DayMention, dayMentions } from './days.ts';
import type { FactSentence } from './facts.ts';
import type { Choosing } from './wrong-choices.ts';

/** Something that happened, told without its date: words of the sentence as they stand there. */
export interface DatedEvent {
  readonly sentence: FactSentence;
  readonly date: string;
  readonly words: string;
}

const before = anyOf(inAllLanguages(({ study }) => study?.beforeDates));
const ending = new RegExp(`[,]?(?: ${before})+ $`, 'iu');
const opening = new RegExp(`^(?:${before} )+$`, 'iu');

/** Told of in a sentence with one date, at its beginning or end, so that it can be left out. */
function eventOf(sentence: FactSentence, language: string): DatedEvent | undefined {
  const [day, ...others] = dayMentions(sentence.text, language);
  if (!day || day.date === '' || others.length > 0 || /\d{4}/.test(withoutDay(sentence.text, day))) return undefined;
  const words = wordsWithout(sentence.text, day, language);
  if (words !== undefined && (statesOf(language)?.test(words) || pronounsOf(language)?.test(words))) return undefined;
  return words === undefined || wordCount(words) < leastWords ? undefined : { sentence, date: day.date, words };
}

const leastWords = 5;

/** "Jacksonville is the principal city": nothing that happened. */
const statesOf = perLanguage(({ study }) => standing(study?.states));

/** "the band released their second album": by itself it does not say who, and beside another event what came first is guessed. */
const pronounsOf = perLanguage(({ pronouns = [], answering }) => {
  const article = new RegExp(`^(?:${answering?.articles ?? '(?!)'})$`, 'iu');
  const forms = pronouns.flatMap(({ subject, object, possessive }) => [subject, object, possessive]);
  // "La diputación" opens with an article, which is a pronoun elsewhere.
  return standing(anyOf(forms.filter((form) => form !== undefined && !article.test(form))));
});

const withoutDay = (text: string, { start, end }: DayMention): string => text.slice(0, start) + text.slice(end);

function wordsWithout(text: string, { start, end }: DayMention, language: string): string | undefined {
  const left = text.slice(0, start);
  const right = text.slice(end);
  if (/^[.!]?$/u.test(right) && ending.test(left)) return left.replace(ending, '');
  if (!opening.test(left)) return undefined;
  const rest = /^, (?=\p{L})/u.exec(right);
  return rest ? right.slice(rest[0].length) : opensWithout(right, language) ? right.slice(1) : undefined;
}

/** Prepositions and what joins: "In 1871 and 1902", "In 1871 with the help of". */
const linksOf = perLanguage(
  ({ answering }) => answering && new RegExp(`^(?:${answering.prepositions}|${answering.clauses})$`, 'iu'),
);

/** "In 1871 a tunnel was dug": what follows the date without a comma opens the clause; where the verb comes second, it lacks its subject. */
function opensWithout(right: string, language: string): boolean {
  const first = /^ ([\p{L}’'-]+) \p{L}/u.exec(right)?.[1] ?? '';
  if (first === '' || lexiconOf(language)?.capitalNouns) return false;
  return linksOf(language)?.test(first) !== true;
}

/** Which of two came first, in pairs of neighbours in time or, where it shall be easy, far apart; each event once. */
export function orderQuestions(sentences: readonly FactSentence[], choosing: Choosing): readonly Candidate[] {
  const stem = (lexiconOf(choosing.language)?.study ?? defaultLexicon.study).cameFirst;
  const events = sentences
    .flatMap((sentence) => eventOf(sentence, choosing.language) ?? [])
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const half = Math.ceil(events.length / 2);
  const pairs = events
    .slice(0, Math.floor(events.length / 2))
    .map((_, at): readonly [DatedEvent, DatedEvent] | undefined => {
      const [one, other] =
        choosing.level === 'easy' ? [events[at], events[at + half]] : [events[2 * at], events[2 * at + 1]];
      return one && other && isBefore(one.date, other.date) ? [one, other] : undefined;
    });
  return pairs.flatMap((pair): readonly Candidate[] => {
    if (!pair) return [];
    const [first, second] = pair;
    const key = `${first.sentence.at}/${second.sentence.at}`;
    const rests = [first.sentence, second.sentence] as const;
    const asked = { stem, right: first.words, wrong: [second.words] };
    return [candidateFor({ kind: 'order', key, answer: first.words, rests, ask: () => asked }, choosing)];
  });
}

/** "2017" is neither before nor after "2017-06". */
const isBefore = (one: string, other: string): boolean => one < other && !other.startsWith(one);
