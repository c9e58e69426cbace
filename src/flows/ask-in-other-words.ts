import type { Draft } from '../core/answer.ts';
import { shareIn } from '../core/extraction/similarity.ts';
import { tellingTerms } from '../core/extraction/telling-terms.ts';
import { allForms, carriedTerms, glossOf, inOtherWords } from '../core/question/gloss.ts';
import { termsOf } from '../core/text/terms.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { extractAnswer } from './extract-answer.ts';
import { type Retrieved, retrievePassages } from './retrieve-passages.ts';
import type { Understood } from './understand-question.ts';

/** What was found, and the answer made of it. */
export interface Extracted {
  readonly retrieved: Retrieved;
  /** Absent where nothing answers. */
  readonly extracted: Draft | undefined;
}

export interface Where {
  readonly scope: Scope;
  /** What was found by the question as it was typed. */
  readonly asTyped: Retrieved;
}

interface Glossed {
  readonly retrieved: Retrieved;
  /** The terms of what stayed as it was typed. */
  readonly carried: readonly string[];
}

/** Of the articles' languages: more are seldom, and each is searched twice. */
const mostLanguages = 3;
/** What word is used, and how much of what is asked is spoken of, is told by so many passages. */
const nearest = 6;

/**
 * What is asked in one language of articles in another, put into theirs word by word, where they speak of more of it than
 * the articles in the question's own language do. Of several languages, the one that speaks of most is tried first; where none
 * answers, it is the one that comes nearest. Undefined where none speaks of more, or of as much where no article has the question's language.
 */
export async function askInOtherWords(
  ports: Ports,
  asked: Understood,
  { scope, asTyped }: Where,
): Promise<Extracted | undefined> {
  const others = asked.languages.filter((language) => language !== asked.answerIn).slice(0, mostLanguages);
  const found = await Promise.all(others.map((language) => retrieveIn(language, ports, asked, scope)));
  const least = shareSpokenOf(asTyped);
  const isRead = asked.languages.includes(asked.answerIn);
  const ordered = found
    .filter((one) => one !== undefined)
    .filter(({ retrieved }) => shareSpokenOf(retrieved) > least || (!isRead && shareSpokenOf(retrieved) === least))
    .sort((a, b) => shareSpokenOf(b.retrieved) - shareSpokenOf(a.retrieved));
  for (const glossed of ordered) {
    const { retrieved } = glossed;
    const extracted = await extractAnswer(ports, retrieved, scope);
    if (extracted && saysEnough(extracted, glossed)) return { retrieved, extracted };
  }
  const [best] = ordered;
  return best && { retrieved: best.retrieved, extracted: undefined };
}

/**
 * A word by word translation may mean something else: the sentence that answers has a good part of its words, its article one
 * of the names or other words that stayed as they were, and of one word alone nothing is told. Chosen by hand on the 28
 * open questions in another language than their articles, not fitted.
 */
const leastShare = 0.4;
const fewestTerms = 2;

function saysEnough({ claims: [best] }: Draft, { retrieved, carried }: Glossed): boolean {
  const { query, ranked } = retrieved;
  const terms = new Set(query.terms);
  const quotes = best?.evidence.map(({ quote }) => quote).join(' ') ?? '';
  const article = best?.evidence[0]?.passage.articleId;
  const own = new Set(ranked.filter(({ passage }) => passage.articleId === article).flatMap((one) => one.terms));
  return (
    terms.size >= fewestTerms &&
    shareIn(terms, new Set(termsOf(quotes, query.language))) >= leastShare &&
    (carried.length === 0 || carried.some((term) => own.has(term)))
  );
}

/** The most of what tells in a question that any of the nearest passages has, as a share of its terms. */
function shareSpokenOf({ query, ranked }: Retrieved): number {
  const telling = tellingTerms(query);
  return Math.max(0, ...ranked.slice(0, nearest).map(({ terms }) => shareIn(telling, new Set(terms))));
}

async function retrieveIn(
  language: string,
  ports: Ports,
  asked: Understood,
  scope: Scope,
): Promise<Glossed | undefined> {
  const gloss = glossOf(asked.standing.question, asked.answerIn, language);
  if (!gloss?.some(({ forms }) => forms.length > 0)) return undefined;
  const wide = await retrievePassages(ports, askedAs(asked, allForms(gloss), language), scope);
  const terms = wide?.ranked.slice(0, nearest).flatMap((one) => one.terms) ?? [];
  const found = await retrievePassages(ports, askedAs(asked, inOtherWords(gloss, terms, language), language), scope);
  if (!found) return undefined;
  const ranked = found.ranked.filter(({ passage }) => passage.source.language === language);
  return { retrieved: { ...found, ranked }, carried: carriedTerms(gloss, language) };
}

/** The same kind of question, in these words. */
function askedAs({ standing, intent, ...asked }: Understood, question: string, language: string): Understood {
  const { subject: _, ...kept } = intent;
  const { isGuess: __, ...stands } = standing;
  return {
    ...asked,
    question,
    standing: { ...stands, question },
    intent: { ...kept, language },
    languages: [language],
  };
}
