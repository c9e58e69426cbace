import type { Passage } from '../document/passage.ts';
import { sentencesOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { foreignAddresses } from './addresses.ts';
import { claimWords } from './claim-words.ts';
import { type Grounds, groundsOf } from './evidence-context.ts';
import type { Fault } from './fault.ts';
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
  /** The question it answers; without it, evidence is not asked whether it gives orders. */
  readonly question?: string;
  /** Passages of the same articles where a name in brackets may stand, beside the cited ones. */
  readonly known?: readonly Passage[];
}

export interface Verdict {
  readonly fault?: Fault;
  /** In the question's language, which is not the evidence's: only names, numbers and negations were compared. */
  readonly translated?: true;
}

/**
 * Compares a claim with the sentences its quotes stand in, without a model, and says the first thing that does not
 * agree. What it cannot read it does not confirm.
 */
export function verdictOn(claim: string, quotes: readonly Quoted[], about: About = {}): Verdict {
  const grounds = groundsOf(quotes, about.known);
  const { question } = about;
  const cited = grounds.cited.map(({ text }) => text);
  if (foreignAddresses(claim, cited).length > 0) return { fault: 'address' };
  const misled = question === undefined ? undefined : faultOfEvidence(question, grounds);
  if (misled) return { fault: misled };
  const fault = faultOfSentences(withoutClarifications(claim, grounds), grounds);
  if (fault === undefined) return {};
  const agrees = question !== undefined && isTranslation(claim, question, grounds) && translationAgrees(claim, grounds);
  return agrees ? { translated: true } : { fault };
}

function faultOfSentences(claim: string, grounds: Grounds): Fault | undefined {
  for (const span of sentencesOf(claim, grounds.language)) {
    const fault = faultOfSentence(claim.slice(span.start, span.end), grounds);
    if (fault) return fault;
  }
  return undefined;
}

/** "he [Mattis] said" as "he said", where the passages know the name in brackets. */
function withoutClarifications(claim: string, grounds: Grounds): string {
  return claim.replace(/\s?\[([^[\]]+)\]/gu, (bracket, inside: string) => {
    const words = claimWords(inside, grounds.language);
    const known = words.every((word) => grounds.knows(word) && (word.capital || !word.content));
    return known && !grounds.cited.some(({ text }) => text.includes(bracket.trim())) ? '' : bracket;
  });
}
