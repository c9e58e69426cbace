import type { Draft, DraftClaim, Evidence } from '../answer.ts';
import type { Statement } from '../attribution/find-statements.ts';
import { statementsBy } from '../attribution/statement-search.ts';
import type { Passage } from '../document/passage.ts';
import type { SaidQuestion } from '../question/intent.ts';
import { fold } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import type { SpeakerWords } from '../text/lexicon/checking-words.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { reportingVerb } from '../text/reporting-verbs.ts';
import { foldWord, termsOf } from '../text/terms.ts';
import { locateQuote } from '../verification/locate-quote.ts';
import { inOneLine } from './one-quotation.ts';
import { withSpeakerNamed } from './speaker-named.ts';
import { aboutNearby } from './topic-nearby.ts';

/** An article's statements with the passages to cite them from. */
export interface Said {
  readonly statements: readonly Statement[];
  readonly passages: readonly Passage[];
}

/** As many as one message shows with their footnotes. */
const mostStatements = 5;
/** Enough to find the same words in several articles; an article may have thousands. */
const mostOfAnArticle = 4 * mostStatements;
/** The share of the words asked for that a statement must hold to be the one that is meant. */
const sameWords = 0.6;

/** Undefined when none of the articles has such a statement. What is merely said about somebody is not theirs. */
export function saidDraft(articles: readonly Said[], question: SaidQuestion, language: string): Draft | undefined {
  const claims = articles.flatMap((said) =>
    statementsFor(said, question, language)
      .slice(0, mostOfAnArticle)
      .flatMap((statement) => toClaim(statement, said.passages) ?? []),
  );
  return claims.length > 0 ? { claims: once(claims).slice(0, mostStatements) } : undefined;
}

/** Statements in the same words, as several articles have them, once with the evidence of each. */
function once(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const same = new Map<string, DraftClaim>();
  for (const claim of claims) {
    const { text } = fold(claim.text);
    const known = same.get(text);
    same.set(text, known ? { ...known, evidence: [...known.evidence, ...claim.evidence] } : claim);
  }
  return [...same.values()];
}

function statementsFor({ statements, passages }: Said, question: SaidQuestion, language: string): readonly Statement[] {
  if (question.kind === 'who') return saying(statements, question.words, language).slice(0, 1);
  const theirs = statementsBy(statements, question.name, mentionTest(passages));
  const matching = withVerb(theirs, question.verb);
  // "About it" names nothing.
  if (question.topic === undefined || termsOf(question.topic, language).length === 0) return matching;
  const about = mostAbout(matching, question.topic, language);
  if (about.length > 0 || !question.isAbout) return about.length > 0 ? about : matching;
  return aboutNearby(matching, question.topic, { passages, language });
}

/** The words of the article, told once it is asked. */
function mentionTest(passages: readonly Passage[]): (word: string) => boolean {
  const words = lazily(
    () => new Set(passages.flatMap(({ text }) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord))),
  );
  return (word) => words().has(word);
}

const { plainForms }: SpeakerWords = defaultLexicon.checking.speakers;

/** "What did Trump tweet?" asks for tweets; "say" and "tell" ask for everything. */
function withVerb(statements: readonly Statement[], verb: string): readonly Statement[] {
  const lemma = reportingVerb(verb)?.lemma;
  if (lemma === undefined || plainForms.includes(lemma)) return statements;
  const matching = statements.filter(({ cue = '' }) =>
    cue.split(/\s+/).some((word) => reportingVerb(word.toLowerCase())?.lemma === lemma),
  );
  return matching.length > 0 ? matching : statements;
}

/** Those that share the most of the topic's terms first, then in their order; none that shares nothing. */
function mostAbout(statements: readonly Statement[], topic: string, language: string): readonly Statement[] {
  const wanted = [...new Set(termsOf(topic, language))];
  const shared = (statement: Statement): number => {
    const terms = new Set(termsOf(`${statement.quote} ${statement.cue ?? ''}`, language));
    return wanted.filter((term) => terms.has(term)).length;
  };
  return byScore(statements, shared).flatMap(({ statement, score }) => (score > 0 ? [statement] : []));
}

/** The highest first, each scored once: an article may have thousands. */
const byScore = (statements: readonly Statement[], scoreOf: (statement: Statement) => number) =>
  statements.map((statement) => ({ statement, score: scoreOf(statement) })).sort((a, b) => b.score - a.score);

/** The statement with the words: word for word where it can be, otherwise the one with most of them. */
function saying(statements: readonly Statement[], words: string, language: string): readonly Statement[] {
  const exact = statements.filter(({ quote }) => locateQuote(quote, words));
  if (exact.length > 0) return exact;
  const wanted = [...new Set(termsOf(words, language))];
  const share = ({ quote }: Statement): number => {
    const terms = new Set(termsOf(quote, language));
    return wanted.filter((term) => terms.has(term)).length / Math.max(1, wanted.length);
  };
  return byScore(statements, share).flatMap(({ statement, score }) => (score >= sameWords ? [statement] : []));
}

/** As many as one quotation may be cited from. */
const mostPassages = 3;

/** The whole sentence with its cue, and with what of it stands in the next passages. */
function toClaim(statement: Statement, passages: readonly Passage[]): DraftClaim | undefined {
  const { sentence } = statement;
  const evidence = passages
    .filter(({ start, end }) => start < sentence.end && sentence.start < end)
    .slice(0, mostPassages)
    .flatMap((passage): readonly Evidence[] => {
      const at = Math.max(0, sentence.start - passage.start);
      const quote = passage.text.slice(at, sentence.end - passage.start).trimEnd();
      return quote.trim() === '' ? [] : [{ passage, quote, at }];
    });
  if (evidence.length === 0) return undefined;
  const line = inOneLine(evidence.map(({ quote }) => quote).join('\n'));
  const language = passages[0]?.source.language ?? 'en';
  return { text: withSpeakerNamed(line, { statement, passages, language }), evidence };
}
