import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';
import type { Mention } from './mention.ts';

interface Defining {
  /** Groups: what is explained, what joins, and the article of what it is. */
  readonly opens: RegExp;
  readonly notTerms: RegExp;
  /** Behind the verb: one of several is no term. */
  readonly oneOf: RegExp;
}

/** In words: what is explained is called by a name, not by a description. */
const longestTerm = 4;

const definingFor = perLanguage(({ answering, summaries, pointers, study }): Defining | undefined => {
  if (!answering) return undefined;
  const word = "[\\p{L}\\p{N}'’-]+";
  const no = [...(summaries?.leaning.pronouns ?? []), ...(pointers?.words ?? [])];
  return {
    opens: new RegExp(
      `^(?<term>${word}(?: ${word}){0,${longestTerm - 1}}?)(?: \\([^)]{1,40}\\))? (?<joins>${answering.defines}) (?:${answering.articles}) ?\\p{L}`,
      'iu',
    ),
    oneOf: new RegExp(`^(?:${study?.guide?.oneOf ?? '(?!)'})(?!\\p{L})`, 'iu'),
    notTerms: new RegExp(
      `(?<![\\p{L}])(?:${anyOf(no)}|${answering.clauses}|${answering.prepositions})(?![\\p{L}])`,
      'iu',
    ),
  };
});

/** What the sentence opens with and says what it is: "Iodine" of "Iodine is an element that …". Its shape is how the sentence goes on. */
export function definedTerm(text: string, language: string): Mention | undefined {
  const patterns = definingFor(language);
  const found = patterns?.opens.exec(text);
  const { term = '', joins = '' } = found?.groups ?? {};
  const said = text.slice(text.indexOf(joins, term.length) + joins.length + 1);
  if (patterns?.oneOf.test(said)) return undefined;
  if (!patterns || term === '' || patterns.notTerms.test(term) || termsOf(term, language).length === 0)
    return undefined;
  const opens = termsOf(term.split(' ')[0] ?? '', language).length > 0 ? '' : (term.split(' ')[0] ?? '').toLowerCase();
  return { kind: 'term', text: term, shape: `${opens}…${joins.toLowerCase()}`, start: 0, end: term.length };
}
