import type { AttributionWords } from '../text/lexicon/attribution-parts.ts';
import { inAllLanguages, lexicons } from '../text/lexicon/index.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { anyOf } from '../text/lexicon/patterns.ts';

/** How a language tells who says something, as sources of regular expressions (flag u). */
export interface CuePatterns {
  readonly verbs: string;
  /** A name, with what may stand in it. */
  readonly name: string;
  /** Brings in a clause: "que", "dass". */
  readonly that?: string;
  /** "según", "laut": what follows is the speaker, the sentence the statement. */
  readonly accordingTo?: string;
  /** White space between words; nothing in Chinese. */
  readonly gap: string;
  /** The verb stands before its subject. */
  readonly verbFirst?: true;
}

const inName = anyOf(inAllLanguages(({ names }) => [...(names?.particles ?? []), ...(names?.articles ?? [])]));
const particle = `${inName}(?:\\s+${anyOf(inAllLanguages(({ names }) => names?.articles))})?`;
const capitalised = "\\p{Lu}[\\p{L}'’-]+";

/** A run of capitalised words that does not begin with a small word of the language. */
const latinName = ({ sentences }: Lexicon): string =>
  `(?!${anyOf(sentences?.openers ?? [])}\\s)${capitalised}(?:\\s+(?:${particle}\\s+)?${capitalised}){0,3}`;

/** By the writing of its verbs: a name in Chinese, in Arabic, or in letters with capitals. */
function writingOf(lexicon: Lexicon, sample: string): Pick<CuePatterns, 'name' | 'gap'> {
  if (/\p{sc=Han}/u.test(sample)) return { gap: '', name: '[\\p{Script=Han}·]{2,16}?' };
  if (/\p{sc=Arabic}/u.test(sample))
    return { gap: '\\s+', name: '[\\p{Script=Arabic}]+(?:\\s+[\\p{Script=Arabic}]+){0,4}?' };
  return { gap: '\\s+', name: latinName(lexicon) };
}

/** With a capital too: it may open the sentence. */
const opening = (words: readonly string[]): string =>
  anyOf(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));

function patternsOf(lexicon: Lexicon, { verbs, auxiliaries, that, accordingTo, verbFirst }: AttributionWords) {
  return {
    ...writingOf(lexicon, verbs.join('')),
    verbs: `${auxiliaries ? `(?:${anyOf(auxiliaries)} )?` : ''}${anyOf(verbs)}`,
    ...(that ? { that: anyOf(that) } : {}),
    ...(accordingTo ? { accordingTo: opening(accordingTo) } : {}),
    ...(verbFirst ? { verbFirst } : {}),
  };
}

/** By language; none for those whose lexicon has no such words. */
export const cuePatterns: ReadonlyMap<string, CuePatterns> = new Map(
  lexicons.flatMap((lexicon) =>
    lexicon.attribution ? [[lexicon.code, patternsOf(lexicon, lexicon.attribution)] as const] : [],
  ),
);
