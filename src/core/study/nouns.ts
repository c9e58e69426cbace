import type { Sentence } from '../document/sentence.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { stopTest, termsOf } from '../text/terms.ts';
import type { Mention } from './mention.ts';

/** In letters: shorter ones are mostly of no matter. */
const shortest = 5;

const patternFor = perLanguage(({ study, capitalNouns }) => {
  const { determiners, not, vague, adjectives = '(?!)', after = '(?!)' } = study?.nouns ?? {};
  if (!determiners) return undefined;
  const noun = `${capitalNouns ? '\\p{Lu}' : '\\p{Ll}'}\\p{Ll}{${shortest - 1},}`;
  return {
    nouns: new RegExp(
      `(?<![\\p{L}\\p{N}’'-])(${anyOf(determiners)} (?:${adjectives} )?)(${noun})(?![\\p{L}\\p{N}’'-])`,
      'giu',
    ),
    isNoun: new RegExp(`^${noun}$`, 'u'),
    not: new RegExp(`^(?:${not ?? '(?!)'})$`, 'iu'),
    after: new RegExp(`^(?:${after})$`, 'iu'),
    vague: new Set(vague),
    isAgreeing: study?.nouns?.isAgreeing === true,
  };
});

/**
 * Nouns right behind a word that stands before nouns, where nothing goes on with them: "the bridge was", not "the bridge toll". Their
 * shape is that word and how they end, so that what may stand there agrees in gender and number as far as the two tell.
 */
export function nounMentions(text: string, language: string): readonly Mention[] {
  const patterns = patternFor(language);
  if (!patterns) return [];
  const isStop = stopTest(language);
  return [...text.matchAll(patterns.nouns)].flatMap((match): readonly Mention[] => {
    const [, before = '', noun = ''] = match;
    const start = match.index + before.length;
    const next = /^ ([\p{L}\p{N}]+)/u.exec(text.slice(start + noun.length))?.[1];
    const goesOn =
      next !== undefined &&
      (lexiconOf(language)?.capitalNouns ? /^\p{Lu}/u.test(next) : !isStop(next) && !patterns.after.test(next));
    const isOther = !patterns.isNoun.test(noun) || patterns.not.test(noun) || patterns.vague.has(noun.toLowerCase());
    if (goesOn || isOther || isStop(noun)) return [];
    const [opens = ''] = before.toLowerCase().split(' ');
    const shape = `${patterns.isAgreeing ? opens : ''}…${/[sn]$/u.exec(noun)?.[0] ?? ''}`;
    return [{ kind: 'noun', text: noun, shape, start, end: start + noun.length }];
  });
}

/** Whether an article comes back to a word: what it says once only is no matter of its own. */
export function recurringTest(
  sentences: readonly Pick<Sentence, 'terms'>[],
  language: string,
): (word: string) => boolean {
  const found = new Map<string, number>();
  for (const { terms } of sentences) for (const term of new Set(terms)) found.set(term, (found.get(term) ?? 0) + 1);
  return (word) => termsOf(word, language).every((term) => (found.get(term) ?? 0) > 1);
}
