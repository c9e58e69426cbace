import { isList } from '../document/passage.ts';
import type { Query } from '../question/query.ts';
import { numberOfFocus, type QuestionKind } from '../question/question-kind.ts';
import { clauseWidth, closeness, coverage } from '../retrieval/term-scores.ts';
import { namesPrice, offers } from '../text/answer-kinds.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import { answeringPatterns } from './answering-patterns.ts';
import { goesOn } from './clarify-pronouns.ts';
import { isTold } from './continuation.ts';
import { doesSomething, isMeasured, saysWhatIs, shareAdded } from './kind-signs.ts';
import { givesReason } from './reason-given.ts';
import type { Candidate } from './sentence-candidates.ts';
import { plainWords, shareIn, shareMentioned, shareOf, softCoverage, trigramsHeld } from './similarity.ts';
import { wantsIdentity } from './subject.ts';

export type SentenceFeatures = ReturnType<typeof featuresOf>;

/**
 * What a sentence is judged by: each 0 to 1, but for `passage`, which is the passage's rank score. A further feature is a
 * line here; `npm run fit` gives it its weight.
 */
export function featuresOf(candidate: Candidate) {
  const { question, ranked, sentence, before, after, similarity, similarityBefore } = candidate;
  const { query, weights } = question;
  const asked = leadLikeness(candidate);
  return {
    /** Weighted share of the question's terms in the sentence or the one before. */
    withBefore: Math.max(asked.terms, coverage([...(before?.terms ?? []), ...sentence.terms], weights)),
    withAfter: Math.max(asked.terms, coverage([...sentence.terms, ...(after?.terms ?? [])], weights)),
    /** Own terms, also those that only begin alike. */
    soft: Math.max(asked.terms, softCoverage(new Set(sentence.terms), weights)),
    close: closeness(sentence.terms, weights, clauseWidth),
    /** Words exactly as asked. */
    words: Math.max(asked.words, shareIn(question.words, new Set(candidate.words))),
    trigrams: Math.max(asked.trigrams, candidate.trigrams),
    trigramsSoFar: candidate.trigramsSoFar,
    /** The question's names, here or in the sentence before. */
    names: shareMentioned(question.names, `${before?.text ?? ''} ${sentence.text}`, 0),
    passage: ranked.score,
    passageSimilarity: ranked.similarity ?? 0,
    similarity: Math.max(asked.similarity, similarity),
    /** The better of this sentence's similarity and that of the one before. */
    similarityNearby: Math.max(asked.similarity, similarity, similarityBefore),
    first: before ? 0 : 1,
    ...kindFeatures(candidate),
    /** Holds a number of just the thing that is counted. */
    count: isCounted(query, sentence.text) ? 1 : 0,
    /** Opens with what "what is …?" asks for. */
    opens: opensWith(sentence.text, question.opening) ? 1 : 0,
    /** Opens with a pronoun: it goes on about what the sentence before began. */
    goesOn: goesOn(sentence.text) ? 1 : 0,
    ...signsOfKind(candidate),
    /** How much of what is asked stands in the question that it answers. */
    answers: Math.max(asked.terms, asked.trigrams),
    answersAlike: asked.similarity,
  };
}

