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
  /** What it stands right behind of `paths`: "to". */
  readonly path: string | undefined;
}

interface Rules {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly boundOf: ReadonlyMap<string, string>;
  readonly unitOf: ReadonlyMap<string, string>;
  /** Numbers spelt out in one word. */
  readonly spelt: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

/** English stands between in every language, since names and figures in English stand there too. */
const between = anyOf(defaultLexicon.checking.betweenBound);

const compiled = new Map<string, Rules | undefined>();

function rulesFor(language: string): Rules | undefined {
  if (!compiled.has(language)) compiled.set(language, compile(language));
  return compiled.get(language);
}

function compile(language: string): Rules | undefined {
  const { checking: { bounds, units = [], paths = [] } = {}, numbers } = lexiconOf(language) ?? {};
  if (!bounds) return undefined;
  const all = Object.entries(bounds).flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const));
  const phrases = anyWord(all.map(([phrase]) => phrase));
  return {
    before: new RegExp(`(${phrases})(?:\\s+${between})?\\s*\\p{Lu}*$`, 'iu'),
    after: new RegExp(`^(?:\\s+\\p{L}+)?\\s+(${phrases})`, 'iu'),
    boundOf: new Map(all),
    unitOf: new Map(units.flatMap((forms) => forms.split(' ').map((form) => [foldWord(form), forms] as const))),
    spelt: new Set(Object.keys(numbers?.cardinals ?? {})),
    paths: new Set(paths),
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
    return same.length > 0 && !same.some((other) => agrees(said, other));
  });
}

/** In characters, from a number to what bounds it: the longest phrase and a word between. Chosen by hand, not fitted. */
const boundReach = 40;

const agrees = (said: Measure, stands: Measure): boolean =>
  (said.bound === stands.bound || (said.bound === 'about' && stands.bound === undefined)) &&
  (said.unit === undefined || stands.unit === undefined || said.unit === stands.unit) &&
  (said.path === undefined || stands.path === undefined || said.path === stands.path);

const measuresIn = (text: string, words: readonly Token[], rules: Rules): readonly Measure[] =>
  words.flatMap((word, at) => {
    if (!(word.number || rules.spelt.has(word.lower)) || /th$/.test(word.key)) return [];
    const bound =
      rules.before.exec(text.slice(Math.max(0, word.start - boundReach), word.start))?.[1] ??
      rules.after.exec(text.slice(word.end, word.end + boundReach))?.[1];
    const name = bound && rules.boundOf.get(bound.toLowerCase().replace(/\s+/g, ' '));
    const behind = words[at - 1]?.lower ?? '';
    const path = rules.paths.has(behind) ? behind : undefined;
    return [{ key: word.key, bound: name, unit: rules.unitOf.get(words[at + 1]?.lower ?? ''), path }];
  });
