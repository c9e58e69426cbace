import type { According } from './according.ts';
import { phraseAt } from './noun-phrase.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token, Unit } from './tokens.ts';

type Phrases = readonly (readonly string[])[];

const phraseFrom = (phrases: Phrases, tokens: readonly Token[], at: number): readonly string[] | undefined =>
  phrases
    .filter((parts) => parts.every((part, offset) => tokens[at + offset]?.lower === part))
    .sort((a, b) => b.length - a.length)[0];

/** "“…”, steht im Gutachten", "“…”, se lee en su carta": what the words stand in, or who wrote it. */
export function writtenIn(tokens: readonly Token[], at: number, words: SpeechWords): According | undefined {
  const phrase = phraseFrom(words.writtenIn, tokens, at);
  const subject = phrase && phraseAt(tokens, at + phrase.length, words, { object: true, bare: true });
  if (!subject || subject.isPronoun) return undefined;
  return { from: at, to: subject.to, subject: subject.isTheirs && subject.name === undefined ? 'last' : subject };
}

/** "“…”, c'est le nom du bar": no words of the bar's. */
export const isNaming = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  phraseFrom(words.naming, tokens, at) !== undefined;

/** "“…”, steht da in brauner Tinte": where such a phrase ends. */
export const writtenThere = (tokens: readonly Token[], at: number, words: SpeechWords): number | undefined => {
  const phrase = phraseFrom(words.writtenThere, tokens, at);
  return phrase && at + phrase.length;
};

/** What has words on it and was named last in the sentences. */
export function paperIn(units: readonly Unit[], words: SpeechWords): SpeakerPhrase | undefined {
  for (const { tokens } of units.toReversed())
    for (let at = tokens.length - 1; at > 0; at -= 1) {
      const token = tokens[at];
      if (!token || token.quotation || !words.papers.has(token.lower)) continue;
      const phrase = phraseAt(tokens, at - 1, words, { object: true }) ?? phraseAt(tokens, at, words, { bare: true });
      if (phrase && !phrase.isPronoun) return { ...phrase, isIndefinite: false };
    }
  return undefined;
}
