import { editDistance } from './edit-distance.ts';
import { isComma, phraseAfter, phraseBefore, type Range } from './noun-phrases.ts';
import { type Gender, genderOf, isCourtesy, isOrganisationWord, isTitle } from './roles.ts';
import type { Item, SpeechUnit } from './speech-unit.ts';
import { isWork, speechVerb } from './speech-verbs.ts';

/** A phrase taken apart: "US Defence Secretary James Mattis" is a role and a name. */
export interface NamedPhrase {
  readonly name?: string;
  readonly role?: string;
  readonly gender?: Gender;
}

/** Somebody or something that has a name in the article. */
export interface Named {
  name: string;
  role?: string;
  gender?: Gender;
  /** Where it is first named. */
  readonly at: number;
  /** Known to be a person by a role, a title, or being called by the last name alone. */
  person: boolean;
}

const particles = new Set('de da do dos del della di du la le van von der den bin bint ibn al el ter'.split(' '));

const isCapital = (item: Item | undefined): boolean =>
  item !== undefined &&
  /^\p{Lu}/u.test(item.text) &&
  ['PROPN', 'NOUN', 'ADJ', 'X', 'VERB'].includes(item.pos) &&
  !item.quotation;

const join = (text: string, items: readonly Item[]): string => {
  const [first] = items;
  const last = items.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ').trim() : '';
};

/** Where the run of capitalised words that ends the phrase begins. */
function runStart(items: readonly Item[]): number {
  let at = items.length;
  while (at > 0) {
    const item = items[at - 1];
    const isLink = item !== undefined && (/^[-–.&]$/.test(item.text) || particles.has(item.lower)) && at < items.length;
    if (!(isCapital(item) || isLink)) break;
    at -= 1;
  }
  while (at < items.length && !isCapital(items[at])) at += 1;
  return at;
}

const withoutArticle = (items: readonly Item[]): readonly Item[] =>
  items[0] && (items[0].pos === 'DET' || /^(?:the|a|an)$/.test(items[0].lower)) ? items.slice(1) : items;

const nameLength = (run: readonly Item[]): number => {
  const tail = run.slice(-3);
  const middle = tail.at(-2);
  return tail.length === 3 && middle && (/^\p{Lu}\.?$|-/u.test(middle.text) || particles.has(middle.lower)) ? 3 : 2;
};

