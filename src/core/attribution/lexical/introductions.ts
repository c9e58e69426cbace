import { phraseAt } from './noun-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { type Subject, subjectOf } from './subject.ts';
import { isComma } from './token-kinds.ts';
import type { Token } from './tokens.ts';
import { verbGroupAt } from './verb-group.ts';

/** Whose words follow; `from` and `to` are the cue's places, and the words begin at `words`. */
export interface Introduction {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** In tokens: a clause before the comma is no longer. */
const longest = 16;

/** "Wie die Polizei am Montag mitteilte, …", "Como explicó la alcaldesa, …". */
export function asSaid(tokens: readonly Token[], words: SpeechWords): Introduction | undefined {
  if (!words.asSaid.has(tokens[0]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex(isComma);
  if (comma < 2 || comma > longest || tokens[comma + 1]?.quotation) return undefined;
  const clause = tokens.slice(1, comma);
  for (let at = 0; at < clause.length; at += 1) {
    const verb = verbGroupAt(clause, at, words);
    const subject = verb && subjectOf(clause, verb, words);
    if (subject) return { subject, from: verb.from + 1, to: verb.to + 1, words: comma + 1 };
  }
  return undefined;
}

/** "Lin sah es gelassen: Die Mannschaft arbeite gut." What follows the colon is told as somebody's words by its verb. */
export function afterColon(tokens: readonly Token[], words: SpeechWords): Introduction | undefined {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const rest = tokens.slice(colon + 1);
  if (colon < 2 || [...rest, ...tokens.slice(0, colon)].some(({ quotation }) => quotation)) return undefined;
  if (!rest.some(({ lower }) => words.subjunctives.has(lower))) return undefined;
  const subject = phraseAt(tokens, 0, words);
  return subject && subject.to < colon ? { subject, from: subject.to, to: colon, words: colon + 1 } : undefined;
}
