import { keptOn } from '../text/kept-on.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { overlaps } from '../text/span.ts';
import { foldWord, stopTest, termsOf } from '../text/terms.ts';
import { stands } from '../text/word-places.ts';
import { isArticle, wordBefore } from './beside.ts';
import { yearsIn } from './days.ts';
import type { FactSentence } from './facts.ts';
import { isPlacedIn } from './members.ts';
import type { Mention } from './mention.ts';
import { isOfPeople } from './places.ts';
import { type Standing, type Telling, toldFigures } from './told-figures.ts';

/** What of a sentence may be changed: it stands there once, and no word beside it tells it. */
export const changeable = keptOn(
  ({ text, mentions }: Pick<FactSentence, 'text' | 'mentions'>, language: string): readonly Mention[] =>
    mentions.filter((mention) => isOnce(text, mention, language) && !isTold({ text, mention, mentions }, language)),
);

/** What of a sentence may be asked for: of what may be changed, what is no matter of more or less, and not the article's own subject. */
export function askable(sentence: FactSentence, language: string): readonly Mention[] {
  const { title } = sentence.article;
  return changeable(sentence, language).filter(
    (mention) => !isPair(mention, language) && !isInTitle(mention, title, language),
  );
}

/** "Two" is what one guesses first. */
const isPair = ({ kind, text }: Mention, language: string): boolean =>
  kind === 'number' && (lexiconOf(language)?.numbers?.cardinals?.[text.toLowerCase()] ?? Number(text)) === 2;

/** "Australia" of an article on "Australian children", "twelve" of one on "Twelve years aboard": what it is about is known before it is read. */
export function isInTitle(mention: Pick<Mention, 'kind' | 'text'>, title: string, language: string): boolean {
  if (mention.kind === 'number') return stands(mention.text.toLowerCase(), title.toLowerCase());
  if (mention.kind === 'date') return yearsIn(mention.text).some((year) => stands(year, title));
  const words = (title.match(/\p{L}+/gu) ?? []).map(foldWord);
  const asked = (mention.text.match(/\p{L}+/gu) ?? []).map(foldWord).filter((word) => word.length >= 3);
  return asked.some((word) => words.some((other) => isAkin(word, other, language)));
}

function isOnce(text: string, mention: Mention, language: string): boolean {
  const around = new Set(termsOf(`${text.slice(0, mention.start)} … ${text.slice(mention.end)}`, language));
  return !termsOf(mention.text, language).some((term) => around.has(term));
}

/** "on [Tuesday] night": nobody keeps in mind on which day of a week it was. */
const isWeekday = ({ kind, text }: Mention, language: string): boolean =>
  kind === 'member' && lexiconOf(language)?.calendar?.weekdays?.includes(text) === true;

const isReckonable = ({ kind }: Mention): boolean => kind === 'number' || kind === 'date' || kind === 'era';

