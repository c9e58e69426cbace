import { isCommonWord } from '../text/common-words.ts';
import { detectLanguage } from '../text/language.ts';
import { lexiconOf } from '../text/lexicon/index.ts';

/** What becomes of a hyphen at a line's end: "joined" ("govern-" / "ment"), "kept" ("two-" / "thirds") or "apart" ("first- " / "and"). */
export type Seam = 'joined' | 'kept' | 'apart';

/** @param broken the letters before the hyphen @param tail the small letters that open the next line */
export type Hyphenation = (broken: string, tail: string) => Seam;

const atLineEnd = /(\p{L}{1,40})-[ \t]*\n[ \t]*(\p{Ll}{1,40})/gu;
const compound = /(?<!\p{L})\p{L}{1,40}-\p{Ll}{1,40}/gu;

interface OwnWords {
  readonly compounds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** What the text itself writes within its lines: "well-known" keeps its hyphen at a line end too. */
function ownWordsOf(text: string): OwnWords {
  const within = text.replace(atLineEnd, ' ');
  const lower = (found: Iterable<RegExpMatchArray>) => new Set([...found].map(([word]) => word.toLowerCase()));
  return { compounds: lower(within.matchAll(compound)), words: lower(within.matchAll(/\p{L}{2,40}/gu)) };
}

/** By the text's own words alone; a word that it does not have is made whole. */
export function hyphenationIn(text: string): Hyphenation {
  const { compounds } = ownWordsOf(text);
  return (broken, tail) => (compounds.has(`${broken}-${tail}`.toLowerCase()) ? 'kept' : 'joined');
}

/** Longer ones are seldom first parts by chance: "sup-pliers". */
const shortestFirst = 3;

async function decide(broken: string, tail: string, own: OwnWords, language: string): Promise<Seam> {
  const [first, last] = [broken.toLowerCase(), tail.toLowerCase()];
  if (own.compounds.has(`${first}-${last}`)) return 'kept';
  if (own.words.has(first + last) || (await isCommonWord(first + last))) return 'joined';
  const hyphens = lexiconOf(language)?.hyphens;
  if (hyphens?.suspendedBefore?.includes(last)) return 'apart';
  if (!hyphens?.compounds || hyphens.prefixes?.includes(first)) return 'joined';
  if (hyphens.firstParts?.includes(first)) return 'kept';
  const known = async (word: string): Promise<boolean> => own.words.has(word) || (await isCommonWord(word));
  return first.length >= shortestFirst && last.length >= shortestFirst && (await known(first)) && (await known(last))
    ? 'kept'
    : 'joined';
}

const tellsLanguage = 5_000;

/**
 * By the text's own words, by common ones, and by the compounds of its language: two words of which both are known and which
 * are none together keep their hyphen.
 */
export async function hyphenationOf(text: string): Promise<Hyphenation> {
  const breaks = new Map(
    [...text.matchAll(atLineEnd)].map(([, broken = '', tail = '']) => [`${broken}-${tail}`, [broken, tail] as const]),
  );
  if (breaks.size === 0) return hyphenationIn(text);
  const own = ownWordsOf(text);
  const language = detectLanguage(text.slice(0, tellsLanguage));
  const seams = new Map<string, Seam>();
  for (const [key, [broken, tail]] of breaks) seams.set(key, await decide(broken, tail, own, language));
  return (broken, tail) => seams.get(`${broken}-${tail}`) ?? 'joined';
}
