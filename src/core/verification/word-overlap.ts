import { lexiconOf } from '../text/lexicon/index.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { reportingVerb } from '../text/reporting-verbs.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { governorsOf } from './governors.ts';
import { sensesOf } from './senses.ts';

/** In letters: words that begin alike for so long are mostly forms of one. Chosen by hand, not fitted. */
const root = 5;

/**
 * The claim's words with content that neither its evidence has, in whatever form, nor a word of the evidence may mean.
 * Names, numbers and closed classes are other checks' matter.
 */
function addedWords(words: readonly Token[], context: EvidenceContext): readonly Token[] {
  const { language, keys, nearby } = context;
  const standing = new Set(context.words.flatMap(({ lower }) => sensesOf(lower, language)));
  const { compared, roles } = wordsOf(language);
  const isSaid = context.cited.some(({ text }) => governorsOf(text, language).some(({ kind }) => kind === 'saying'));
  const means = ({ lower }: Token): boolean => sensesOf(lower, language).some((sense) => standing.has(sense));
  const around = new Set(
    [...context.around.values()].flat().flatMap((one) => one.words.flatMap(({ lower }) => sensesOf(lower, language))),
  );
  const isKnownRole = ({ key, lower }: Token): boolean =>
    roles.has(lower) && (nearby.has(key) || sensesOf(lower, language).some((sense) => around.has(sense)));
  return words.filter(
    (word) =>
      word.content &&
      !word.number &&
      !isNameHere(word, context) &&
      !keys.has(word.key) &&
      !compared.has(word.lower) &&
      !(isSaid && reportingVerb(word.lower)) &&
      !means(word) &&
      !hasRoot(word, keys) &&
      !isKnownRole(word),
  );
}

/** A capital that is no accident of the sentence's beginning. */
const isNameHere = (word: Token, { nearby }: EvidenceContext): boolean =>
  word.name || (word.capital && (!word.opens || nearby.has(word.key)));

const hasRoot = ({ key }: Token, keys: ReadonlySet<string>): boolean =>
  key.length >= root && [...keys].some((other) => other.slice(0, root) === key.slice(0, root));

interface Words {
  /** General words, and those that other checks compare. */
  readonly compared: ReadonlySet<string>;
  /** What somebody is: the passages say it of somebody nearby. */
  readonly roles: ReadonlySet<string>;
}

const compiled = new Map<string, Words>();

function wordsOf(language: string): Words {
  const known = compiled.get(language) ?? compile(lexiconOf(language));
  compiled.set(language, known);
  return known;
}

function compile({ checking, people, currencies = [] }: Partial<Lexicon> = {}): Words {
  const { general = [], classes = [], bounds = {}, units = [] } = checking ?? {};
  const phrases = [...classes.flatMap(({ groups }) => groups.flat()), ...Object.values(bounds).flat(), ...units];
  const { titles = [], persons = [], groups = [], men = [], women = [], organisations = [] } = people ?? {};
  return {
    compared: new Set([...general, ...currencies, ...phrases.flatMap((phrase) => phrase.split(/[\s-]+/))]),
    roles: new Set([...titles, ...persons, ...groups, ...men, ...women, ...organisations]),
  };
}

/** Whether the claim is about what its evidence is about, and says nothing beside it. */
export function sharesEnough(words: readonly Token[], context: EvidenceContext): boolean {
  const content = words.filter((word) => word.content && !word.capital);
  if (content.length === 0) return words.some((word) => context.keys.has(word.key) && word.content);
  return addedWords(words, context).length === 0;
}
