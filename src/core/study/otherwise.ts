import { capital } from '../text/letters.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';
import { folded, saysWith } from './second-right.ts';
import { stands } from './told-figures.ts';
import type { Choosing } from './wrong-choices.ts';

interface Otherwise {
  readonly of: ReadonlyMap<string, readonly string[]>;
  readonly pattern: RegExp;
}

/** Lines "a = b = c"; at the beginning of a sentence they have a capital. */
const otherwiseFor = perLanguage(({ study }): Otherwise | undefined => {
  const sets = (study?.otherwise ?? '').split('\n').map((line) => line.trim().split(' = '));
  const of = new Map(
    sets
      .filter((set) => set.length > 1)
      .flatMap((set) => set.map((word): [string, readonly string[]] => [word, set.filter((other) => other !== word)])),
  );
  for (const [word, others] of [...of]) if (!of.has(capital(word))) of.set(capital(word), others.map(capital));
  return of.size === 0
    ? undefined
    : { of, pattern: new RegExp(`(?<![\\p{L}\\p{N}’'/-])${anyOf([...of.keys()])}(?![\\p{L}\\p{N}’'/-])`, 'gu') };
});

/**
 * The sentence with one word made another that says otherwise ("increased", "northern"), as far as it has one: not within a name,
 * not where the other stands there too, and not where the library says so. To be shown among other sentences alone: beside its own
 * form it is guessed.
 */
export function saidOtherwise(text: string, { language, sentences }: Choosing): string | undefined {
  const { of, pattern } = otherwiseFor(language) ?? none;
  for (const { 0: word, index: start } of text.matchAll(pattern)) {
    const rest = `${text.slice(0, start)} … ${text.slice(start + word.length)}`;
    const terms = new Set(termsOf(rest, language));
    const isWithinName = start > 0 && /^\p{Lu}/u.test(word) && word !== capital(word.toLowerCase());
    const other = (of.get(word) ?? []).find(
      (one) =>
        !stands(one.toLowerCase(), rest.toLowerCase()) && !sentences.some((said) => saysWith(folded(one), said, terms)),
    );
    if (other !== undefined && !isWithinName && !stands(word, rest) && !isInName(text, start, word))
      return text.slice(0, start) + other + text.slice(start + word.length);
  }
  return undefined;
}

const none: Otherwise = { of: new Map(), pattern: /(?!)/gu };

/** "Northern Ireland" and "Great Northern": a word with a capital beside others. */
const isInName = (text: string, start: number, word: string): boolean =>
  start > 0 && /^\p{Lu}/u.test(word) && /^ \p{Lu}|^$/u.test(text.slice(start + word.length, start + word.length + 2));
