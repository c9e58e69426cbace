import type { Gender } from '../../text/first-names.ts';
import { inAllLanguages } from '../../text/lexicon/index.ts';
import { genderOf, isCourtesy, isOrganisationWord, isTitle, mayBeRole } from './titles.ts';
import type { Token } from './tokens.ts';

/** A phrase taken apart: "US Defence Secretary James Mattis" is a role and a name. */
export interface NamedPhrase {
  readonly name?: string;
  readonly role?: string;
  readonly gender?: Gender;
}

/** Of all languages: names of persons keep them in English, where "of" and "the" are no parts of one. */
const particles = new Set(
  inAllLanguages((lexicon) =>
    lexicon.names?.particles ? [...lexicon.names.particles, ...(lexicon.names.articles ?? [])] : [],
  ),
);

export const isCapital = (item: Token | undefined): boolean =>
  item !== undefined &&
  /^\p{Lu}/u.test(item.text) &&
  ['PROPN', 'NOUN', 'ADJ', 'X', 'VERB'].includes(item.pos) &&
  !item.quotation;

/** The items as the text has them, on one line. */
export const wordsOf = (text: string, items: readonly Token[]): string => {
  const [first] = items;
  const last = items.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ').trim() : '';
};

export const withoutArticle = (items: readonly Token[]): readonly Token[] =>
  items[0] && (items[0].pos === 'DET' || /^(?:the|a|an)$/.test(items[0].lower)) ? items.slice(1) : items;

/** The run of capitalised words that ends the phrase. */
export function runOf(items: readonly Token[]): readonly Token[] {
  let at = items.length;
  while (at > 0) {
    const item = items[at - 1];
    const isLink = item !== undefined && (/^[-–.&]$/.test(item.text) || particles.has(item.lower)) && at < items.length;
    if (!(isCapital(item) || isLink)) break;
    at -= 1;
  }
  while (at < items.length && !isCapital(items[at])) at += 1;
  return items.slice(at);
}

/** The items of a phrase that are the name, and those that say what its bearer is; no name where it has none. */
interface Parts {
  readonly name: readonly Token[];
  readonly role: readonly Token[];
}

/** Takes a noun phrase apart into the role in front and the name, if it ends (or begins) in one. */
export function namedPhrase(text: string, phrase: readonly Token[]): NamedPhrase {
  const items = withoutArticle(phrase);
  const parts = beginsWithName(items) ?? endsWithName(items);
  const gender = items.map(({ text: word }) => genderOf(word)).find((known) => known !== undefined);
  const name = wordsOf(text, parts?.name ?? []);
  const role = roleText(text, parts?.role ?? []);
  return {
    ...(name === '' ? {} : { name }),
    ...(name === '' || role === '' ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** "Matthew Ingram of The Globe". */
function beginsWithName(items: readonly Token[]): Parts | undefined {
  let start = 0;
  while ((isTitle(items[start]?.text ?? '') || isCourtesy(items[start]?.text ?? '')) && isCapital(items[start + 1]))
    start += 1;
  let end = start;
  while (isCapital(items[end]) || (end > start && particles.has(items[end]?.lower ?? ''))) end += 1;
  const name = items.slice(start, end);
  const isPersonal =
    name.length >= 2 && name.length <= 3 && name.every(({ text: word }) => !isOrganisationWord(word) && !isTitle(word));
  return isPersonal && /^(?:of|for|from|at|with)$/.test(items[end]?.lower ?? '')
    ? { name, role: items.slice(end) }
    : undefined;
}

function endsWithName(items: readonly Token[]): Parts | undefined {
  const run = runOf(items);
  const before = items.slice(0, items.length - run.length);
  if (run.length === 0) return undefined;
  return afterTitle(before, run) ?? afterLowerCaseRole(before, run) ?? afterPlace(before, run) ?? alone(before, run);
}

/** "Labour's Shadow Home Secretary | Yvette Cooper", "Undersecretary for Education Mr. | Toccafondi". */
function afterTitle(before: readonly Token[], run: readonly Token[]): Parts | undefined {
  const title = run.findLastIndex(({ text: word }) => isTitle(word));
  if (title < 0) return undefined;
  const name = run.slice(title + 1);
  const isClean =
    !before.some(({ pos }) => pos === 'VERB' || pos === 'ADP') || before.some(({ text: word }) => isTitle(word));
  return {
    name: name[0]?.text === '.' ? name.slice(1) : name,
    role: [...(isClean ? before : []), ...run.slice(0, title + 1)],
  };
}

/** "team member | Rodaba Noori". */
function afterLowerCaseRole(before: readonly Token[], run: readonly Token[]): Parts | undefined {
  const last = before.at(-1);
  if (last?.pos !== 'NOUN' || /^['’]s$/.test(last.text)) return undefined;
  return { name: run, role: mayBeRole(last.text) ? before : [] };
}

/** "Ambassador to the United States | Hamdullah Mohib": the place and the name are one run of capitals. */
function afterPlace(before: readonly Token[], run: readonly Token[]): Parts | undefined {
  // "Governor of New York" has no name: a place of two words is not a place and a name.
  const isPlace = run.length === 2 && before.at(-1)?.pos === 'ADP';
  if (run.length < 2 || isPlace || !before.some(({ text: word }) => isTitle(word))) return undefined;
  const kept = Math.min(run.length, nameLength(run));
  const name = run.slice(-kept);
  if (name.some(({ text: word }) => isOrganisationWord(word))) return undefined;
  return { name, role: [...before, ...run.slice(0, -kept)] };
}

const alone = (before: readonly Token[], run: readonly Token[]): Parts | undefined =>
  before.length === 0 ? { name: run, role: [] } : undefined;

/** Two words, three with an initial, a hyphen or a particle in the middle. */
function nameLength(run: readonly Token[]): number {
  const [first, middle] = run.slice(-3);
  const isLonger =
    run.length >= 3 && first && middle && (/^\p{Lu}\.?$|-/u.test(middle.text) || particles.has(middle.lower));
  return isLonger ? 3 : 2;
}

function roleText(text: string, items: readonly Token[]): string {
  // "a move announced by US Secretary of State": the role begins behind the verb.
  const verb = items.findLastIndex(({ pos, lower }) => pos === 'VERB' || lower === 'by');
  const words = withoutArticle(
    items.slice(/^(?:acting|retired)$/i.test(items[verb]?.text ?? '') ? verb : verb + 1),
  ).filter(({ lower }) => !isCourtesy(lower));
  const plain = words.at(-1)?.text === '.' ? words.slice(0, -1) : words;
  return wordsOf(text, plain)
    .replace(/^(?:[\s.]|['’]s\b|(?:his|her|their|its) )+/, '')
    .replace(/^for /, 'of ');
}
