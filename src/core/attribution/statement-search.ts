import { editDistance } from '../text/edit-distance.ts';
import { defaultLexicon, inAllLanguages } from '../text/lexicon/index.ts';
import { foldWord, stopTest } from '../text/terms.ts';
import type { Statement } from './find-statements.ts';

const courtesy = new Set(['prof', 'madam', ...defaultLexicon.people.courtesy]);

/** "WHO" is no small word where it stands in capitals. */
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

const initials = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();

/** "die Polizei", "la mairie": in lower case, before the name. */
const articles = new Set(
  inAllLanguages(({ attribution }) => {
    const { male = [], female = [], either = [] } = attribution?.grammar?.determiners ?? {};
    return [...male, ...female, ...either];
  }),
);
const withoutArticle = (name: string): string => {
  const [first = '', ...others] = name.split(/\s+|(?<=^\p{Ll}['’])/u);
  return others.length > 0 && articles.has(first.replace('’', "'")) ? others.join(' ') : name;
};

const wordsOfName = (asked: string): readonly string[] => {
  const name = withoutArticle(asked);
  const isStop = stopTest(defaultLexicon.code);
  const acronyms = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter(isAcronym).map(foldWord);
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord).filter((word) => !courtesy.has(word));
  const telling = words.filter((word) => !isStop(word) || acronyms.includes(word));
  return telling.length > 0 ? telling : words;
};

/** With small words that stand as a name in it, where one is asked for by them alone: "Will" of "Will Hart". */
const allWordsOfName = (name: string): readonly string[] => [
  ...wordsOfName(name),
  ...(name.match(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+/gu) ?? []).map(foldWord),
];

/** In letters: one wrong in a shorter word makes another word of it. */
const shortestMisspelt = 4;
/** In letters: names are spelt by their initials so long. */
const initialsSpelt = { least: 2, most: 6 };

const misspells = (a: string, b: string): boolean =>
  a.length >= shortestMisspelt &&
  b.length >= shortestMisspelt &&
  Math.abs(a.length - b.length) <= 1 &&
  editDistance(a, b) === 1;

type Match = (wanted: string, word: string) => boolean;

const equal: Match = (wanted, word) => wanted === word;

const nearly: Match = (wanted, word) => equal(wanted, word) || misspells(wanted, word);

const saidBy = (wanted: readonly string[], words: readonly string[], match: Match): boolean =>
  wanted.length > 0 && wanted.every((one) => words.some((word) => match(one, word)));

/** "ilveys sister" of "his sister": the role ends with a word of the name, and who has it is mentioned. */
function isTheirs(
  wanted: readonly string[],
  { role = '' }: Statement,
  isMentioned: (word: string) => boolean,
): boolean {
  const relation = wordsOfName(role).at(-1);
  const owner = wanted.filter((word) => word !== relation && word.length >= shortestOwner);
  return (
    relation !== undefined &&
    wanted.includes(relation) &&
    owner.length > 0 &&
    owner.every((word) => isMentioned(word) || (word.endsWith('s') && isMentioned(word.slice(0, -1))))
  );
}

/** In letters: shorter words of a name stand between others ("hermana de Ilvey"). */
const shortestOwner = 4;

/**
 * The statements of whom the name means, in their order: by any part of the name ("Mattis"), by the role ("the defence
 * secretary"), by what they are to somebody ("Ilvey's sister"), or by name or role with one letter wrong; the first of these
 * that finds any.
 * @param isMentioned whether the article has a word, folded
 */
export function statementsBy(
  statements: readonly Statement[],
  name: string,
  isMentioned: (word: string) => boolean = () => false,
): readonly Statement[] {
  const wanted = wordsOfName(name);
  const nameWords = ({ speaker }: Statement): readonly string[] => allWordsOfName(speaker);
  const allWords = (statement: Statement): readonly string[] => [
    ...nameWords(statement),
    ...wordsOfName(statement.role ?? ''),
  ];
  const ways = [
    (statement: Statement) => saidBy(wanted, nameWords(statement), equal),
    (statement: Statement) => saidBy(wanted, allWords(statement), equal),
    (statement: Statement) => isTheirs(wanted, statement, isMentioned),
    (statement: Statement) => saidBy(wanted, nameWords(statement), nearly),
    (statement: Statement) => saidBy(wanted, allWords(statement), nearly),
  ];
  const [only = '', ...others] = wanted;
  const spelled = (statement: Statement): boolean =>
    others.length === 0 &&
    only.length >= initialsSpelt.least &&
    only.length <= initialsSpelt.most &&
    initials(statement.speaker) === only;
  for (const way of [...ways, spelled]) {
    const found = statements.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}
