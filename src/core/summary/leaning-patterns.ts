import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import type { LeaningWords, SummaryWords } from '../text/lexicon/summary-words.ts';
import { isPersonNoun } from '../text/person-nouns.ts';

/** They tell capitals apart, and read sentences whose first letter is small: see `lowered`. */
export interface LeaningPatterns {
  readonly opens: RegExp;
  readonly stands: RegExp;
  readonly holds: RegExp;
  readonly within: RegExp;
  readonly pronouns: RegExp;
  readonly ofPeople: RegExp;
  readonly plural: RegExp;
  readonly empty: RegExp;
  /** A verb of saying with its pronoun behind it: "entgegnete er", "s’agace-t-elle". */
  readonly invertedCue?: RegExp;
  readonly introducers: RegExp;
  readonly dropped?: RegExp;
  readonly epithets: RegExp;
  readonly first: RegExp;
  /** Of a sentence about how a story is told. */
  readonly frames: RegExp;
  /** Whether a word is a noun for somebody. */
  readonly isPerson: (word: string) => boolean;
  /** Begin the phrase of who speaks. */
  readonly determiners: RegExp;
  /** A sentence that opens with somebody in a role, "the mayor"; the group is the role's noun. */
  readonly openingRole: RegExp;
}

/** @param language ISO 639-1; a text of unknown language is read as English */
export const summaryWordsOf = (language: string): SummaryWords | undefined =>
  (language === 'und' ? defaultLexicon : lexiconOf(language))?.summaries;

const known = new Map<string, LeaningPatterns | undefined>();

/** Undefined for a language whose lexicon has no such words. */
export function leaningPatterns(language: string): LeaningPatterns | undefined {
  if (!known.has(language)) {
    const words = summaryWordsOf(language)?.leaning;
    known.set(language, words && patternsOf(words, language));
  }
  return known.get(language);
}

/** The text with its first letter in lower case: a capital there tells nothing. */
export const lowered = (text: string): string =>
  text.replace(/^([^\p{L}]*)(\p{Lu})/u, (_, before: string, letter: string) => before + letter.toLowerCase());

/** By themselves, but that French words end in an apostrophe. */
const whole = (source: string): string => `(?:${source})(?:(?<=[’',\\s])|(?![\\p{L}\\p{N}-]))`;
const anywhere = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');

const patternsOf = (words: LeaningWords, language: string): LeaningPatterns => ({
  opens: new RegExp(`^${whole(words.opens)}`, 'u'),
  stands: new RegExp(`^(?:${words.stands})`, 'u'),
  holds: anywhere(words.holds),
  within: new RegExp(words.within, 'u'),
  pronouns: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words.pronouns)}(?![\\p{L}\\p{N}-])`, 'giu'),
  ofPeople: new RegExp(`^${anyOf(words.ofPeople ?? [])}$`, 'iu'),
  plural: new RegExp(`^${anyOf(words.plural ?? [])}$`, 'iu'),
  ...invertedCueOf(language),
  empty: new RegExp(`(?<![\\p{L}])(?:${words.empty})(?![\\p{L}])`, 'gu'),
  introducers: new RegExp(`^${whole(words.introducers)}`, 'u'),
  ...(words.dropped === undefined ? {} : { dropped: new RegExp(`^(?:${words.dropped})`, 'u') }),
  epithets: anywhere(words.epithets),
  first: anywhere(words.first),
  frames: new RegExp(`^(?:${words.frames})`, 'u'),
  isPerson: (word) => isPersonNoun(word, language),
  determiners: determinersOf(language),
  openingRole: new RegExp(`^(?:${words.definite})\\s?(\\p{L}+)(?=[\\s,.])(?! \\p{Lu}|, \\p{Lu})`, 'u'),
});

/** In languages that turn round the subject of a cue; "er" and "il" may be things elsewhere, but things say nothing. */
function invertedCueOf(language: string): Pick<LeaningPatterns, 'invertedCue'> {
  const { attribution, capitalNouns, pronouns = [], summaries } = lexiconOf(language) ?? {};
  if (capitalNouns !== true && summaries?.inversion === undefined) return {};
  const subjects = pronouns.filter(({ person, gender }) => person === 3 && gender !== 'thing');
  const inversion = summaries?.inversion;
  const verb = inversion === undefined ? anyOf(attribution?.verbs ?? []) : '\\p{L}+';
  const joint = inversion === undefined ? '\\s' : `-(?:${inversion})?`;
  const pronoun = anyOf(subjects.map(({ subject }) => subject));
  return { invertedCue: new RegExp(`(?<![\\p{L}\\p{N}])${verb}${joint}${pronoun}(?![\\p{L}\\p{N}])`, 'u') };
}

function determinersOf(language: string): RegExp {
  const grammar = lexiconOf(language)?.attribution?.grammar?.determiners;
  return new RegExp(
    anyWord(grammar ? [...grammar.male, ...grammar.female, ...grammar.plural, ...grammar.either] : []),
    'iu',
  );
}
