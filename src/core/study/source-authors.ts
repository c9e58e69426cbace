import type { Metadata } from '../document/article.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import {
  type AuthorName,
  areFirstNames,
  fromInverted,
  fromStraight,
  isGeneration,
  isSuffix,
  looksNamed,
  tellsAuthor,
  withoutTitles,
} from './author-name.ts';

/** A person as first and last names; an organisation, and what cannot be told from one, as it stands. */
export type Author = AuthorName | string;

/** "By", "Von"; but not "von Thalheim, Konrad", whose name begins so. */
const opening = new RegExp(`^\\s*${anyOf(inAllLanguages(({ masthead }) => masthead?.by))}:?\\s+(?!\\p{L}+,)`, 'iu');
const joint = /\s*(?:;|,\s+(?:and|und|et|y|e|&)\s|,|\s(?:and|und(?! zu\s)|y|et|e|&)\s)\s*/giu;

/** Of a list one rule: where one of them is a person, those that look like one are too. */
export function authorsOf({ byline = '', siteName, language }: Metadata): readonly Author[] {
  const written = byline.replace(opening, '').trim();
  const isOpened = written !== byline.trim();
  const pieces = written.includes(';') ? written.split(/\s*;\s*(?:and|und|et|y|e|&)?\s*/iu) : [written];
  const all = pieces.flatMap((piece) => namesIn(piece, language)).filter(({ text }) => text !== '');
  const isKnown = isOpened || all.some(({ name, text }) => name !== undefined || tellsAuthor(text));
  const isSite = (text: string): boolean => siteName?.toLowerCase() === text.toLowerCase();
  return all.map(({ text, name }): Author => {
    if (name) return name;
    const isPerson = looksNamed(text) && !isSite(text) && (isKnown || isPlain(text));
    return isPerson ? fromStraight(text, language) : text;
  });
}

/** "Wanjiru Kamau": two words that no body has; "The Harbour Office" has an article. */
const isPlain = (text: string): boolean => /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u.test(text);

interface Found {
  readonly text: string;
  readonly name?: AuthorName;
}

/** The names of a byline, or of a part of it, where commas and words part them: "King, Martin Luther, Jr.", "A and B". */
function namesIn(written: string, language: string): readonly Found[] {
  const parts = partsOf(written);
  const found: Found[] = [];
  for (const [at, part] of parts.entries()) {
    const before = found.at(-1);
    const text = withoutTitles(part);
    if (isSuffix(part) && before !== undefined) found[found.length - 1] = withSuffix(before, part, language);
    else if (before && before.name === undefined && isInverted(before.text, text, parts.length))
      found[found.length - 1] = { text: `${text} ${before.text}`, name: fromInverted(before.text, text) };
    else if (at === 0 || !/^\p{Ll}/u.test(part) || /\s\p{Lu}/u.test(part)) found.push({ text });
  }
  return found;
}

/** "José Ortega y Gasset" is one: behind "y" alone stands his second last name. */
function partsOf(written: string): readonly string[] {
  const whole = / y \p{Lu}[\p{L}-]+$/u.test(written) && !/[,;]/u.test(written) && tellsAuthor(written);
  const isOne = whole && written.split(' y ').length === 2 && (written.split(' y ')[0] ?? '').includes(' ');
  return (isOne ? [written] : written.split(joint)).map((part) => part.trim()).filter(Boolean);
}

/** "King" before "Martin Luther": of a longer list neither may be a first name that stands alone. */
const isInverted = (last: string, first: string, count: number): boolean =>
  areFirstNames(first) &&
  (!/\s/u.test(last) || /^\p{Ll}/u.test(last)) &&
  (count === 2 || !areFirstNames(last) || /^\p{Lu}{2}/u.test(last));

const withSuffix = ({ text, name }: Found, part: string, language: string): Found => {
  const read = name ?? (looksNamed(text) ? fromStraight(text, language) : undefined);
  if (read === undefined || !isGeneration(part)) return { text, ...(read ? { name: read } : {}) };
  return { text, name: { ...read, suffix: part } };
};

const isPerson = (author: Author): author is AuthorName => typeof author !== 'string';
const after = ({ suffix }: AuthorName, mark: string): string => (suffix === undefined ? '' : `${mark}${suffix}`);

/** "King, Martin Luther, Jr." */
export const inverted = (author: Author): string =>
  isPerson(author) ? `${author.last}, ${author.first}${after(author, ', ')}` : author;
/** "Martin Luther King Jr." */
export const straight = (author: Author): string =>
  isPerson(author) ? `${author.first} ${author.last}${after(author, ' ')}` : author;

/** "Jean-Baptiste" is "J.-B.", and "J.R.R." three. */
const initials = (first: string): string =>
  first
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');

/** "King, M. L., Jr." */
export const withInitials = (author: Author): string =>
  isPerson(author) ? `${author.last}, ${initials(author.first)}${after(author, ', ')}` : author;

/** "a", "a and b", "a, b, and c". */
export function joined(names: readonly string[], word: string): string {
  if (names.length < 2) return names[0] ?? '';
  if (names.length === 2) return `${names[0]}${word === '&' ? ',' : ''} ${word} ${names[1]}`;
  return `${names.slice(0, -1).join(', ')}, ${word} ${names.at(-1)}`;
}
