import type { Passage } from '../document/passage.ts';
import { sentencesOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { foreignAddresses } from './addresses.ts';
import { tokensOf } from './claim-words.ts';
import { type EvidenceContext, evidenceContextOf } from './evidence-context.ts';
import type { Fault } from './fault.ts';
import { withDatesAsWritten } from './resolved-dates.ts';
import { faultOfSentence } from './sentence-faults.ts';
import { isTranslation, translationAgrees } from './translation.ts';
import { faultOfEvidence } from './unfit-evidence.ts';

export interface Quoted {
  readonly passage: Passage;
  /** Offsets into the passage's text. */
  readonly place: Span;
}

/** What else is known where a claim is checked. */
export interface About {
  /** The question it answers; without it, evidence is not asked whether it orders people about. */
  readonly question?: string;
  /** Passages of the same articles where a name in brackets may stand, beside the cited ones. */
  readonly known?: readonly Passage[];
  /** Whether it is shown for what stands below it, see `DraftClaim`. */
  readonly leads?: boolean;
}

export interface Verdict {
  readonly fault?: Fault;
  /** In the question's language, which is not the evidence's: only names, numbers and negations were compared. */
  readonly translated?: true;
}

/** In UTF-16 code units. A claim is a sentence; what is longer is not compared, which takes long. */
const longestClaim = 1_500;

/**
 * Compares a claim with the sentences its quotes stand in, without a model, and says the first thing that does not
 * agree. What it cannot read it does not confirm.
 */
export function verdictOn(claim: string, quotes: readonly Quoted[], about: About = {}): Verdict {
  const context = evidenceContextOf(quotes, about.known);
  const { question } = about;
  const cited = context.cited.map(({ text }) => text);
  const misled = faultOfEvidence(question, context, about.leads);
  if (misled) return { fault: misled };
  if (claim.length > longestClaim && !cited.some((text) => text.trim() === claim.trim())) return { fault: 'content' };
  if (foreignAddresses(claim, cited).length > 0) return { fault: 'address' };
  const fault = faultOfStatement(withoutClarifications(claim, context), context);
  if (fault === undefined) return {};
  const agrees = question !== undefined && isTranslation(claim, question, context) && translationAgrees(claim, context);
  return agrees ? { translated: true } : { fault };
}

/** As it is written first, which mostly does: to find the dates in sentences takes longer than all else. */
function faultOfStatement(claim: string, context: EvidenceContext): Fault | undefined {
  const fault = faultOfSentences(claim, context);
  const dated = fault === undefined ? claim : withDatesAsWritten(claim, context);
  return dated === claim ? fault : faultOfSentences(dated, context);
}

function faultOfSentences(claim: string, context: EvidenceContext): Fault | undefined {
  for (const span of sentencesOf(claim, context.language)) {
    const fault = faultOfSentence(claim.slice(span.start, span.end), context);
    if (fault) return fault;
  }
  return undefined;
}

/** "he [Mattis] said" as "he said", where the passages know the name in brackets. */
function withoutClarifications(claim: string, context: EvidenceContext): string {
  return claim.replace(/\s?\[([^[\]]+)\]/gu, (bracket, inside: string) => {
    const words = tokensOf(inside, context.language);
    const known = words.every((word) => context.knows(word) && (word.capital || !word.content));
    return known && !context.cited.some(({ text }) => text.includes(bracket.trim())) ? '' : bracket;
  });
}
