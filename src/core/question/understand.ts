import { withoutAccents } from '../text/letters.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import type { QuestionWords } from '../text/lexicon/question-words.ts';
import { answerRules } from './answer-rules.ts';
import type { AnswerKind, Intent, Reading } from './intent.ts';
import { type PlainQuestion, plainQuestion } from './plain-question.ts';
import { questionLanguages } from './question-language.ts';
import { requestRules } from './request-rules.ts';
import type { Rule } from './rule.ts';
import { isSmallTalk } from './small-talk.ts';

/** A longer text is none that a request could be told in. */
const longestRequest = 300;

/**
 * What is asked, decided once. The rules of the question's own language tell; requests (a summary, the author, somebody's words) come
 * before facts, and of each the first rule wins.
 * @param languages ISO 639-1, of the articles, the most frequent first: they decide where the question's words do not
 */
export function understand(question: string, languages: readonly string[] = []): Intent {
  const tried = questionLanguages(question, languages);
  const [first = 'und'] = tried;
  if (isSmallTalk(question))
    return { task: { kind: 'small-talk' }, answer: 'other', language: first, rule: 'small-talk' };
  const read = tried.flatMap((language) => plainIn(question, language) ?? []);
  const typed = read.filter(isBare).flatMap(unaccented);
  const answered = firstReading(read, answerRules) ?? firstReading(typed, answerRules);
  const asked: Intent = {
    task: { kind: 'fact' },
    answer: answered?.found ?? 'other',
    language: answered?.language ?? first,
    rule: answered?.rule ?? 'other',
  };
  if (question.length > longestRequest) return asked;
  const request = firstReading(read, requestRules) ?? firstReading(typed, requestRules);
  return request ? { ...asked, rule: request.rule, language: request.language, ...request.found } : asked;
}

interface Told<Found> {
  readonly found: Found;
  readonly language: string;
  readonly rule: string;
}

function firstReading<Found extends Reading | AnswerKind>(
  read: readonly Plain[],
  rules: readonly Rule<Found>[],
): Told<Found> | undefined {
  for (const { language, plain } of read) {
    for (const rule of rules) {
      const found = readerOf(rule, plain.words)?.(plain);
      if (found !== undefined) return { found, language, rule: rule.name };
    }
  }
  return undefined;
}

interface Plain {
  readonly language: string;
  readonly plain: PlainQuestion;
}

function plainIn(question: string, language: string): Plain | undefined {
  const words = lexiconOf(language)?.question;
  return words && { language, plain: plainQuestion(question, words) };
}

/** Whether no accent was typed: who types some does not mean "cuando" to ask. */
const isBare = ({ plain: { original } }: Plain): boolean => withoutAccents(original) === original;

/**
 * The same as it is read where nobody writes accents: neither the question nor the words that are looked for have them. Nothing
 * for a language without any, where it would be the same again.
 */
function unaccented({ language, plain }: Plain): readonly Plain[] {
  const words = bareWords.get(plain.words) ?? withoutTheirAccents(plain.words);
  bareWords.set(plain.words, words);
  return words === plain.words ? [] : [{ language, plain: { ...plain, text: withoutAccents(plain.text), words } }];
}

const bareWords = new Map<QuestionWords, QuestionWords>();

/** Themselves where they have none. */
function withoutTheirAccents(words: QuestionWords): QuestionWords {
  const without = bare(words);
  return JSON.stringify(without) === JSON.stringify(words) ? words : without;
}

/** Every text in it without accents. */
function bare<Value>(value: Value): Value;
function bare(value: unknown): unknown {
  if (typeof value === 'string') return withoutAccents(value);
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bare(part)]));
}

type Reader<Found> = ReturnType<Rule<Found>['reader']>;
const readers = new Map<Rule<unknown>, Map<QuestionWords, Reader<unknown>>>();

/** Patterns are made once for each language, when first needed. */
function readerOf<Found>(rule: Rule<Found>, words: QuestionWords): Reader<Found> {
  const known = readers.get(rule) ?? new Map<QuestionWords, Reader<unknown>>();
  readers.set(rule, known);
  if (!known.has(words)) known.set(words, rule.reader(words));
  return known.get(words) as Reader<Found>;
}
