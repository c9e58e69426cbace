import { defaultLexicon, lexicons } from '../../src/core/text/lexicon/index.ts';
import type { Lexicon } from '../../src/core/text/lexicon/lexicon.ts';

type Part = Exclude<keyof Lexicon, 'code'>;

/** What a reader gets of a lexicon's parts: one of them is enough. */
const uses: readonly (readonly [string, readonly Part[]])[] = [
  ['terms without small words', ['stopWords']],
  ['stems: “voted” is found by “votes”', ['stem', 'stemsPlain']],
  ['told from its neighbours by its commonest words', ['commonWords']],
  ['sentences end where they end, paragraphs go on where they go on', ['sentences']],
  ['compounds keep their hyphen at a line’s end', ['hyphens']],
  ['parts of a compound find it: “Hacker” and “Hackerangriff”', ['joinsNouns']],
  ['dates', ['calendar']],
  ['numbers as words, money', ['numbers', 'currencies']],
  ['answers to why, where, what is', ['reasons', 'places', 'definers']],
  ['names with their particles; lists', ['names', 'conjunctions', 'capitalNouns', 'hasTwoLastNames']],
  ['what a question asks for: a fact, a summary, who wrote it, whose words', ['question']],
  [
    'which sentence answers who, what, how, why; which words tell and which do not',
    ['answering', 'everyday', 'relatives', 'saidOtherwise', 'doers'],
  ],
  ['a question is put into the language of articles that are in another', ['glossary']],
  ['follow-up questions point back', ['pointers']],
  [
    'follow-up questions are completed',
    [
      'ellipsis',
      'asksPerson',
      'newTopic',
      'followUps',
      'somebodyAgain',
      'auxiliaries',
      'pasts',
      'pastEndings',
      'adverbEndings',
      'abstract',
      'interrogatives',
      'demonstratives',
    ],
  ],
  ['bylines, dates, captions, notices', ['masthead', 'notices']],
  ['what a mail answers or forwards is its sender’s', ['mail']],
  ['headings that deny, limit or condition the list below them', ['headings']],
  ['quotations', ['quotationMarks']],
  ['quizzes ask in it, and for places too', ['study']],
  ['who said what', ['attribution', 'reportingVerbs', 'whoseWords', 'turnTaking']],
  ['titles, pronouns, what goes on about the sentence before', ['people', 'pronouns', 'connectives']],
  ['summaries: no line leans on one that is not there; steps, results, disputed figures', ['summaries']],
  ['claims: denied or not, also of evidence in another language', ['negation', 'checking']],
  ['what a model writes that finds no answer', ['unanswered']],
  ['sentences that order programs or readers about', ['orders']],
  ['part of a sentence stands for itself, when a text is held against the articles', ['restricting', 'leadIns']],
  [
    'claims: what governs words, bounds, units, opposites, words of the question',
    ['checking', 'antonyms', 'weightless', 'asking'],
  ],
];

/** Parts that no row of the table speaks of. */
export const untoldParts = (): readonly string[] => {
  const told = new Set<string>(['code', ...uses.flatMap(([, parts]) => parts)]);
  return [...new Set(lexicons.flatMap((lexicon) => Object.keys(lexicon)))].filter((part) => !told.has(part));
};

/** Which language has what, as Markdown; the languages with the most of it first. */
export function languageTable(): string {
  const has = (lexicon: Lexicon, parts: readonly Part[]): boolean => parts.some((part) => lexicon[part] !== undefined);
  const count = (lexicon: Lexicon): number => uses.filter(([, parts]) => has(lexicon, parts)).length;
  const byDefault = (lexicon: Lexicon): number => (lexicon.code === defaultLexicon.code ? 1 : 0);
  const sorted = lexicons.toSorted((a, b) => count(b) - count(a) || byDefault(b) - byDefault(a));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...sorted.map(({ code }) => code)]),
    `|---|${sorted.map(() => '---|').join('')}`,
    ...uses.map(([use, parts]) => row([use, ...sorted.map((lexicon) => (has(lexicon, parts) ? '●' : ''))])),
  ].join('\n');
}