/** Takes a noun phrase apart into the role in front and the name, if it ends (or begins) in one. */
export function namedPhrase(text: string, phrase: readonly Item[]): NamedPhrase {
  const items = withoutArticle(phrase);
  const led = leadingName(items);
  if (led > 0) {
    const role = join(text, items.slice(led));
    return { name: join(text, items.slice(0, led)), role: role.replace(/^for /, 'of ') };
  }
  const start = runStart(items);
  const run = items.slice(start);
  const before = items.slice(0, start);
  if (run.length === 0) return {};
  const title = run.findLastIndex((item, at) => isTitle(item.text) && at < run.length);
  const hint = [...before, ...run].map(({ text: word }) => genderOf(word)).find((gender) => gender !== undefined);
  const gender = hint === undefined ? {} : { gender: hint };
  if (title === run.length - 1) return { ...gender };
  if (title >= 0)
    return {
      name: join(
        text,
        run.slice(title + 1).filter((item, at) => at > 0 || item.text !== '.'),
      ),
      ...roleOf(text, [...before, ...run.slice(0, title + 1)]),
      ...gender,
    };
  const last = before.at(-1);
  if (last?.pos === 'NOUN' && !/^['’]s$/.test(last.text))
    return { name: join(text, run), ...roleOf(text, before), ...gender };
  const hasRole = before.some((item) => isTitle(item.text));
  if (last && hasRole && run.length >= 2) {
    const keep = Math.min(run.length, nameLength(run));
    return { name: join(text, run.slice(-keep)), ...roleOf(text, [...before, ...run.slice(0, -keep)]), ...gender };
  }
  return before.length === 0 ? { name: join(text, phrase), ...gender } : {};
}

/** "Matthew Ingram of The Globe": words of the name at the start. */
function leadingName(items: readonly Item[]): number {
  let at = 0;
  while (isCapital(items[at]) || (at > 0 && particles.has(items[at]?.lower ?? ''))) at += 1;
  const next = items[at];
  const isName =
    at >= 2 && at <= 3 && items.slice(0, at).every(({ text: word }) => !isOrganisationWord(word) && !isTitle(word));
  return isName && next && /^(?:of|for|from|at|with)$/.test(next.lower) ? at : 0;
}

function roleOf(text: string, items: readonly Item[]): { readonly role?: string } {
  const words = withoutArticle(items).filter(({ lower }) => !isCourtesy(lower));
  const role = join(text, words.at(-1)?.text === '.' ? words.slice(0, -1) : words).replace(/^[\s.]+/, '');
  return role === '' ? {} : { role };
}

const lastWord = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';
const firstWord = (name: string): string => name.split(' ')[0]?.toLowerCase() ?? '';

/** Everything the article calls by name, found by any of its names. */
export interface Directory {
  readonly all: readonly Named[];
  find(name: string): Named | undefined;
}

/** Reads all names of the article: full names, their roles in front or between commas, and abbreviations in brackets. */
export function directoryOf(text: string, units: readonly SpeechUnit[]): Directory {
  const byName = new Map<string, Named>();
  const acronyms = new Map<string, string>();
  for (const { items } of units) {
    items.forEach((item, at) => {
      if (!isCapital(item) || (isCapital(items[at + 1]) && !/^[-–]$/.test(item.text))) return;
      noteName(text, items, at, byName);
      const bracket = items[at + 1]?.text === '(' && items[at + 3]?.text === ')' ? items[at + 2]?.text : undefined;
      const phrase = phraseBefore(items, at + 1);
      if (bracket && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(bracket) && phrase)
        acronyms.set(bracket, join(text, withoutArticle(items.slice(phrase.from, phrase.to))));
    });
  }
  const all = [...byName.values()];
  return { all, find: (name) => findNamed(name, all, acronyms) };
}

function noteName(text: string, items: readonly Item[], at: number, byName: Map<string, Named>): void {
  const range = phraseBefore(items, at + 1);
  if (!range) return;
  const phrase = items.slice(range.from, range.to);
  const found = namedPhrase(text, phrase);
  const run = phrase.slice(runStart(phrase));
  const inner = run.length >= 4 && items[at - run.length]?.pos === 'ADP' ? run.slice(-2) : run;
  const name =
    found.name ??
    (inner.length >= 2 && inner.length <= (isWork(inner.at(-1)?.text ?? '') ? 7 : 4) ? join(text, inner) : undefined);
  if (!name) return;
  const role = found.role ?? besideRole(text, items, range);
  const known = byName.get(name);
  const isPerson = (role !== undefined && roleNames(role)) || found.gender !== undefined;
  if (!known)
    byName.set(name, {
      name,
      at: phrase[0]?.start ?? 0,
      person: isPerson,
      ...(role === undefined ? {} : { role }),
      ...(found.gender === undefined ? {} : { gender: found.gender }),
    });
  else {
    known.person ||= isPerson;
    if (role && (known.role === undefined || role.length > known.role.length) && role.length < 80) known.role = role;
    if (found.gender) known.gender ??= found.gender;
  }
}

const roleNames = (role: string): boolean => role.split(/[\s-]/).some((word) => isTitle(word));

/** The words between commas beside a name: "…, a spokesman for the ministry," or "the team's coach, …". */
function besideRole(text: string, items: readonly Item[], range: Range): string | undefined {
  if (isComma(items[range.to])) {
    const after = phraseAfter(items, range.to + 1);
    const next = after && items[after.to];
    if (after && (!next || /^[,.]$/.test(next.text))) {
      const role = join(text, withoutArticle(items.slice(after.from, after.to)));
      if (roleNames(role) && role.length < 80) return role;
    }
  }
  if (!isComma(items[range.from - 1])) return undefined;
  const before = phraseBefore(items, range.from - 1);
  const head = before && items[before.to - 1];
  return before && head && isTitle(head.text) && !/^\p{Lu}/u.test(head.text)
    ? join(text, withoutArticle(items.slice(before.from, before.to)))
    : undefined;
}

/** The fullest name that this one is short for. */
function findNamed(name: string, all: readonly Named[], acronyms: ReadonlyMap<string, string>): Named | undefined {
  const plain = name.replace(/^(?:the|a|an) /i, '').replace(/['’]s?$/, '');
  const spelled = acronyms.get(plain);
  if (spelled) return all.find((named) => named.name.endsWith(spelled)) ?? { name: spelled, at: 0, person: false };
  const wanted = plain.toLowerCase();
  const short = !wanted.includes(' ');
  const same = all.filter((named) => named.name.toLowerCase() === wanted);
  const longer = all.filter(
    (named) =>
      named.name.toLowerCase().endsWith(` ${wanted}`) &&
      !speechVerb(firstWord(named.name)) &&
      !isOrganisationWord(firstWord(named.name)),
  );
  const best = (list: readonly Named[]) => list.find((named) => named.person) ?? list[0];
  if (longer.length > 0) return best(longer);
  if (!short) return same[0];
  const byFirst = all.filter((named) => firstWord(named.name) === wanted && named.name.includes(' ') && named.person);
  if (byFirst.length === 1 && !same[0]?.role) return byFirst[0];
  if (same.length > 0 && same[0]) {
    const near =
      wanted.length >= 8
        ? all.filter((named) => named.name.includes(' ') && editDistance(lastWord(named.name), wanted) <= 2)
        : [];
    return near[0] ?? same[0];
  }
  return undefined;
}
