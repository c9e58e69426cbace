import { lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { align, type Gap } from './alignment.ts';
import { areAntonyms } from './antonyms.ts';
import { type Token, tokensOf } from './claim-words.ts';
import { hasName, mayBeName } from './names.ts';

/** In what a sentence of somebody's parts from an article's. */
export interface Difference {
  readonly kind: 'number' | 'name' | 'denial' | 'opposite';
  /** The words of each, as they are spelt there; empty where one has none. */
  readonly said: string;
  readonly stands: string;
}

const mostShown = 4;

/** What can be told of two sentences that say nearly the same: words in each other's places, where little else differs. */
export function differencesBetween(said: string, stands: string, language: string): readonly Difference[] {
  const here = tokensOf(said, language);
  const there = tokensOf(stands, language);
  const gaps = align(here, there).gaps.filter(isNarrow);
  const spell = (kind: Difference['kind'], one: Token | undefined, other: Token | undefined): Difference => ({
    kind,
    said: one ? said.slice(one.start, one.end) : '',
    stands: other ? stands.slice(other.start, other.end) : '',
  });
  const isNegator = negatorsOf(language);
  const isNumber = numbersIn(language);
  return gaps
    .flatMap(({ claim, evidence }) => [
      ...pairs(claim.filter(isNumber(there)), evidence.filter(isNumber(here))).map(([one, other]) =>
        spell('number', one, other),
      ),
      ...pairs(namesOnly(claim, there, here), namesOnly(evidence, here, there)).map(([one, other]) =>
        spell('name', one, other),
      ),
      ...denials(claim.filter(isNegator), evidence.filter(isNegator)).map(([one, other]) =>
        spell('denial', one, other),
      ),
      ...claim.flatMap((one) =>
        evidence.filter((other) => areAntonyms(one.lower, other.lower)).map((other) => spell('opposite', one, other)),
      ),
    ])
    .slice(0, mostShown);
}

/** In words: what is wider is another sentence, not another word. */
const widest = 6;

const isNarrow = ({ claim, evidence }: Gap): boolean => claim.length <= widest && evidence.length <= widest;

/** Numbers that the other text does not have. */
const numbersIn =
  (language: string) =>
  (others: readonly Token[]) =>
  (word: Token): boolean =>
    (word.number !== undefined || word.lower in (lexiconOf(language)?.numbers?.cardinals ?? {})) &&
    !others.some(({ key }) => key === word.key);

/** A capital at the beginning of a sentence is no sign of a name. */
const namesOnly = (words: readonly Token[], others: readonly Token[], own: readonly Token[]): readonly Token[] =>
  words.filter((word) => mayBeName(word) && (word.name || !word.opens) && !hasName(word, others, own));

/** The first of each, where both have one. */
const pairs = ([one]: readonly Token[], [other]: readonly Token[]): readonly (readonly [Token, Token])[] =>
  one && other ? [[one, other]] : [];

/** A negator in one and none in the other. */
const denials = (
  [one]: readonly Token[],
  [other]: readonly Token[],
): readonly (readonly [Token | undefined, Token | undefined])[] =>
  (one === undefined) === (other === undefined) ? [] : [[one, other]];

const negators = new Map<string, RegExp>();

function negatorsOf(language: string): (word: Token) => boolean {
  const { words = [], absence = [] } = lexiconOf(language)?.negation ?? {};
  const pattern = negators.get(language) ?? new RegExp(`^(?:${anyOf([...words, ...absence])}|.*n['’]t)$`, 'iu');
  negators.set(language, pattern);
  return ({ lower }) => pattern.test(lower);
}
