import { glossaryOf, namedIn } from '../text/named-words.ts';
import { termsOf } from '../text/terms.ts';

/** A word of a question and what another language calls it. */
export interface GlossedWord {
  /** As it was typed: a name, a number, or a word that both languages may have. */
  readonly written: string;
  /** The other language's words for it, the commonest first; none where it is not known. */
  readonly forms: readonly string[];
}

/**
 * The words that carry a question, each with what the other language calls it; undefined where nothing is known of one of
 * the languages.
 * @param from ISO 639-1, as `to`
 */
export function glossOf(question: string, from: string, to: string): readonly GlossedWord[] | undefined {
  const [own, other] = [glossaryOf(from), glossaryOf(to)];
  if (!own || !other) return undefined;
  return namedIn(question, from)
    ?.map(({ written, formsIn }) => ({ written, forms: formsIn(to) }))
    .filter(({ written, forms }) => forms.length > 0 || !own.isEmpty(written));
}

/** All that the other language may call it, as one text to search by. */
export const allForms = (gloss: readonly GlossedWord[]): string =>
  gloss.flatMap(({ written, forms }) => (forms.length > 0 ? forms : [written])).join(' ');

/**
 * The question in words of the other language, in its own order: of each word the form that occurs most among `terms`, and
 * the commonest where none does.
 * @param terms of the passages that are nearest, as `termsOf` gives them
 */
export function inOtherWords(gloss: readonly GlossedWord[], terms: readonly string[], to: string): string {
  const count = new Map<string, number>();
  for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1);
  const occurs = (form: string): number => count.get(termsOf(form, to)[0] ?? '') ?? 0;
  return gloss
    .map(({ written, forms }) =>
      forms.reduce((best, form) => (occurs(form) > occurs(best) ? form : best), forms[0] ?? written),
    )
    .join(' ');
}

/** The terms of what was left as it was typed: names, numbers, and words that are not known. */
export const carriedTerms = (gloss: readonly GlossedWord[], to: string): readonly string[] =>
  gloss.filter(({ forms }) => forms.length === 0).flatMap(({ written }) => termsOf(written, to));
