import { lazily } from '../text/lazily.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { quotationsOf } from '../text/quotation-marks.ts';
import { termsOf } from '../text/terms.ts';
import { stands } from '../text/word-places.ts';
import { isInTitle } from './askable.ts';
import { wordBefore } from './beside.ts';
import { affirmedFor, deniedFor, type Otherwise, otherwiseFor, verbsFor } from './otherwise-words.ts';
import { folded, saysWith } from './second-right.ts';
import type { StudySentence } from './study-sentences.ts';
import type { Choosing } from './wrong-choices.ts';

/**
 * The sentence with one word made another that says otherwise ("increased", "northern"), as far as it has one; else without its
 * denial, else with one. Not within a name nor a title, no word of the article's title, not where the other stands there too, and not
 * where the library says so. To be shown among other sentences alone: beside its own form it is guessed.
 */
export const saidOtherwise = (
  sentence: Pick<StudySentence, 'text' | 'article'>,
  choosing: Choosing,
): string | undefined => formsOtherwise(sentence, choosing).next().value ?? undefined;

/** All such forms, the surest first, each when it is asked for. */
export function* formsOtherwise(
  sentence: Pick<StudySentence, 'text' | 'article'>,
  choosing: Choosing,
): Generator<string, undefined> {
  const { language } = choosing;
  yield* replacedIn(sentence, otherwiseFor(language), isFree, choosing);
  yield* replacedIn(sentence, affirmedFor(language), isAffirmable, choosing);
  yield* replacedIn(sentence, deniedFor(language), isDeniable, choosing);
  yield* deniedIn(sentence, language);
  return undefined;
}

interface Place {
  readonly text: string;
  readonly title: string;
  readonly start: number;
  readonly word: string;
}

type Test = (place: Place, other: string, language: string) => boolean;

function* replacedIn(
  { text, article: { title } }: Pick<StudySentence, 'text' | 'article'>,
  known: Otherwise | undefined,
  test: Test,
  { language, sentences }: Choosing,
): Generator<string, void> {
  const found = [...text.matchAll(known?.pattern ?? never)].toSorted(
    (a, b) => (known?.of.get(a[0])?.rank ?? 0) - (known?.of.get(b[0])?.rank ?? 0),
  );
  for (const { 0: word, index: start } of found) {
    const place = { text, title, start, word };
    if (isWithinName(place) || isWithinTitle(place)) continue;
    const rest = `${text.slice(0, start)} … ${text.slice(start + word.length)}`;
    const terms = lazily(() => new Set(termsOf(rest, language)));
    const other = known?.of
      .get(word)
      ?.others.find(
        (one) =>
          fitsBehind(wordBefore(text, start), one, word, language) &&
          test(place, one, language) &&
          !isSaid(folded(one), sentences, terms),
      );
    if (other !== undefined) yield text.slice(0, start) + other + text.slice(start + word.length);
  }
}

/** Whether a sentence of the library says so. The rest's terms are only looked for where a sentence has the word. */
function isSaid(plain: string, sentences: Choosing['sentences'], terms: () => ReadonlySet<string>): boolean {
  const having = sentences.filter((one) => one.folded.includes(plain));
  return having.length > 0 && having.some((one) => saysWith(plain, one, terms()));
}

const never = /(?!)/gu;

/** "La peste no asoló el valle", where a word before the verb denies it. */
function* deniedIn(
  { text, article: { title } }: Pick<StudySentence, 'text' | 'article'>,
  language: string,
): Generator<string, void> {
  for (const { 0: word, index: start } of text.matchAll(verbsFor(language) ?? never)) {
    const place = { text, title, start, word };
    if (isWithinTitle(place) || !isDeniable(place, word, language)) continue;
    yield `${text.slice(0, start)}${lexiconOf(language)?.study?.denier} ${text.slice(start)}`;
  }
}

const listed = (language: string, of: (lexicon: Lexicon) => readonly string[] | undefined, word: string): boolean => {
  const lexicon = lexiconOf(language);
  return lexicon !== undefined && of(lexicon)?.includes(word) === true;
};

/** "an increase" is no "an decrease", "le nouveau" no "le ancien". */
function fitsBehind(before: string, one: string, word: string, language: string): boolean {
  const isBound =
    listed(language, ({ study }) => study?.changing, before) || listed(language, ({ study }) => study?.eliding, before);
  return !isBound || opensWithVowel(one) === opensWithVowel(word);
}

