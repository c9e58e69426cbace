import { isSmallTalk } from '../question/small-talk.ts';
import { genderOfPhrase } from '../text/first-names.ts';
import { defaultLexicon, inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { namesOf } from '../text/names.ts';
import { stopTest, termsOf, wordsOf } from '../text/terms.ts';
import { resolveReferences, type Spoken } from './coreference.ts';
import { dependenceOf } from './dependence.ts';
import { asksMore, completeEllipsis, isElliptical } from './ellipsis.ts';
import { completeFragment, isFragment, lacksSubject } from './fragment.ts';
import { genderAsked, personAnswered, personMeant, pronounPattern } from './person-pronouns.ts';
import { somebodyAgain } from './somebody-again.ts';
import { spokenNames, withCapitals } from './spoken-names.ts';

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
  /** First words of the last answer, by which its article is found among others; no part of what is asked either. */
  readonly answered?: string;
  /** For the reader, when it differs from what was asked. */
  readonly understoodAs?: string;
  /** Its words are those of the question before it, but for what was put in their place: "and Cole?". */
  readonly inherits?: true;
  /** Somebody whom it only pointed to is named in it, and is what is asked: "wer ist das?". */
  readonly asksOfSomebody?: true;
  /** Nothing in the question points back: what is found decides whether it leans on the conversation or begins anew. */
  readonly isGuess?: true;
  /** Ids of the passages the last answer rested on, as candidates beside those that are found; best first. */
  readonly carried: readonly string[];
}

/** "Another question: …" */
const saysNewTopic = new RegExp(
  `^[¿\\s]*(?:\\p{L}{2,4}[\\s,.]+)??${anyOf(inAllLanguages(({ newTopic }) => newTopic))}[\\s,.:;…!-]+(?=\\S)`,
  'iu',
);

/** What lies further back has seldom to do with what is asked now. */
const turnsUsed = 3;
/** More names would drown the question's own words. */
const namesUsed = 6;
/** Of an answer: its beginning says what it is about. */
const wordsUsed = 5;
/** To the reader; more would be a riddle. */
const namesShown = 2;

/**
 * Makes a follow-up stand alone, by rules. A question that names something new is left as it is, and so are a first
 * question, a greeting and thanks. In languages whose pronouns and ellipses are known the words themselves are completed;
 * in all the names of the conversation are put beside the question.
 * @param history oldest first
 * @param language ISO 639-1, of the question
 */
export function standAlone(question: string, history: readonly Turn[], language: string): StandAlone {
  const past = history.filter((turn) => !isSmallTalk(turn.question)).slice(-turnsUsed);
  const last = past.at(-1);
  if (!last || isSmallTalk(question)) return { question, carried: [] };
  if (saysNewTopic.test(question)) return { question: question.replace(saysNewTopic, ''), carried: [] };
  const whole = completed(question, spokenIn(past, language), language);
  const bare = question.replace(opening(language), '');
  const leaning = whole === question ? dependenceOf(bare, textsOf(past).join('\n'), language) : 'certain';
  if (leaning === 'none') return { question, carried: [] };
  const isWhole = whole !== question;
  const { names, isTold } = namesOfTurns(past, whole, language);
  const isElided = isWhole && (isElliptical(question, language) || isFragment(question, language));
  const about = isWhole && !isTold ? '' : names.join(', ');
  const asksSame = isElided && !asksMore(question, language);
  const answered =
    (leaning === 'certain' || leaning === 'named') && !asksSame
      ? wordsAnswered(last, [whole, ...names], language).join(', ')
      : '';
  const shown = isTold && leaning === 'certain' ? names.slice(0, namesShown).join(', ') : '';
  const understoodAs = whole === question ? (shown === '' ? undefined : `${question} (${shown})`) : whole;
  return {
    question: whole,
    carried: last.passages ?? [],
    ...(about === '' ? {} : { about }),
    ...(answered === '' ? {} : { answered }),
    ...(isElided ? { inherits: true } : {}),
    ...(whole !== question && ofSomebodyNamed(question, last, language) !== undefined ? { asksOfSomebody: true } : {}),
    ...(about !== '' && leaning === 'likely' ? { isGuess: true } : {}),
    ...(understoodAs === undefined ? {} : { understoodAs }),
  };
}

/** "And …", "so …": says only that the question goes on. */
function opening(language: string): RegExp {
  const { omissions } = lexiconOf(language)?.followUps ?? defaultLexicon.followUps;
  return new RegExp(`^${anyOf(omissions.openings)}[,\\s]+(?=\\p{L})`, 'iu');
}

