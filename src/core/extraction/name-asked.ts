import { groupOf } from '../question/phrases.ts';
import type { Query } from '../question/query.ts';
import { offers } from '../text/answer-kinds.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { termsOf } from '../text/terms.ts';
import { answeringPatterns } from './answering-patterns.ts';
import { everydayOf, isKnown, ownLanguage } from './telling-terms.ts';

/** What a text says of whom a question asks the name of: the name, somebody without one, or nothing. */
export type NameTold = 'named' | 'unnamed' | 'absent';

/** How a text tells the name that is asked for ("wie heißt der Hacker"); undefined where none is. */
export function nameAsked(query: Query): ((text: string) => NameTold) | undefined {
  const { text, language } = query;
  const asks = answeringPatterns(ownLanguage(query))?.asksName;
  const of = asks && groupOf(asks.exec(text.replace(/[¿?]/gu, '').trim()), 'of');
  const everyday = everydayOf(language);
  const all = termsOf(of ?? '', language);
  const whose = all.find((term) => !everyday.has(term));
  if (whose === undefined) return undefined;
  const isAbout = (sentence: string): boolean => {
    const own = new Set(termsOf(sentence, language));
    return all.every((term) => isKnown(term, own));
  };
  return (sentence) => (isAbout(sentence) ? toldIn(sentence, whose, query) : 'absent');
}

const word = /[\p{L}\p{N}]+/gu;
const beginsWithName = /^[\s,:("“„«–—-]*\p{Lu}\p{L}/u;
/** "Ida Holm, the baker": a name, then within a few words what its bearer is. */
const endsWithName = /\p{Lu}[\p{L}’'-]+[,(–—]\s+(?:[\p{Ll}\p{N}\s-]{0,30}\s)?$/u;

function toldIn(text: string, whose: string, { text: question, language }: Query): NameTold {
  const { endsCalled } = answeringPatterns(language) ?? {};
  const isPlain = lexiconOf(language)?.capitalNouns === true || !offers('person', text, question);
  let told: NameTold = 'absent';
  for (const { index, 0: found } of text.matchAll(word)) {
    const [before, after] = [text.slice(0, index), text.slice(index + found.length)];
    if (told === 'unnamed' && endsCalled?.test(before) && /^\p{Lu}/u.test(found)) return 'named';
    if (!isKnown(whose, new Set(termsOf(found, language)))) continue;
    if (beginsWithName.test(after) || endsWithName.test(before)) return 'named';
    if (isPlain) told = 'unnamed';
  }
  return told;
}