/** "more than 20 nights" is "fewer than 20 nights", but "more than you think" is not. */
function fitsBefore(after: string, other: string, language: string): boolean {
  if (!listed(language, ({ study }) => study?.beforeNumbers, other.toLowerCase())) return true;
  const next = /^ ([\p{L}\p{Nd}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return /^\p{Nd}/u.test(next) || (lexiconOf(language)?.numbers?.cardinals?.[next] ?? 0) > 1;
}

const opensWithVowel = (word: string): boolean => /^[aeiouhéèêâîôû]/iu.test(word);

/** Neither word stands elsewhere in the sentence; nothing near denies it or says how much; it is no matter of the title. */
const isFree: Test = ({ text, title, start, word }, other, language) => {
  const rest = `${text.slice(0, start)} … ${text.slice(start + word.length)}`;
  return (
    fitsBefore(text.slice(start + word.length), other, language) &&
    !stands(word.toLowerCase(), rest.toLowerCase()) &&
    !stands(other.toLowerCase(), rest.toLowerCase()) &&
    !isDenied(text, start, word, language) &&
    !listed(language, ({ study }) => study?.degrees, wordBefore(text, start)) &&
    !isInTitle({ kind: 'name', text: word }, title, language)
  );
};

/** In words. */
const denialReach = 3;

function isDenied(text: string, start: number, word: string, language: string): boolean {
  const before = wordsOf(text.slice(0, start)).slice(-denialReach);
  const after = wordsOf(text.slice(start + word.length)).slice(0, 1);
  return [...before, ...after].some((one) => denials(language)?.test(one) === true);
}

/** "is not seen, and with it …": what is joined would be denied too. */
const coordinates = perLanguage(({ study }) =>
  study?.coordinates === undefined ? undefined : new RegExp(`, (?:${study.coordinates}) `, 'u'),
);

const denials = perLanguage(
  ({ negation }) => new RegExp(`^${anyOf([...(negation?.words ?? []), ...(negation?.absence ?? [])])}$`, 'u'),
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];

/** In the main clause, as far as the word before it tells. */
const isMainVerb = ({ text, start }: Place, language: string): boolean =>
  start > 0 && !listed(language, ({ study }) => study?.beforeDenials, wordBefore(text, start));

/** Nothing of the sentence needs its denial: "any". */
const isAffirmable: Test = (place, _, language) =>
  isMainVerb(place, language) &&
  !wordsOf(place.text).some((one) => listed(language, ({ study }) => study?.ofDenials, one));

/** "shortly after the universe [was] born": a clause without a comma before it. */
const isInClause = ({ text, start }: Place, language: string): boolean =>
  clauses(language)?.test(
    text
      .slice(0, start)
      .split(/[,;:–—]/u)
      .at(-1) ?? '',
  ) === true;

const clauses = perLanguage(({ study }) =>
  study?.clauses === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${study.clauses})(?!\\p{L})`, 'iu'),
);

/** The sentence denies nothing yet, and what opens it and what follows its verb let that be denied. */
const isDeniable: Test = (place, _, language) => {
  const { text, start, word } = place;
  const words = wordsOf(text);
  const [next = ''] = wordsOf(text.slice(start + word.length));
  return (
    !words.some((one) => denials(language)?.test(one) === true) &&
    !listed(language, ({ study }) => study?.openingUndenied, words[0] ?? '') &&
    !isInClause(place, language) &&
    isMainVerb(place, language) &&
    !listed(language, ({ study }) => study?.behindDenials, next) &&
    !coordinates(language)?.test(text.slice(start)) &&
    /^ \p{Ll}/u.test(text.slice(start + word.length))
  );
};

/** "Northern Ireland", "Great Northern": a word with a capital beside others, at the sentence's beginning too. */
function isWithinName({ text, start, word }: Place): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return start > 0 || (!word.includes(' ') && /^ \p{Lu}/u.test(text.slice(word.length)));
}

/** In letters: what is longer in quotation marks is somebody's words. */
const longestTitle = 40;

const isWithinTitle = ({ text, start }: Place): boolean =>
  quotationsOf(text).some((one) => one.start < start && start < one.end && one.end - one.start <= longestTitle);
