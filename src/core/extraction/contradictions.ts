import { phrasePattern } from '../question/phrases.ts';
import type { Query } from '../question/query.ts';
import { thingCounted } from '../question/question-kind.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { foldWord, termsOf } from '../text/terms.ts';
import { directionDiffers } from '../verification/antonyms.ts';
import { type Token, tokensOf } from '../verification/claim-words.ts';
import { mainClause } from './main-clause.ts';
import type { SentenceScore } from './sentence-ranking.ts';
import { everydayOf, isKnown } from './telling-terms.ts';

/** Whether a language's text denies something; the answer does so in more ways than the question. */
const denies = perLanguage(({ negation }) => {
  if (!negation) return undefined;
  const { words, absence = [], denials = [] } = negation;
  return {
    asked: new RegExp(anyWord(words), 'iu'),
    answered: new RegExp(anyWord([...words, ...absence, ...denials]), 'iu'),
  };
});

const yearAsked = phrasePattern(
  inAllLanguages(({ answering }) => (answering?.asksYear ? [answering.asksYear] : [])).join('|'),
);

/** What the question turns on and the sentence lacks or reverses. */
export function contradictions({ sentence, features }: SentenceScore, query: Query, known: ReadonlySet<string>) {
  const claimed = tokensOf(query.text, query.language);
  const given = tokensOf(sentence.text, query.language);
  const asksYear = yearAsked.test(query.text) && !/\b\d{3,4}\b/.test(sentence.text);
  const mayDeny = answeredByNo.has(query.kind);
  const { language } = sentence.passage.source;
  const isDenied = denies(query.language)?.asked.test(mainClause(query)) ?? false;
  return {
    numbers: shareOfNumbers(claimed, given),
    negated: !mayDeny && isDenied && !denies(language)?.answered.test(sentence.text) ? 1 : 0,
    opposed: !mayDeny && directionDiffers(claimed, given) ? 1 : 0,
    lacksTime: asksYear || (query.kind === 'time' && features.time === 0) ? 1 : 0,
    lacksNumber: asksNumber(query) && (features.number === 0 || countsUnknown(query, known)) ? 1 : 0,
  };
}

/** "Does the union support it?" is answered by who opposes it, "why did they not come?" by what they did instead. */
const answeredByNo: ReadonlySet<string> = new Set(['yes-no', 'reason']);

const asksNumber = ({ kind }: Query): boolean => kind === 'number' || kind === 'money';

/** Of the numbers in the question, however they are written, how many the sentence has; "one" seldom counts anything. */
function shareOfNumbers(question: readonly Token[], sentence: readonly Token[]): number {
  const present = new Set(sentence.map(({ key }) => key));
  const wanted = question.filter(({ key, number }) => number !== undefined && key !== '#1').map(({ key }) => key);
  return wanted.length === 0 ? 1 : wanted.filter((key) => present.has(key)).length / wanted.length;
}

/** "How many troops", where the article does not speak of troops. */
function countsUnknown({ text, language }: Query, known: ReadonlySet<string>): boolean {
  const counted = thingCounted(text) ?? '';
  if (everydayOf(language).has(foldWord(counted))) return false;
  const [term] = termsOf(counted, language);
  return term !== undefined && !isKnown(term, known);
}
