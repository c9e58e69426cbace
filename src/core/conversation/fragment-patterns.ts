import { inAllLanguages } from '../text/lexicon/index.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { EllipsisWords } from '../text/lexicon/speech-parts.ts';
import { stopTest } from '../text/terms.ts';

export interface FragmentPatterns {
  readonly heard: RegExp;
  readonly lead: RegExp;
  readonly looseLead: RegExp;
  readonly contracted: RegExp;
  readonly articles: Readonly<Record<string, string>>;
  readonly closing: RegExp;
  readonly also: RegExp;
  readonly alone: RegExp;
  /** Group 1: what asks; group 2: what narrows it. */
  readonly narrowed: RegExp;
  /** Group 1: the amount, group 2: what there is so much of. */
  readonly counted: RegExp;
  readonly verb: RegExp;
  readonly preposition: RegExp;
  /** Group 1: who is told by the clause that follows. */
  readonly clause: RegExp;
  /** Somebody or something by an article and a noun, not after a preposition: "der Wirt", as against "im Ort". */
  readonly described: RegExp;
  /** A word after such a noun that still belongs to it: "nocturno". */
  readonly isAdjective: (word: string) => boolean;
  readonly isDescribed: RegExp;
  /** Who says it: what follows a verb of saying, and is neither an article nor a preposition. */
  readonly said: RegExp;
  readonly withoutSubject: RegExp;
}

/** Undefined for a language whose ellipses are not known, or are completed in another way. */
export const fragmentPatterns = perLanguage((lexicon) =>
  lexicon.ellipsis ? toPatterns(lexicon, lexicon.ellipsis) : undefined,
);

/** Says only that somebody heard, in any of the languages: "ok et Cole ?". */
const heardInAny = (): readonly string[] => inAllLanguages(({ followUps }) => followUps?.omissions.leads);

/** Before what follows: those with an apostrophe are written as one word with it. */
function before(words: readonly string[]): string {
  const elided = words.filter((word) => word.endsWith("'"));
  return `(?:${anyOf(words.filter((word) => !elided.includes(word)))}\\s|${anyOf(elided)})`;
}

function toPatterns({ code, attribution }: Lexicon, words: EllipsisWords): FragmentPatterns {
  const { prepositions, amounts, closings, also, looseLeads, verbs, ofThat = [], withoutSubject = [] } = words;
  const { male = [], female = [], plural = [], either = [] } = attribution?.grammar?.determiners ?? {};
  const article = before([...male, ...female, ...plural, ...either]);
  const asking = anyOf([...words.alone, ...amounts]);
  const trimmings = anyOf(words.trimmings);
  const exactly = anyOf(words.exactly);
  const verb = new RegExp(anyWord([...verbs, ...words.alone, ...amounts]), 'iu');
  const small = new Set([...prepositions, ...closings, ...also, ...looseLeads]);
  const isStop = stopTest(code);
  return {
    heard: new RegExp(`^(?:${anyOf([...heardInAny(), ...words.heard])}[\\s,]+(?=\\S))+`, 'iu'),
    lead: new RegExp(`^${anyOf(words.leads)}(?:[\\s,]+|(?<=['’]))(?=\\S)`, 'iu'),
    looseLead: new RegExp(`^${anyOf(looseLeads)}[\\s,]+(?=\\S)`, 'iu'),
    contracted: new RegExp(`^${anyOf(Object.keys(words.contracted))}(?=\\s)`, 'iu'),
    articles: words.contracted,
    closing: new RegExp(`(?<=\\S)(?:[\\s,]+${anyOf([...closings, ...also])})+$`, 'iu'),
    also: new RegExp(`[\\s,]${anyOf(also)}$`, 'iu'),
    alone: new RegExp(`^${asking}(?:\\s(?:${exactly}|${trimmings}))*(?:\\s${anyOf(ofThat)})?$`, 'iu'),
    narrowed: new RegExp(`^(${asking})(?:\\s${trimmings})*\\s(${exactly})$`, 'iu'),
    counted: new RegExp(`^¿?(${before(words.counts)})(\\p{L}+)`, 'iu'),
    verb,
    preposition: new RegExp(`^${anyOf(prepositions)}(?=\\s)`, 'iu'),
    clause: new RegExp(`^(${article}.+?),?\\s${before(words.relatives)}`, 'iu'),
    described: new RegExp(
      `(?<!${anyWord(prepositions)}\\s)(?<!\\p{L})${article}(?:\\p{Ll}+\\s(?=\\p{Lu}))?\\p{L}+(?:\\s${before(words.ofKind)}(?!${article})\\p{L}+)?`,
      'u',
    ),
    isAdjective: (word) =>
      words.adjectivesFollow === true &&
      /^\p{Ll}+$/u.test(word) &&
      !small.has(word) &&
      !verb.test(word) &&
      !isStop(word),
    isDescribed: new RegExp(`^${article}`, 'iu'),
    said: new RegExp(
      `(?<=${anyWord(attribution?.verbs ?? [])}\\s)(?!${article}|${anyWord(prepositions)})\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*`,
      'u',
    ),
    withoutSubject: new RegExp(`\\s${anyOf(withoutSubject)}[\\s?!.]*$`, 'iu'),
  };
}
