import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { foldWord } from '../text/terms.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';

/** How a number is written: what bounds it, and what it counts. */
interface Measure {
  readonly key: string;
  readonly bound: string | undefined;
  readonly unit: string | undefined;
  readonly path: Path | undefined;
}

/** What a number stands right behind of `paths`: "to". */
interface Path {
  readonly word: string;
  /** The word before that. */
  readonly behind: string | undefined;
  /** Goes on to another such number, or comes from one: "from 4 to 6". */
  readonly paired: boolean;
}

interface Rules {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly boundOf: ReadonlyMap<string, string>;
  readonly unitOf: ReadonlyMap<string, string>;
  /** Numbers spelt out in one word. */
  readonly spelt: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  readonly pathsAreVague: boolean;
}

/** English stands between in every language, since names and figures in English stand there too. */
const between = anyOf(defaultLexicon.checking.betweenBound);

const compiled = new Map<string, Rules | undefined>();

function rulesFor(language: string): Rules | undefined {
  if (!compiled.has(language)) compiled.set(language, compile(language));
  return compiled.get(language);
}

function compile(language: string): Rules | undefined {
  const { checking: { bounds, units = [], paths } = {}, numbers } = lexiconOf(language) ?? {};
  if (!bounds) return undefined;
  const all = Object.entries(bounds).flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const));
  const phrases = anyWord(all.map(([phrase]) => phrase));
  return {
    before: new RegExp(`(${phrases})(?:\\s+${between})?\\s*\\p{Lu}*$`, 'iu'),
    after: new RegExp(`^(?:\\s+\\p{L}+)?\\s+(${phrases})`, 'iu'),
    boundOf: new Map(all),
    unitOf: new Map(units.flatMap((forms) => forms.split(' ').map((form) => [foldWord(form), forms] as const))),
    spelt: new Set(Object.keys(numbers?.cardinals ?? {})),
    paths: new Set(paths?.words.map(foldWord)),
    pathsAreVague: paths?.vague === true,
  };
}

/** Whether a number of the claim is bounded otherwise than in its evidence, counts another unit, or ends what it began there ("from 6 to 4"). */
export function measureDiffers(claim: string, words: readonly Token[], context: EvidenceContext): boolean {
  const rules = rulesFor(context.language);
  if (!rules) return false;
  const standing = context.cited.flatMap((sentence: GroundSentence) =>
    measuresIn(sentence.text, sentence.words, rules),
  );
  return measuresIn(claim, words, rules).some((said) => {
    const same = standing.filter(({ key }) => key === said.key);
    return same.length > 0 && !same.some((other) => agrees(said, other, rules));
  });
}

/** In characters, from a number to what bounds it: the longest phrase and a word between. Chosen by hand, not fitted. */
const boundReach = 40;

const agrees = (said: Measure, stands: Measure, rules: Rules): boolean =>
  (said.bound === stands.bound || (said.bound === 'about' && stands.bound === undefined)) &&
  (said.unit === undefined || stands.unit === undefined || said.unit === stands.unit) &&
  !pathsDiffer(said.path, stands.path, rules);

const pathsDiffer = (said: Path | undefined, stands: Path | undefined, { pathsAreVague }: Rules): boolean =>
  said !== undefined &&
  stands !== undefined &&
  said.word !== stands.word &&
  (!pathsAreVague || stands.paired || said.behind === stands.behind);

const measuresIn = (text: string, words: readonly Token[], rules: Rules): readonly Measure[] =>
  words.flatMap((word, at) => {
    if (!(word.number || rules.spelt.has(word.lower)) || /th$/.test(word.key)) return [];
    const bound =
      rules.before.exec(text.slice(Math.max(0, word.start - boundReach), word.start))?.[1] ??
      rules.after.exec(text.slice(word.end, word.end + boundReach))?.[1];
    const name = bound && rules.boundOf.get(bound.toLowerCase().replace(/\s+/g, ' '));
    const unit = rules.unitOf.get(words[at + 1]?.lower ?? '');
    return [{ key: word.key, bound: name, unit, path: pathTo(words, at, rules) }];
  });

/** In words, from one number to the other of "from 4 crowns to 6". */
const pairReach = 4;

function pathTo(words: readonly Token[], at: number, { paths }: Rules): Path | undefined {
  const isOn = (place: number): boolean => paths.has(words[place - 1]?.lower ?? '');
  if (!isOn(at)) return undefined;
  const isOther = (place: number): boolean =>
    place !== at &&
    words[place]?.number !== undefined &&
    isOn(place) &&
    words[place - 1]?.lower !== words[at - 1]?.lower;
  const near = Array.from({ length: 2 * pairReach + 1 }, (_, step) => at - pairReach + step);
  return { word: words[at - 1]?.lower ?? '', behind: words[at - 2]?.key, paired: near.some(isOther) };
}
