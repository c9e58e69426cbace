import { escaped } from '../text/letters.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { overlaps } from '../text/span.ts';
import { foldWord, termsOf } from '../text/terms.ts';
import { isArticle, wordBefore } from './beside.ts';
import { yearsIn } from './days.ts';
import type { FactSentence } from './facts.ts';
import { amountOf } from './figures.ts';
import { isMeasure, isPlacedIn } from './members.ts';
import type { Mention } from './mention.ts';
import { isOfPeople } from './places.ts';

/** What of a sentence may be changed: it stands there once, and no word beside it tells it. */
export const changeable = (
  { text, mentions }: Pick<FactSentence, 'text' | 'mentions'>,
  language: string,
): readonly Mention[] =>
  mentions.filter((mention) => isOnce(text, mention, language) && !isTold({ text, mention, mentions }, language));

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

/** "Australia" of an article on "Australian children": what it is about is known before it is read. */
export function isInTitle(mention: Mention, title: string, language: string): boolean {
  if (mention.kind === 'number' || mention.kind === 'date') return false;
  const words = (title.match(/\p{L}+/gu) ?? []).map(foldWord);
  const asked = (mention.text.match(/\p{L}+/gu) ?? []).map(foldWord).filter((word) => word.length >= 3);
  return asked.some((word) => words.some((other) => isAkin(word, other, language)));
}

function isOnce(text: string, mention: Mention, language: string): boolean {
  const around = new Set(termsOf(`${text.slice(0, mention.start)} … ${text.slice(mention.end)}`, language));
  return !termsOf(mention.text, language).some((term) => around.has(term));
}

interface Standing extends Pick<FactSentence, 'text' | 'mentions'> {
  readonly mention: Mention;
}

