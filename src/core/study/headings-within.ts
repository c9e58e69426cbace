import { outsideQuotations } from '../summary/whole-sentence.ts';
import { isCalendarWord } from '../text/calendar-words.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { stopTest } from '../text/terms.ts';

/** "Stories about the harbour From a hundred drafts, …": a function word with a capital, and nothing before it ends a sentence. */
export function hasHeadingWithin(text: string, language: string): boolean {
  const isStop = stopTest(language);
  const pronouns = lexiconOf(language)?.pronouns ?? [];
  const isPronoun = (word: string): boolean =>
    pronouns.some(({ subject, object, possessive }) => [subject, object, possessive].includes(word));
  const inside = outsideQuotations(text).matchAll(/(?<=[\p{Ll}\p{N}] )(\p{Lu}\p{Ll}+)(?= \p{Ll})/gu);
  return [...inside].some(({ 1: word = '' }) => {
    const plain = word.toLowerCase();
    return isStop(plain) && !isPronoun(plain) && !isCalendarWord(word);
  });
}