/** The turns with their questions as they were understood, oldest first. */
function spokenIn(past: readonly Turn[], language: string): readonly Spoken[] {
  const names = spokenNames(textsOf(past).join('\n'), language);
  const spoken: Spoken[] = [];
  for (const { question, understoodAs, answer } of past) {
    const whole = understoodAs ?? completed(question, spoken, language);
    spoken.push({ question: withCapitals(whole, names, language), ...(answer === undefined ? {} : { answer }) });
  }
  return spoken;
}

/** The question with its pronouns replaced and its ellipses filled in; as it was typed where there is nothing to do. */
function completed(question: string, earlier: readonly Spoken[], language: string): string {
  const said = earlier.map(({ question: asked, answer = '' }) => `${asked}\n${answer}`).join('\n');
  const named = withCapitals(question, spokenNames(said, language), language);
  const again = ofSomebodyNamed(named, earlier.at(-1), language);
  if (again !== undefined) return again;
  const isByWord = lexiconOf(language)?.followUps !== undefined;
  const whole = isByWord ? completedByWord(named, earlier, language) : completedByName(named, earlier, language);
  return whole === named ? question : whole;
}

function completedByWord(question: string, earlier: readonly Spoken[], language: string): string {
  const resolved = resolveReferences(question, earlier, language);
  if (isElliptical(question, language)) return completeEllipsis(resolved, earlier.at(-1)?.question ?? '', language);
  return resolved === question ? question : completeEllipsis(resolved, '', language);
}

/** Where pronouns are not known by all their forms only subjects are replaced: what else a pronoun is leaves its mark on the words around it. */
function completedByName(question: string, earlier: readonly Spoken[], language: string): string {
  const whole = completeFragment(question, earlier.at(-1)?.question ?? '', language);
  const subject = lacksSubject(whole, language) ? personAnswered(earlier.slice(-1), language) : undefined;
  if (subject !== undefined) return `${whole.replace(/[\s?!.]+$/u, '')} ${subject}?`;
  const pronoun = pronounPattern(language);
  const person = personMeant(whole, earlier, language);
  return pronoun === undefined || person === undefined ? whole : whole.replace(pronoun, () => person);
}

/** What was only said, or has no answer, is asked about with the name that it names. */
const ofSomebodyNamed = (question: string, last: Turn | Spoken | undefined, language: string): string | undefined =>
  last && last.answer === undefined ? somebodyAgain(question, last.question, language) : undefined;

const textsOf = (turns: readonly Turn[]): readonly string[] =>
  turns.flatMap((turn) => [turn.understoodAs ?? turn.question, turn.answer ?? '']);

interface Named {
  readonly names: readonly string[];
  /** They are names, not mere words. */
  readonly isTold: boolean;
}

/**
 * What the last turns named and the question does not, the latest first, nobody of another sex than its pronouns; where
 * there are none, the nouns if the language writes them with capitals, else the words that carry meaning.
 */
function namesOfTurns(past: readonly Turn[], question: string, language: string): Named {
  const texts = textsOf(past.toReversed());
  const gender = genderAsked(question, language);
  const isOther = (name: string): boolean => gender !== undefined && (genderOfPhrase(name) ?? gender) !== gender;
  const names = texts.flatMap((text) => spokenNames(text, language)).filter((name) => !isOther(name));
  const lacking = (text: string) => !question.toLowerCase().includes(text.toLowerCase());
  const isTold = names.length > 0;
  const nouns = lexiconOf(language)?.capitalNouns ? texts.flatMap((text) => namesOf(text, language)) : [];
  const words = () => texts.flatMap((text) => contentWords(text, language));
  const found = isTold ? names : nouns.length > 0 ? nouns : words();
  return { names: [...new Set(found)].filter(lacking).slice(0, namesUsed), isTold };
}

/** What carries meaning in an answer and is not said yet, in order. What Lin said tells nothing of Cole, if the same is asked: "and Cole?". */
function wordsAnswered(
  { answer = '' }: Pick<Turn, 'answer'> = {},
  said: readonly string[],
  language: string,
): readonly string[] {
  const known = new Set(termsOf(said.join('\n'), language));
  const words = contentWords(answer, language);
  return [...new Set(words)]
    .filter((word) => !termsOf(word, language).some((term) => known.has(term)))
    .slice(0, wordsUsed);
}

function contentWords(text: string, language: string): readonly string[] {
  const isStop = stopTest(language);
  return wordsOf(text, language)
    .filter(({ term }) => term !== undefined)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => !isStop(word));
}