/** What tells an answer of a kind that is not told by its words alone. */
function signsOfKind({ question: { query, subject, weights, matters, nameIn }, sentence, isFirstMention }: Candidate) {
  const { language } = sentence.passage.source;
  const patterns = answeringPatterns(language);
  const { kind } = query;
  const isNamed = wantsIdentity(kind);
  const isOpen = isNamed || kind === 'happening' || kind === 'manner' || kind === 'reason';
  return {
    /** Says who or what it is, or what it is called. */
    identifies:
      nameIn?.(sentence.text) === 'named' || (isNamed && subject && saysWhatIs(sentence.text, subject, language))
        ? 1
        : 0,
    introduces: isNamed && isFirstMention ? 1 : 0,
    measured: isMeasured(query, sentence.text, language) ? 1 : 0,
    /** Speaks of all that is asked about, in whatever words; where a name, a time or a number is asked for, with one. */
    matter:
      matters.length > 0 && mayTell(query, sentence.text) && matters.every(({ isIn }) => isIn(sentence.text)) ? 1 : 0,
    /** What is asked about does something. */
    does: kind === 'happening' && subject && doesSomething(sentence.text, subject, language) ? 1 : 0,
    /** Tells what to do, where that is asked. */
    instructs: isHowTo(query) && patterns?.tellsHowTo.test(sentence.text) ? 1 : 0,
    means: kind === 'manner' && patterns?.means.test(sentence.text) ? 1 : 0,
    /** An item of a list, or what leads one in. */
    listed: kind === 'list' && (isList(sentence.passage) || sentence.text.endsWith(':')) ? 1 : 0,
    /** What it says beyond the question. */
    adds: isOpen ? shareAdded(sentence.terms, weights) : 0,
  };
}

const isHowTo = ({ kind, text, language }: Query): boolean =>
  (kind === 'manner' || kind === 'other') && (answeringPatterns(language)?.asksHowTo.test(text) ?? false);

/** How like the question is what the sentence answers, the less the further on it stands: its words count as the sentence's own. */
function leadLikeness({ lead, leadTerms, leadSimilarity, question }: Candidate) {
  if (!lead) return { terms: 0, words: 0, trigrams: 0, similarity: 0 };
  const words = plainWords(lead.text);
  return {
    terms: lead.nearness * softCoverage(new Set(leadTerms), question.weights),
    words: lead.nearness * shareIn(question.words, new Set(words)),
    trigrams: lead.nearness * shareOf(trigramsHeld(question.trigrams, words).length, question.trigrams),
    similarity: lead.nearness * leadSimilarity,
  };
}

/** Holds a person, time, number, … where one is asked for; not every kind is told from a sentence equally well. */
function kindFeatures({ question: { query, weights }, sentence, before }: Candidate) {
  const held = kindHeld(query, sentence.text);
  const where = (kind: QuestionKind): number => (query.kind === kind ? held : 0);
  const { language } = sentence.passage.source;
  const told = { text: sentence.text, before: before?.text ?? '', language };
  const own = {
    person: where('person'),
    time: where('time'),
    number: where('number') + where('money'),
    place: where('place'),
    reason: query.kind === 'reason' && givesReason(told, weights) ? 1 : 0,
  };
  return { ...own, otherKind: query.kind in own || query.kind === 'money' ? 0 : held };
}

const mayTell = ({ kind, text }: Query, sentence: string): boolean => !isTold(kind) || offers(kind, sentence, text);

/** Of a number that is no sum of money, where a price is asked for: it may be one whose currency is left out. */
const ofAnotherSort = 0.3;

function kindHeld({ kind, text }: Query, sentence: string): number {
  if (!offers(kind, sentence, text)) return 0;
  return kind === 'money' && !namesPrice(sentence) ? ofAnotherSort : 1;
}

/** A number of just the thing that is asked for, or a sum of money where a price is. */
const isCounted = ({ kind, text }: Query, sentence: string): boolean =>
  (kind === 'money' && namesPrice(sentence)) ||
  ((kind === 'money' || kind === 'number') && numberOfFocus(text, sentence));

/** In characters: endings and what follows the subject may differ. */
const subjectCompared = 12;

/** Of languages whose questions tell what is to open the sentence. */
const article = new RegExp(
  `^(?:${inAllLanguages(({ answering }) => (answering?.asksWhatIs ? [answering.articles] : [])).join('|')}) `,
);

function opensWith(sentence: string, subject: string | undefined): boolean {
  return (
    subject !== undefined && sentence.toLowerCase().replace(article, '').startsWith(subject.slice(0, subjectCompared))
  );
}