/** What stands beside it tells it. Each rule with an example, the mention in brackets. */
const telling: readonly Telling[] = [
  // "l’[Allemagne]", "mid-[1990s]": how it begins.
  ({ text, mention }) => /[\p{L}\p{N}][’'-]$|-$/u.test(text.slice(0, mention.start)),
  // "[1576]–77", "1323–[25]".
  ({ text, mention }) =>
    /^\s?[–-]\s?\p{N}/u.test(text.slice(mention.end)) || /\p{N}\s?[–-]\s?$/u.test(text.slice(0, mention.start)),
  // "the [second] half".
  ({ text, mention }, language) =>
    [...text.matchAll(phrasesOf(language) ?? never)].some((found) =>
      overlaps(mention, { start: found.index, end: found.index + found[0].length }),
    ),
  // "la [India]", "$100 [Australian]".
  isWithArticle,
  // "in [Ottoman] society".
  ({ text, mention }, language) => isOfPeople(text, mention, language),
  ({ mention }, language) => isWeekday(mention, language),
  // German nouns have capitals too: "in [Zukunft]".
  ({ mention }, language) => mention.kind === 'place' && lexiconOf(language)?.capitalNouns === true,
  // "the younger [brother]", "el [hermano] menor": nobody has a younger father.
  ({ text, mention }, language) => mention.shape.startsWith('kin') && isToldKin(text, mention, language),
  // "the academic [academies]", "the Italian coast of [Italy]", "Apple made [AppleTalk]".
  ({ text, mention }, language) => !isReckonable(mention) && hasAkin(text, mention, language),
  // "the Pertwee/[Baker] years".
  ({ text, mention: { start, end } }) => text[start - 1] === '/' || text[end] === '/',
  // "[Davies]’ team": a name that ends otherwise would have an s.
  ({ text, mention: { kind, end } }) => kind === 'person' && /^[’'](?!\p{L})/u.test(text.slice(end)),
  (standing, language) => isPlacedIn(standing, language),
  // "Jean Cauvin ([John Calvin])": the same by another name.
  ({ text, mention: { kind, start, end } }) => kind === 'person' && text[start - 1] === '(' && text[end] === ')',
  // "[Razi] (Rhazes)", "[Peter of Abano] (1250–1316)": by another name, or by when.
  ({ text, mention: { kind, end } }) => kind === 'person' && /^ \((?:\p{Lu}|\d{3,4}\s?[–-])/u.test(text.slice(end)),
  // "the episode “Smith and [Jones]”": a part of a title.
  ({ text, mention: { start, end } }) =>
    /["“«][^"”»]{0,30}$/u.test(text.slice(0, start)) && /^[^"“«.,]{0,30}["”»]/u.test(text.slice(end)),
  ...toldFigures,
  // "a [French] officer": "an" would tell; "President [Obama]", "Anna [Weber]"; but not "Mr [Weber]".
  isIntroduced,
];

function isToldKin(text: string, { start, end }: Mention, language: string): boolean {
  const after = /^ (\p{L}+)/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? '';
  return [wordBefore(text, start), after].some((word) => besideKin(language)?.test(word) === true);
}

const besideKin = perLanguage(({ study }) =>
  study?.besideKin === undefined ? undefined : new RegExp(`^(?:${study.besideKin})$`, 'u'),
);

const never = /(?!)/gu;
const phrasesOf = perLanguage(({ study }) =>
  study?.phrases === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${study.phrases})(?![\\p{L}\\p{N}])`, 'giu'),
);

function isWithArticle({ text, mention }: Standing, language: string): boolean {
  if (mention.kind !== 'member' || !/^\p{Lu}/u.test(mention.text)) return false;
  const before = /(\p{L}+|\d+) $/u.exec(text.slice(0, mention.start))?.[1] ?? '';
  return /^\d/u.test(before) || (mention.shape === 'country' && isArticle(before, language));
}

const isTold = (standing: Standing, language: string): boolean => telling.some((tells) => tells(standing, language));

function isIntroduced({ text, mention }: Standing, language: string): boolean {
  const { study, people } = lexiconOf(language) ?? {};
  const before = wordBefore(text, mention.start);
  const isPerson = mention.kind === 'person';
  if (isPerson && people?.courtesy?.includes(before)) return false;
  const isTitled = isPerson && people?.titles?.includes(before) === true;
  return (
    study?.changing?.includes(before) === true ||
    (isTitled && /\p{Lu}\p{Ll}+\s$/u.test(text.slice(0, mention.start))) ||
    (/^[\p{Lu}\p{N}]/u.test(mention.text) &&
      !(mention.kind === 'number' && lexiconOf(language)?.capitalNouns === true) &&
      /\p{Lu}[\p{L}.’'-]*\s$/u.test(withoutOpening(text.slice(0, mention.start))))
  );
}

/** Whatever stands before the first letter, and that letter, which has a capital anyway. */
const withoutOpening = (text: string): string => text.replace(/^\P{L}*\p{L}/u, '');

/** In letters: words that begin alike are mostly of one family: "Italian" tells "Italy". */
const family = 4;

const isAkin = (word: string, other: string, language: string): boolean =>
  word === other ||
  (other.length >= family && word.length >= family && word.slice(0, family) === other.slice(0, family)) ||
  (termsOf(word, language)[0] ?? word) === (termsOf(other, language)[0] ?? other);

const hasAkin = (text: string, { text: member, start, end }: Mention, language: string): boolean =>
  hasAkinIn(`${text.slice(0, start)} ${text.slice(end)}`, member, language);

/** Whether a word of the text is of one family with one of a name's: "Syrian" tells "Syria". */
export function hasAkinIn(text: string, member: string, language: string): boolean {
  const around = (text.match(/\p{L}{3,}/gu) ?? []).map(foldWord);
  const isStop = stopTest(language);
  const words = (member.match(/\p{L}{3,}/gu) ?? []).filter((one) => /^\p{Lu}/u.test(one) || !isStop(one)).map(foldWord);
  return around.some((other) => words.some((word) => isAkin(word, other, language)));
}
