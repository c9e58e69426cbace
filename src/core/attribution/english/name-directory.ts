import { editDistance } from '../../text/edit-distance.ts';
import { type Gender, genderOfFirstName } from '../../text/first-names.ts';
import { isCapital, namedPhrase, runOf, withoutArticle, wordsOf } from './named-phrase.ts';
import { isComma, phraseAfter, phraseBefore, type Range } from './noun-phrases.ts';
import { isWork, reportingVerb } from './reporting-verbs.ts';
import { isOrganisationWord, isTitle } from './titles.ts';
import type { SpeechUnit, Token } from './tokens.ts';

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
        acronyms.set(bracket, wordsOf(text, withoutArticle(items.slice(phrase.from, phrase.to))));
    });
  }
  const all = [...byName.values()];
  const found = new Map<string, Named | undefined>();
  const find = (name: string): Named | undefined => {
    if (!found.has(name)) found.set(name, findNamed(name, all, acronyms));
    return found.get(name);
  };
  return { all, find };
}

/** In words: a study's name is long. */
const longestName = { work: 7, other: 4 };
/** In letters: of a shorter surname two wrong ones make another. */
const shortestMisspelt = 8;
const mostWrong = 2;

function noteName(text: string, items: readonly Token[], at: number, byName: Map<string, Named>): void {
  const range = phraseBefore(items, at + 1);
  if (!range) return;
  const phrase = items.slice(range.from, range.to);
  const found = namedPhrase(text, phrase);
  const run = runOf(phrase);
  const inner = run.length >= 4 && items[at - run.length]?.pos === 'ADP' ? run.slice(-2) : run;
  const name =
    found.name ??
    (inner.length >= 2 && inner.length <= (isWork(inner.at(-1)?.text ?? '') ? longestName.work : longestName.other)
      ? wordsOf(text, inner)
      : undefined);
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
    if (role && (known.role === undefined || role.length > known.role.length) && role.length <= longestRole)
      known.role = role;
    if (found.gender) known.gender ??= found.gender;
  }
}

/** In characters: more is a clause. */
const longestRole = 79;

const roleNames = (role: string): boolean => role.split(/[\s-]/).some((word) => isTitle(word));

/** The words between commas beside a name: "…, a spokesman for the ministry," or "the team's coach, …". */
function besideRole(text: string, items: readonly Token[], range: Range): string | undefined {
  if (isComma(items[range.to])) {
    const after = phraseAfter(items, range.to + 1);
    const next = after && items[after.to];
    if (after && (!next || /^[,.]$/.test(next.text))) {
      const role = wordsOf(text, withoutArticle(items.slice(after.from, after.to)));
      if (roleNames(role) && role.length <= longestRole) return role;
    }
  }
  if (!isComma(items[range.from - 1])) return undefined;
  const before = phraseBefore(items, range.from - 1);
  const head = before && items[before.to - 1];
  return before && head && isTitle(head.text) && !/^\p{Lu}/u.test(head.text)
    ? wordsOf(text, withoutArticle(items.slice(before.from, before.to)))
    : undefined;
}

const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Names that are written with accents once and without them elsewhere: those with them first. */
const fullest = (names: readonly Named[]): readonly Named[] =>
  names.toSorted(
    (a, b) => b.name.normalize('NFD').length - b.name.length - (a.name.normalize('NFD').length - a.name.length),
  );

/** The fullest name that this one is short for. */
function findNamed(name: string, all: readonly Named[], acronyms: ReadonlyMap<string, string>): Named | undefined {
  const plain = name.replace(/^(?:the|a|an) /i, '').replace(/['’]s?$/, '');
  const spelled = acronyms.get(plain);
  if (spelled) return all.find((named) => named.name.endsWith(spelled)) ?? { name: spelled, at: 0, person: false };
  const wanted = folded(plain);
  const short = !wanted.includes(' ');
  const same = fullest(all.filter((named) => folded(named.name) === wanted));
  const longer = all.filter(
    (named) =>
      folded(named.name).endsWith(` ${wanted}`) &&
      !reportingVerb(firstWord(named.name)) &&
      !isOrganisationWord(firstWord(named.name)),
  );
  const best = (list: readonly Named[]) => fullest(list.filter((named) => named.person))[0] ?? list[0];
  if (longer.length > 0) return best(longer);
  if (!short) return same[0];
  const isFirstName = genderOfFirstName(plain) !== undefined;
  const byFirst = all.filter(
    (named) => firstWord(named.name) === wanted && named.name.includes(' ') && (named.person || isFirstName),
  );
  if (byFirst.length === 1 && !same[0]?.role) return byFirst[0];
  if (same.length > 0 && same[0]) {
    const near =
      wanted.length >= shortestMisspelt
        ? all.filter((named) => named.name.includes(' ') && editDistance(lastWord(named.name), wanted) <= mostWrong)
        : [];
    return near[0] ?? same[0];
  }
  return undefined;
}
