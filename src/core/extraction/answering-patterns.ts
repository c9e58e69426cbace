import { phrasePattern } from '../question/phrases.ts';
import type { AnsweringWords } from '../text/lexicon/answering-words.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { remembering } from '../text/remembering.ts';

/** By what a sentence of a language is known to answer; `opens…` hold at its beginning alone. */
export interface AnsweringPatterns {
  readonly words: AnsweringWords;
  readonly roles: RegExp;
  readonly reasons: RegExp;
  readonly announces: RegExp;
  readonly asksName: RegExp;
  /** Matches everywhere (flag g). */
  readonly tellsWhich: RegExp;
  readonly means: RegExp;
  /** Before a name: what it is called. */
  readonly endsCalled: RegExp;
  /** Before a name that does nothing itself. */
  readonly endsWithPreposition: RegExp;
  /** After a name: what it is. */
  readonly opensDefining: RegExp;
  /** After a name, in commas or brackets: what it is. */
  readonly opensApposition: RegExp;
  /** Where another clause begins, with a subject of its own. */
  readonly clauseBegins: RegExp;
  readonly published: RegExp;
  readonly measures: readonly { readonly asks: RegExp; readonly holds: RegExp }[];
  /** What it asks for to be measured, in its words ("what temperature"); empty where nothing. */
  readonly measureWords: (question: string) => string;
  /** Which of `measures` a question asks for; -1 where it asks for none. */
  readonly measureAsked: (question: string) => number;
  readonly asksHowTo: RegExp;
  readonly tellsHowTo: RegExp;
  readonly ofSpeaker: RegExp;
  readonly addresses: RegExp;
  readonly opensGoingOn: RegExp;
  readonly opensFurniture: RegExp;
  /** With a word that asks. */
  readonly opensAsking: RegExp;
}

const ending = (source: string): RegExp => new RegExp(`(?:^|[^\\p{L}])${source}$`, 'iu');

/** In characters: a clause before the one that tells what to do. */
const longestClause = 90;

function tellingHowTo({ instructs }: AnsweringWords): string {
  if (!instructs) return '(?!)';
  const { verbs, leads, tells } = instructs;
  return `^["“„«]?(?:[^,.;:]{2,${longestClause}}, |(?:${leads}) )*(?:${verbs.join('|')})|${tells}`;
}

/** Some more than are answered at once. */
const questionsKnown = 50;

/** @param language ISO 639-1; undefined for one whose lexicon has no such words */
export const answeringPatterns = perLanguage(({ answering }) => answering && patternsOf(answering));

function patternsOf(words: AnsweringWords): AnsweringPatterns {
  const measures = words.measures.map(({ asks, holds }) => ({
    asks: phrasePattern(asks),
    holds: phrasePattern(holds),
  }));
  return {
    words,
    roles: phrasePattern(words.roles),
    reasons: phrasePattern(words.reasons),
    announces: phrasePattern(words.announces),
    asksName: phrasePattern(words.asksName ?? '(?!)'),
    tellsWhich: new RegExp(phrasePattern(words.tellingWhich), 'giu'),
    means: phrasePattern(words.means),
    endsCalled: ending(`(?:${words.called})\\s+(?:\\p{L}+\\s+)?["“„«‘']?`),
    endsWithPreposition: ending(`(?:${words.prepositions})\\s+(?:\\p{L}+\\s+)?`),
    opensDefining: new RegExp(
      `^["”“»’')\\]]?\\s*[,(–—:]?\\s*(?:(?:${words.relatives})\\s+)?(?:${words.defines})(?![\\p{L}])`,
      'iu',
    ),
    opensApposition: new RegExp(`^["”»’']?\\s*(?:\\(|[,–—]\\s*(?:${words.articles})\\s?\\p{L})`, 'iu'),
    clauseBegins: new RegExp(`[,;:]\\s|(?<!\\p{L})(?:${words.clauses})\\s`, 'u'),
    published: phrasePattern(words.published),
    measures,
    measureWords: (question) => measures.flatMap(({ asks }) => asks.exec(question)?.[0] ?? []).join(' '),
    // Asked with each sentence of one question.
    measureAsked: remembering((question) => measures.findIndex(({ asks }) => asks.test(question)), questionsKnown),
    asksHowTo: phrasePattern(words.instructs?.asks ?? '(?!)'),
    tellsHowTo: phrasePattern(tellingHowTo(words)),
    ofSpeaker: phrasePattern(words.ofSpeaker),
    addresses: phrasePattern(words.addresses, {}, 'u'),
    opensGoingOn: phrasePattern(`^["“„«]?(?:${words.goesOn})`),
    opensAsking: phrasePattern(`^["“„«¿]?(?:${words.asks})`),
    opensFurniture: phrasePattern(`^["“„«(]?(?:${words.furniture})`),
  };
}
