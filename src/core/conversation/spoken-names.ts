import { genderOfFirstName } from '../text/first-names.ts';
import { capital } from '../text/letters.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { namesOf } from '../text/names.ts';
import { stopTest, wordsOf } from '../text/terms.ts';

/** Where a sentence begins: at the text's start, after a full stop, after an opening quotation mark. */
const opensSentence = /(?:^|[.!?:…\n]["”’»“]?\s*|["“„«‘]\s*)$/u;

/**
 * The names in what was said, in order. A single capitalised word is none where it only opens sentences ("Asked about
 * …"), unless it is a first name or does something there ("Okafor led"); nor where the language writes its nouns so, unless it is part of a longer name.
 */
export function spokenNames(text: string, language: string): readonly string[] {
  const names = namesOf(text, language)
    .flatMap((name) => name.split(sentenceInside).flatMap(withoutElision))
    .map((name) => (saysMe(name, text) ? name.slice(0, -2) : name));
  const whole = names.filter((name) => name.includes(' '));
  const capitalNouns = lexiconOf(language)?.capitalNouns ?? false;
  return names.filter((name) => {
    if (name.includes(' ') || genderOfFirstName(name) !== undefined) return true;
    if (whole.some((longer) => longer.split(' ').includes(name))) return true;
    return !capitalNouns && (stands(name, text) || acts(name, text, language));
  });
}

const me = capital(
  defaultLexicon.pronouns.find(({ person, number }) => person === 1 && number === 'singular')?.subject ?? '',
);

/** "Overtures I called it", as against "World War I". */
const saysMe = (name: string, text: string): boolean =>
  name.endsWith(` ${me}`) && /^\s\p{Ll}/u.test(text.slice(text.indexOf(name) + name.length));

/** "in the CBD. A firestorm" */
const sentenceInside = /(?<=[\p{L}\p{N}]{3})\.\s(?:\p{Lu}$)?/u;

/** "C’est Claire Dumont" */
function withoutElision(name: string): readonly string[] {
  const rest = name.replace(/^\p{L}{1,2}['’]\p{Ll}+[ \u00a0]?/u, '');
  return rest === '' ? [] : [rest];
}

/** Whether a word stands anywhere but at the opening of a sentence. */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!opensSentence.test(text.slice(Math.max(0, at - 4), at))) return true;
  return false;
}

interface Doing {
  /** What stands after who does something: "’s plan", "later led". */
  readonly after: RegExp;
  /** What is no name although it does something. */
  readonly common: RegExp;
}

/** In letters before its ending. */
const shortestAdverb = 3;

const doingIn = perLanguage(
  ({ auxiliaries, pasts, pastEndings = [], adverbEndings = [], abstract = [], names }): Doing | undefined => {
    if (!auxiliaries || !pasts) return undefined;
    const owner = anyOf(names?.possessive?.slice(0, 1) ?? []);
    const adverb = `\\p{Ll}{${shortestAdverb},}${anyOf(adverbEndings)}`;
    const verbs = anyOf([...auxiliaries.be, ...auxiliaries.have, ...pasts]);
    return {
      after: new RegExp(`^(?:${owner}|\\s(?:${adverb}\\s)?(?:${verbs}|\\p{Ll}{2,}${anyOf(pastEndings)}))\\s`, 'u'),
      common: new RegExp(`(?:[^s]s|${anyOf(abstract)})$`, 'u'),
    };
  },
);

/** Nouns that are no names have an article before them, but for several of a kind ("fans") and the abstract ("production"). */
function acts(name: string, text: string, language: string): boolean {
  const doing = doingIn(language);
  if (!doing || doing.common.test(name)) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (doing.after.test(text.slice(at + name.length, at + name.length + longestVerb))) return true;
  return false;
}

/** In characters, with what may stand before it. */
const longestVerb = 40;

/** In letters: shorter words of names are too often words of the language. */
const shortestPart = 3;

/** The question with the names that are known from the conversation in their capitals; nothing else of it changes. */
export function withCapitals(question: string, names: readonly string[], language: string): string {
  const isStop = stopTest(language);
  const parts = new Map(
    names
      .flatMap((name) => name.split(/[\s\u00a0]+/))
      .filter((part) => part.length >= shortestPart && /^\p{Lu}/u.test(part) && !isStop(part))
      .map((part) => [part.toLowerCase(), part]),
  );
  let text = question;
  for (const { start, end } of wordsOf(question, language)) {
    const word = question.slice(start, end);
    const known = parts.get(word) ?? parts.get(word.replace(/['’]?s$/u, ''));
    if (known && /^\p{Ll}/u.test(word)) text = text.slice(0, start) + capital(word) + text.slice(start + word.length);
  }
  return text;
}