/** What stands beside it tells it. Each rule with an example, the mention in brackets. */
const telling: readonly ((standing: Standing, language: string) => boolean)[] = [
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
  // German nouns have capitals too: "in [Zukunft]".
  ({ mention }, language) => mention.kind === 'place' && lexiconOf(language)?.capitalNouns === true,
  // "the academic [academies]", "the Italian coast of [Italy]".
  ({ text, mention }, language) => mention.kind === 'member' && hasAkin(text, mention, language),
  ({ text, mention }) => mention.kind === 'number' && isConverted(text, mention),
  // "110 [miles] (180 km)", "two [years], from 1321 to 1323".
  ({ text, mention }) => isMeasure(mention) && (/^ \(\p{N}/u.test(text.slice(mention.end)) || yearsIn(text).length > 1),
  // "[3]-manifolds", but not "a [14]-year-old boy".
  ({ text, mention: { kind, text: figure, end } }) =>
    kind === 'number' && /^-/u.test(text.slice(end)) && !(/^\d\d/u.test(figure) && /^-\p{Ll}/u.test(text.slice(end))),
  // "from [23] o’clock", "a las [18.30]".
  ({ text, mention: { kind, start, end } }) =>
    kind === 'number' &&
    (/\p{N} ?(?:h|Uhr) $|(?:a las?|um|at) $/u.test(text.slice(0, start)) ||
      /^ ?(?:heures?|h|Uhr|horas|[ap]\.?m|o[’']clock)(?!\p{L})/u.test(text.slice(end))),
  // "the [1980s] and early 1990s", "the [1980s] and 90s".
  ({ text, mention: { kind, end }, mentions }) =>
    kind === 'era' &&
    (mentions.filter((other) => other.kind === 'era').length > 1 || /^ \p{Ll}+ \p{N}/u.test(text.slice(end))),
  // "[Davies]’ team": a name that ends otherwise would have an s.
  ({ text, mention: { kind, end } }) => kind === 'person' && /^[’'](?!\p{L})/u.test(text.slice(end)),
  (standing, language) => isPlacedIn(standing, language),
  // "1) this or [2]) that".
  ({ text, mention: { kind, end } }) => kind === 'number' && /^\)/u.test(text.slice(end)),
  // "[two] kinds of schools: public and private".
  ({ text, mention: { kind, end } }) => kind === 'number' && /^[^.;,]{1,60}:/u.test(text.slice(end)),
  // "[2001]: A Space Odyssey".
  ({ text, mention: { kind, end } }) => (kind === 'date' || kind === 'number') && /^: \p{Lu}/u.test(text.slice(end)),
  // "May's guest was asked on [May 18]".
  ({ text, mention: { kind, text: date, start, end } }) =>
    kind === 'date' &&
    (date.match(/\p{L}{3,}/gu) ?? []).some((word) => stands(word, `${text.slice(0, start)} ${text.slice(end)}`)),
  // "Jean Cauvin ([John Calvin])": the same by another name.
  ({ text, mention: { kind, start, end } }) => kind === 'person' && text[start - 1] === '(' && text[end] === ')',
  // "the episode “Smith and [Jones]”": a part of a title.
  ({ text, mention: { start, end } }) =>
    /["“«][^"”»]{0,30}$/u.test(text.slice(0, start)) && /^[^"“«.,]{0,30}["”»]/u.test(text.slice(end)),
  isCounted,
  isReckoned,
  // "a [French] officer": "an" would tell; "President [Obama]", "Anna [Weber]"; but not "Mr [Weber]".
  isIntroduced,
];

/** As a word of its own. */
const stands = (word: string, text: string): boolean =>
  new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'u').test(text);

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

/** "one or [two] points", "the [two] of them": whom or what was named before. */
function isCounted({ text, mention: { kind, shape, start } }: Standing, language: string): boolean {
  if (kind !== 'number' || shape !== 'word') return false;
  const before = wordBefore(text, start);
  const { study, numbers } = lexiconOf(language) ?? {};
  const joined = /(\p{L}+) (?:y|et|und|e) $/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
  return (
    study?.definite?.includes(before) === true ||
    joined in (numbers?.cardinals ?? {}) ||
    /\b(?:or|o|u|oder|ou) $/iu.test(text.slice(0, start)) ||
    before in (numbers?.cardinals ?? {})
  );
}

/** "for [two] years, from 1321 to 1323": each of them follows from the others. */
function isReckoned({ text, mention, mentions }: Standing, language: string): boolean {
  const years = yearsIn(text).map(Number);
  if ((mention.kind !== 'number' && mention.kind !== 'date') || years.length < 2) return false;
  const span = Math.max(...years) - Math.min(...years);
  const lasting = mentions.filter(({ kind, end }) => kind === 'number' && spans.test(text.slice(end)));
  const isSpan = (one: Mention): boolean => Math.abs(amountOf(one, language) - span) <= 1;
  return lasting.some((one) => isSpan(one) && (mention.kind === 'date' || one === mention));
}

const spans = /^[ -](?:years?|años?|Jahren?|ans|années)(?!\p{L})/iu;

function isIntroduced({ text, mention }: Standing, language: string): boolean {
  const { study, people } = lexiconOf(language) ?? {};
  const before = wordBefore(text, mention.start);
  const isPerson = mention.kind === 'person';
  if (isPerson && people?.courtesy?.includes(before)) return false;
  const tells = isPerson ? (people?.titles ?? []) : [];
  return (
    study?.changing?.includes(before) === true ||
    tells.includes(before) ||
    (/^[\p{Lu}\p{N}]/u.test(mention.text) &&
      /\p{Lu}[\p{L}.’'-]*\s$/u.test(withoutOpening(text.slice(0, mention.start))))
  );
}

/** Whatever stands before the first letter, and that letter, which has a capital anyway. */
const withoutOpening = (text: string): string => text.replace(/^\P{L}*\p{L}/u, '');

/** "110 mph (180 km/h)": the same in another measure stands beside it, before or behind; but not "12,344 households (7.8%)". */
const isConverted = (text: string, { start, end }: Mention): boolean =>
  /^(?:\s?\p{L}[\p{L}./²³]*){1,3} \((?:\p{L}+ )?\p{N}(?![^)]*%)/u.test(text.slice(end)) ||
  /\p{N}[^()]* \((?:[^()]* )?$/u.test(text.slice(0, start));

/** In letters: words that begin alike are mostly of one family: "Italian" tells "Italy". */
const family = 4;

const isAkin = (word: string, other: string, language: string): boolean =>
  word === other ||
  (other.length >= family && word.length >= family && word.slice(0, family) === other.slice(0, family)) ||
  (termsOf(word, language)[0] ?? word) === (termsOf(other, language)[0] ?? other);

function hasAkin(text: string, { text: member, start, end }: Mention, language: string): boolean {
  const around = `${text.slice(0, start)} ${text.slice(end)}`.match(/\p{L}{3,}/gu) ?? [];
  const words = (member.match(/\p{L}{3,}/gu) ?? []).map(foldWord);
  return around.some((other) => words.some((word) => isAkin(word, foldWord(other), language)));
}
