import type { Statement } from '../attribution/find-statements.ts';
import type { Article } from '../document/article.ts';
import { type Gender, genderOfFirstName, sexOfName } from '../text/first-names.ts';
import { escaped } from '../text/letters.ts';
import { defaultLexicon, inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { namesOf } from '../text/names.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isNameOnly, placesOf } from '../text/word-places.ts';
import { genderBeside } from './gender-beside.ts';
import type { Mention } from './mention.ts';
import { namesOfOneWord } from './one-word-names.ts';
import { isToldAsPerson, withoutTitle } from './told-as-person.ts';

/** Somebody whom an article names. */
export interface Person {
  /** "James Mattis", or "Luther" where the article has no more of it. */
  readonly name: string;
  /** "Mattis"; absent where the article has that word for something else too. */
  readonly last?: string;
  readonly role?: string;
  /** As the first name tells. */
  readonly gender?: Gender;
}

/** "Virginia Governor": nobody is called so. */
const offices = new Set(inAllLanguages(({ people }) => people?.titles ?? []));

interface NameWords {
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** "and": "Scott and Duncan" are two. */
  readonly pairing: ReadonlySet<string>;
}

const wordsFor = perLanguage(({ attribution, people, study, names }): NameWords => {
  const first = attribution?.grammar?.firstNames;
  const heads = [...(study?.heads ?? []), ...(defaultLexicon.study?.heads ?? [])].flat();
  const things = [people, defaultLexicon.people].flatMap((one) => [
    ...(one?.organisations ?? []),
    ...(one?.things ?? []),
  ]);
  const organisations = [...things, ...heads].map((word) => word.toLowerCase());
  const male = new Set(first?.male);
  const female = new Set(first?.female);
  return {
    male,
    female,
    first: new Set([...male, ...female]),
    organisations: new Set(organisations),
    pairing: new Set(names?.pairing),
  };
});

const nameWords = (language: string): NameWords => wordsFor(language) ?? wordsFor(defaultLexicon.code) ?? noWords;

const none: ReadonlySet<string> = new Set();
const noWords: NameWords = { male: none, female: none, first: none, organisations: none, pairing: none };

function genderOf(name: string, { male, female }: NameWords): Gender | undefined {
  const first = name.split(/\s/)[0] ?? '';
  const lower = first.toLowerCase();
  if (male.has(lower) !== female.has(lower)) return male.has(lower) ? 'male' : 'female';
  return genderOfFirstName(first);
}

/** "Patrick Carlineo Jr": nobody's last name. */
const generation = /^(?:Jr|Sr|[IVX]+)\.?$/u;

const namePart = /^\p{Lu}[\p{L}'’.-]*$/u;
/** In words: what is longer is a body's name. */
const longestName = 4;

/** Two words or more with capitals, none of which a body or a place has. */
function looksPersonal(name: string, { organisations, pairing }: NameWords): boolean {
  const parts = name.split(/\s+/);
  const capital = parts.filter((part) => namePart.test(part));
  return (
    capital.length >= 2 &&
    parts.length <= longestName &&
    namePart.test(parts[0] ?? '') &&
    namePart.test(parts.at(-1) ?? '') &&
    capital.every((part) => /\p{Ll}/u.test(part) || /^\p{Lu}\.$/u.test(part)) &&
    !parts.some((part) => organisations.has(part.toLowerCase()) || pairing.has(part) || /['’]s?$/u.test(part)) &&
    !offices.has(parts.at(-1)?.toLowerCase() ?? '') &&
    !/\p{Ll}{2}\. /u.test(name)
  );
}

/** "Tim Ohlendorf" of "Händler Tim Ohlendorf": from the first name on. */
function fromFirstName(name: string, { first }: NameWords): string | undefined {
  const parts = upToStop(name.split(/[\s\u00a0]+/));
  const at = parts.findIndex((part) => first.has(part.toLowerCase()) || genderOfFirstName(part) !== undefined);
  return at < 0 || at > parts.length - 2 ? undefined : parts.slice(at).join(' ');
}

/** "Jason Beghe" of "Jason Beghe. Rathbun", but all of "John F. Kennedy". */
function upToStop(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex((part) => /\p{L}{2,}\.$/u.test(part));
  return at < 0 ? parts : parts.slice(0, at + 1).map((part, index) => (index === at ? part.slice(0, -1) : part));
}

/** Whether more than a last name is told. */
export const isNamedInFull = ({ name }: Pick<Person, 'name'>): boolean => /\s/u.test(name);

/** Whom the article names, by who speaks in it, by common first names and by what only people do. */
export function peopleIn(article: Article, statements: readonly Statement[]): readonly Person[] {
  const { language } = article;
  const words = nameWords(language);
  const body = article.text.slice(0, article.bodyEnd);
  const found = new Map<string, Person>();
  const note = (written: string, role?: string): void => {
    const name = written.replace(/(?<= (?:Jr|Sr))\.$/u, '');
    if (!looksPersonal(name, words) || !body.includes(name)) return;
    const isKnown = fromFirstName(name, words) === name;
    if (!isKnown && (isCut(name, body) || !isNameOnly(name.split(/\s+/)[0] ?? '', body))) return;
    const known = found.get(name);
    const last = lastNameOf(name, body);
    const isOwn = !generation.test(last) && !/ of /u.test(name) && isNameOnly(last, body);
    const said = known?.role ?? role;
    const gender = genderOf(name, words) ?? sexOfName(name) ?? genderBeside(name, body, language);
    const told = { ...(said === undefined ? {} : { role: said }), ...(gender === undefined ? {} : { gender }) };
    found.set(name, { name, ...(isOwn ? { last } : {}), ...told });
  };
  for (const { speaker, role } of statements)
    if (role !== undefined || fromFirstName(speaker, words) === speaker) note(speaker, role);
  for (const line of body.split('\n').filter((one) => !isSignature(one)))
    for (const name of namesOf(line, language)) {
      const person = fromFirstName(name, words);
      if (person !== undefined) note(person);
      else if (isToldAsPerson(name, line, language)) note(withoutTitle(name, language));
    }
  const all = [...found.values()];
  const full = all.filter(({ name }) => !all.some((other) => isMoreOf(name, other.name)));
  return [...full, ...namesOfOneWord(body, full, language).map((name) => ({ name, last: name }))];
}

/** Stand in front of a surname: "Van Der Beek", "da Silva". */
const particles = new Set(inAllLanguages(({ names }) => [...(names?.particles ?? []), ...(names?.articles ?? [])]));

/** The last word; with what stands before it where the text never has it without: "Van Der Beek", but "Leyen" of "Ursula von der Leyen" where she is called so. */
function lastNameOf(name: string, body: string): string {
  const parts = name.split(/\s+/);
  const last = parts.at(-1) ?? name;
  const own = parts.findLastIndex((part, at) => at < parts.length - 1 && !particles.has(part.toLowerCase())) + 1;
  const whole = parts.slice(Math.max(1, own)).join(' ');
  const isWhole = ({ end }: Span): boolean =>
    body.slice(Math.max(0, end - whole.length), end).toLowerCase() === whole.toLowerCase();
  return placesOf(last, body).every(isWhole) ? whole : last;
}

/** "By Anna Weber" and "Anna Weber" in a line: who wrote it. */
const isSignature = (line: string): boolean =>
  /^(?:\p{L}+ )?(?:\p{Lu}[\p{L}.’'-]+ ){1,2}\p{Lu}[\p{L}.’'-]+$/u.test(line.trim());

/** "Anna Weber" is less than "Eva Anna Weber", and "Anna Weber Lego" more than her. */
const isMoreOf = (name: string, other: string): boolean =>
  other !== name && (other.endsWith(` ${name}`) || name.startsWith(`${other} `));

/** "Colleges Employers" of "Universities and Colleges Employers Association": no first name is known, and it goes on. */
const isCut = (name: string, body: string): boolean => new RegExp(`${escaped(name)}[’']?\\s\\p{Lu}`, 'u').test(body);

/** Where the text names them, by the whole name or by the last. */
export function personMentions(text: string, people: readonly Person[], language: string): readonly Mention[] {
  const found: Mention[] = [];
  const isFree = (span: Span) => !found.some((other) => overlaps(other, span));
  const note = (written: string, shape: string, gender: Gender | undefined): void => {
    for (const span of placesOf(written, text).map((place) => withStop(text, place)))
      if (
        isFree(span) &&
        !goesOnInCapitals(text, span.end) &&
        (shape === 'full' || isAlone(text, span.start, language))
      )
        found.push({ kind: 'person', text: written, shape, ...span, ...(gender ? { gender } : {}) });
  };
  for (const { name, gender } of people.filter(isNamedInFull)) note(name, 'full', gender);
  for (const { last, gender } of people) if (last !== undefined) note(last, 'last', gender);
  return found.sort((a, b) => a.start - b.start);
}

/** "Patrick Carlineo Jr.": the full stop is the name's. */
const withStop = (text: string, { start, end }: Span): Span =>
  text[end] === '.' && generation.test(text.slice(start, end).split(/\s/).at(-1) ?? '')
    ? { start, end: end + 1 }
    : { start, end };

/** "Jumonville Glen", "Lorenz Center": called after somebody. */
const goesOnInCapitals = (text: string, end: number): boolean => /^ \p{Lu}\p{Ll}/u.test(text.slice(end));

/** No other first name stands before it: "Jane Mattis" is not James. */
function isAlone(text: string, at: number, language: string): boolean {
  const before = /(\p{Lu}[\p{L}'’.-]*)\s$/u.exec(text.slice(0, at))?.[1];
  if (before === undefined) return true;
  const lower = before.toLowerCase();
  const { titles, courtesy } = lexiconOf(language)?.people ?? defaultLexicon.people;
  return [...titles, ...courtesy].includes(lower.replace(/\.$/, ''));
}
