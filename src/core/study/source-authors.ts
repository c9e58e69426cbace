import type { Metadata } from '../document/article.ts';
import { genderOfFirstName } from '../text/first-names.ts';

interface Name {
  readonly first: string;
  readonly last: string;
}

/** A person as first and last names; an organisation, and what cannot be told from one, as it stands. */
export type Author = Name | string;

const particles = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|al|el|bin|ibn)$/i;
const initial = /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u;

function authorFrom(text: string): Author {
  const words = text.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  const isName = (genderOfFirstName(first) !== undefined || initial.test(first)) && words.length <= 5;
  if (!isName || rest.length === 0 || !words.every((word) => /^\p{Lu}/u.test(word) || particles.test(word)))
    return text.trim();
  const at = Math.max(
    1,
    words.findIndex((word, index) => index > 0 && particles.test(word)),
  );
  const from = particles.test(words[at] ?? '') ? at : words.length - 1;
  return { first: words.slice(0, from).join(' '), last: words.slice(from).join(' ') };
}

/** "Ada Penrose, Ben Cole and Eva Lang". A comma or a word between names parts them, and so does a semicolon. */
export const authorsOf = ({ byline }: Metadata): readonly Author[] =>
  (byline ?? '')
    .replace(/^\s*(?:by|von|por|par|di)\s+/i, '')
    .split(/\s*(?:;|,|\s(?:and|und|y|et|e|&)\s)\s*/u)
    .filter((name) => name !== '')
    .map(authorFrom);

const isPerson = (author: Author): author is Name => typeof author !== 'string';

export const inverted = (author: Author): string => (isPerson(author) ? `${author.last}, ${author.first}` : author);
export const straight = (author: Author): string => (isPerson(author) ? `${author.first} ${author.last}` : author);
const initials = (first: string): string =>
  first
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
export const withInitials = (author: Author): string =>
  isPerson(author) ? `${author.last}, ${initials(author.first)}` : author;

/** "a", "a and b", "a, b, and c". */
export function joined(names: readonly string[], word: string): string {
  if (names.length < 2) return names[0] ?? '';
  if (names.length === 2) return `${names[0]}${word === '&' ? ',' : ''} ${word} ${names[1]}`;
  return `${names.slice(0, -1).join(', ')}, ${word} ${names.at(-1)}`;
}
