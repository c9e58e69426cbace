import { isSmallTalk } from '../question/small-talk.ts';
import { namesOf } from '../text/names.ts';
import { stopTest, wordsOf } from '../text/terms.ts';
import { resolveReferences, type Spoken } from './coreference.ts';
import { dependenceOf } from './dependence.ts';
import { completeEllipsis, isElliptical } from './ellipsis.ts';

/** A question and what was answered, as the conversation remembers it. */
export interface Turn {
  readonly question: string;
  /** The answer's claims as text; absent when there was none. */
  readonly answer?: string;
  /** The question the turn was understood as, if it differed. */
  readonly understoodAs?: string;
  /** Ids of the passages the answer rested on, best first. */
  readonly passages?: readonly string[];
}

/** A question as it can be answered without its conversation. */
export interface StandAlone {
  /** Pronouns replaced and ellipses filled in where that is clear. It is what is answered. */
  readonly question: string;
  /**
   * Names of the conversation that the question leans on without naming them. To be searched for together with the
   * question; not a part of what is asked.
   */
  readonly about?: string;
  /** For the reader, when it differs from what was asked. */
  readonly understoodAs?: string;
  /** Nothing in the question points back: what is found decides whether it leans on the conversation or begins anew. */
  readonly isGuess?: true;
  /** Ids of the passages the last answer rested on, as candidates beside those that are found; best first. */
  readonly carried: readonly string[];
}

/** What lies further back has seldom to do with what is asked now. */
const turnsUsed = 3;
/** More names would drown the question's own words. */
const namesUsed = 6;
/** To the reader; more would be a riddle. */
const namesShown = 2;

/**
 * Makes a follow-up stand alone, by rules. A question that names something new is left as it is, and so are a first
 * question, a greeting and thanks. In English the words themselves are completed; in other languages the names of the
 * conversation are put beside the question.
 * @param history oldest first
 * @param language ISO 639-1, of the question
 */
export function standAlone(question: string, history: readonly Turn[], language: string): StandAlone {
  const past = history.filter((turn) => !isSmallTalk(turn.question)).slice(-turnsUsed);
  const last = past.at(-1);
  if (!last || isSmallTalk(question)) return { question, carried: [] };
  const earlier = past.map(({ question: asked, understoodAs = asked, answer }) => ({
    question: understoodAs,
    ...(answer === undefined ? {} : { answer }),
  }));
  const whole = language === 'en' ? completed(question, earlier) : question;
  const bare = question.replace(/^(?:and|but|so|then)[,\s]+(?=\p{L})/iu, '');
  const leaning = whole === question ? dependenceOf(bare, textsOf(past).join('\n'), language) : 'certain';
  if (leaning === 'none') return { question, carried: [] };
  const names = namesOfTurns(past, whole, language);
  const about = names.join(', ');
  const shown = names.slice(0, namesShown).join(', ');
  const understoodAs = whole === question ? (shown === '' ? undefined : `${question} (${shown})`) : whole;
  return {
    question: whole,
    carried: last.passages ?? [],
    ...(about === '' ? {} : { about }),
    ...(about !== '' && leaning === 'likely' ? { isGuess: true } : {}),
    ...(understoodAs === undefined ? {} : { understoodAs }),
  };
}

function completed(question: string, earlier: readonly Spoken[]): string {
  const resolved = resolveReferences(question, earlier);
  if (!isElliptical(question)) return resolved === question ? question : completeEllipsis(resolved, '');
  return completeEllipsis(resolved, earlier.at(-1)?.question ?? '');
}

const textsOf = (turns: readonly Turn[]): readonly string[] =>
  turns.flatMap((turn) => [turn.understoodAs ?? turn.question, turn.answer ?? '']);

/** What the last turns named and the question does not, the latest first; their words where there are no names. */
function namesOfTurns(past: readonly Turn[], question: string, language: string): readonly string[] {
  const texts = textsOf(past.toReversed());
  const names = texts.flatMap((text) => namesOf(text, language));
  const lacking = (text: string) => !question.toLowerCase().includes(text.toLowerCase());
  const found = names.length > 0 ? names : texts.flatMap((text) => contentWords(text, language));
  return [...new Set(found)].filter(lacking).slice(0, namesUsed);
}

function contentWords(text: string, language: string): readonly string[] {
  const isStop = stopTest(language);
  return wordsOf(text, language)
    .filter(({ term }) => term !== undefined)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => !isStop(word));
}
