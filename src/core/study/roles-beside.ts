import { tellsPerson } from '../summary/antecedents.ts';
import { capital, wordCount } from '../text/letters.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Span } from '../text/span.ts';
import { stopTest } from '../text/terms.ts';

interface Patterns {
  /** Each place where what somebody is may begin. */
  readonly determiner: RegExp;
  /** The same at the beginning of a text. */
  readonly opening: RegExp;
  readonly called: RegExp;
  /** Goes on about what somebody is. */
  readonly preposition: RegExp;
  /** How nouns of people end, where the list of them is short: "novelist". */
  readonly ending: RegExp;
}

const patternsFor = perLanguage(({ study, answering }): Patterns | undefined => {
  if (study?.beside === undefined || answering === undefined) return undefined;
  const { determiners, called, ending = '(?!)' } = study.beside;
  const determiner = `(?:${anyOf([...determiners, ...determiners.map(capital)])} |[lL][’'])`;
  return {
    determiner: new RegExp(`(?<![\\p{L}’'])${determiner}`, 'gu'),
    opening: new RegExp(`^${determiner}`, 'u'),
    called: new RegExp(` ${anyOf(called)} $`, 'u'),
    preposition: new RegExp(`^ (?:${answering.prepositions}|${study.genitive ?? '(?!)'})(?!\\p{L})`, 'iu'),
    ending: new RegExp(`^(?:\\p{L}+ ){0,2}\\p{Ll}*(?:${ending})$`, 'u'),
  };
});

/** In letters, on either side of a name. */
const reach = 90;
/** In words: what is longer is a clause. */
const longest = 9;

/**
 * What somebody is, in the article's words beside the name: "the engineer Edmund Sallis", "A teacher from Ellerby, Margaret Oduya,",
 * "Jan Holm, the mayor of Lund,", "ein Lehrer namens Friedrich Oelze". Without an article before it.
 */
export function roleBeside(text: string, { start, end }: Span, language: string): string | undefined {
  const patterns = patternsFor(language);
  if (!patterns) return undefined;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const isEnclosed = before.endsWith(', ') && /^[,.;]/u.test(after);
  const stem = before.replace(patterns.called, ' ');
  return (
    (isEnclosed || !/[,;:] $/u.test(before) ? roleIn(stem, patterns, language) : undefined) ??
    roleBehind(after, patterns, language)
  );
}

/** The nearest that tells of somebody: not "town" of "the mayor of the town". */
function roleIn(before: string, { determiner, preposition, ending }: Patterns, language: string): string | undefined {
  const isApposed = before.endsWith(', ');
  const all = [...before.matchAll(determiner)].map((found) => ({
    phrase: before.slice(found.index + found[0].length).replace(/,? $/u, ''),
    opens: found.index === 0 && before.length < reach,
  }));
  return all.toReversed().find(({ phrase, opens }) => {
    const head = headOf(phrase, language);
    const rest = phrase.slice(head.length);
    const isWhole = rest === '' || (isApposed && preposition.test(rest));
    const isKnown = tellsPerson(head, language) || ((opens || !isApposed) && ending.test(head));
    return isRole(phrase) && isWhole && isKnown && !isNamed(head, language);
  })?.phrase;
}

function roleBehind(after: string, { opening }: Patterns, language: string): string | undefined {
  const [, phrase = ''] = /^, ([^,.;:()]+)(?=[,.;:]| \()/u.exec(after) ?? [];
  const plain = phrase.replace(opening, '');
  const head = headOf(plain, language);
  return isRole(plain) && !isNamed(head, language) && tellsPerson(head, language) ? plain : undefined;
}

const isRole = (phrase: string): boolean =>
  phrase !== '' && wordCount(phrase) <= longest && !/[,;:“”"«»()]/u.test(phrase);

/** "schoolteacher" of "schoolteacher from Ellerby": up to the first function word. */
function headOf(phrase: string, language: string): string {
  const isStop = stopTest(language);
  const words = phrase.split(' ');
  const at = words.findIndex((word) => isStop(word.toLowerCase()));
  return words.slice(0, at < 0 ? words.length : at).join(' ');
}

/** "Interior alemán", "General Holm", "nouveau maître s’appelle": a name, or no noun. Of a people in English: "Armenian general". */
const isNamed = (head: string, language: string): boolean =>
  /\p{L}{2}[’']\p{L}+$|[sm][’']\p{L}+$/u.test(head) ||
  (lexiconOf(language)?.capitalNouns !== true &&
    (language === defaultLexicon.code ? /^\p{Lu}\S*(?: \p{Lu}\S*)*(?: \p{Ll}+ \p{Lu}\S*)?$/u : /^\p{Lu}/u).test(head));
