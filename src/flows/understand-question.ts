import { somebodyAgain } from '../core/conversation/somebody-again.ts';
import { type StandAlone, standAlone, type Turn } from '../core/conversation/stand-alone.ts';
import type { Intent } from '../core/question/intent.ts';
import { spelledOut } from '../core/question/plain-question.ts';
import { askersLanguage, questionLanguages } from '../core/question/question-language.ts';
import { understand } from '../core/question/understand.ts';
import { languageAmong } from '../core/text/language-among.ts';
import type { Asker } from '../ports/assistant.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { rewriteQuestion } from './rewrite-question.ts';

export interface AskRequest {
  readonly question: string;
  readonly scope: Scope;
  /** Oldest first. */
  readonly history?: readonly Turn[];
  /** Whose share of the language model it takes; absent in scripts. */
  readonly asker?: Asker;
}

/** A question as its conversation makes it, and what it asks. */
export interface Understood {
  /** As it was typed, with its chat spellings written out. */
  readonly question: string;
  readonly standing: StandAlone;
  readonly intent: Intent;
  /** ISO 639-1: the asker's, to be answered in. */
  readonly answerIn: string;
  /** Of the articles in scope, the most frequent first; none where there is no article. */
  readonly languages: readonly string[];
  /** What was answered to other questions of the conversation. */
  readonly shown: readonly string[];
}

/** Stand alone, then what is asked. */
export async function understandQuestion(
  ports: Ports,
  { question: typed, scope, history = [], asker }: AskRequest,
): Promise<Understood> {
  const languages = await ports.library.languages(scope);
  // A word such as "why?" has a language only together with what was said before.
  const spoken = [...history.map((turn) => turn.question), typed].join('\n');
  const language = languageAmong(spoken, languages);
  const shown = answersToOthers(typed, history);
  const likely = [language, ...languages];
  const alone = understand(typed, likely);
  const writtenIn = spelledIn(typed, history, likely) ?? alone.language;
  const question = spelledOut(typed, writtenIn);
  const answerIn = askersLanguage(typed, alone);
  if (alone.task.kind === 'small-talk')
    return { question, standing: { question, carried: [] }, intent: alone, answerIn, languages, shown };
  // What a question goes on with is told by the words of its own language, whatever the articles are written in.
  const goesOnIn = history.length === 0 ? language : goingOnIn(typed, history, { spoken, language });
  const byRules = standAlone(question, history, goesOnIn);
  if (asksForWhole(alone) && !byRules.asksOfSomebody)
    return { question, standing: { question, carried: byRules.carried }, intent: alone, answerIn, languages, shown };
  const following = { question, history, language: goesOnIn, byRules, ...(asker ? { asker } : {}) };
  const standing = await rewriteQuestion(ports.assistant, following);
  const intent = standing.question === question ? alone : understand(standing.question, likely);
  return { question, standing, intent, answerIn, languages, shown };
}

/** In what language a question goes on: its own where it asks of somebody whom a message names in another, else that of all that was said. */
function goingOnIn(
  typed: string,
  history: readonly Turn[],
  { spoken, language }: { readonly spoken: string; readonly language: string },
): string {
  const own = askersLanguage(typed, { language, rule: 'other' });
  const last = history.at(-1);
  if (last && last.answer === undefined && somebodyAgain(typed, last.question, own) !== undefined) return own;
  return askersLanguage(spoken, { language, rule: 'other' });
}

/** In what language a question that follows others is spelt; where several have its words ("pk ?"), in that of the last. */
function spelledIn(typed: string, history: readonly Turn[], likely: readonly string[]): string | undefined {
  const last = history.at(-1)?.question;
  if (last === undefined) return undefined;
  return questionLanguages(typed, [...questionLanguages(last, likely).slice(0, 1), ...likely])[0];
}

/** Whoever asks the same again is given the same again. */
const answersToOthers = (question: string, history: readonly Turn[]): readonly string[] =>
  history.flatMap(({ question: asked, answer }) => (answer === undefined || asked === question ? [] : [answer]));

/** "Sum it up" is about the article, whatever was last spoken of. */
const asksForWhole = ({ task }: Intent): boolean => task.kind === 'summary' && task.wish.topic === undefined;
