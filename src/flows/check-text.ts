import type { Claim, DraftClaim } from '../core/answer.ts';
import type { Passage } from '../core/document/passage.ts';
import { onlyUnderLeads } from '../core/document/under-leads.ts';
import { detectLanguage, sentencesOf } from '../core/text/language.ts';
import { sliceOf } from '../core/text/span.ts';
import { type ComparedPassage, compareSentence, type Verdict } from '../core/verification/compare.ts';
import type { Difference } from '../core/verification/differences.ts';
import { verifyDraft } from '../core/verification/verify.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { passagesAbove } from './passages-above.ts';
import { retrievePassages } from './retrieve-passages.ts';
import { understandQuestion } from './understand-question.ts';

export interface CheckRequest {
  readonly text: string;
  readonly scope: Scope;
}

/** A sentence of a text, beside what the articles have to say about it. */
export interface CheckedSentence {
  readonly sentence: string;
  /** Only "stands" confirms it; none of the others makes it false. */
  readonly verdict: Verdict;
  /** The articles' sentences that come nearest, best first, each with what differs there; an item or a row below what governs it. */
  readonly shown: readonly HeldAgainst[];
}

export interface HeldAgainst {
  /** The article's whole sentence. */
  readonly claim: Claim;
  readonly differs: readonly Difference[];
}

/** More than a message on Discord has. */
const mostSentences = 60;
const passagesRead = 8;

/** Each sentence of a text → the nearest passages → what they have to say to it. */
export async function checkText(ports: Ports, { text, scope }: CheckRequest): Promise<readonly CheckedSentence[]> {
  const all = sentencesOf(text, detectLanguage(text)).map((span) => sliceOf(text, span));
  // A word or two beside a sentence may take it back ("Not true!"), and are looked up as one; alone they are nothing.
  const sentences = all.some(hasWords) ? all.filter((sentence) => /\p{L}/u.test(sentence)) : [];
  const checked: CheckedSentence[] = [];
  for (const sentence of sentences.slice(0, mostSentences)) {
    const near = await nearestTo(ports, sentence, scope);
    const { verdict, passages } = compareSentence(sentence, near);
    const found = [...near, ...(await passagesAbove(ports.library, near, scope))];
    checked.push({ sentence, verdict, shown: heldAgainst(passages, found) });
  }
  return checked;
}

async function nearestTo(ports: Ports, sentence: string, scope: Scope): Promise<readonly Passage[]> {
  const understood = await understandQuestion(ports, { question: sentence, scope });
  const found = await retrievePassages(ports, understood, scope);
  return (found?.ranked ?? []).slice(0, passagesRead).map(({ passage }) => passage);
}

const hasWords = (sentence: string): boolean => (sentence.match(/\p{L}{2,}/gu) ?? []).length >= 3;

/** The articles' sentences as claims that rest on themselves, so that they are cited as any other is, each below what governs it. */
function heldAgainst(compared: readonly ComparedPassage[], found: readonly Passage[]): readonly HeldAgainst[] {
  const claims = compared.map(({ passage, place, differs }): DraftClaim & Pick<HeldAgainst, 'differs'> => {
    const quote = passage.text.slice(place.start, place.end);
    return { text: quote, evidence: [{ passage, quote, at: place.start }], differs };
  });
  return onlyUnderLeads(claims, found).flatMap((claim) => {
    const differs = 'differs' in claim ? claim.differs : [];
    return verifyDraft({ claims: [claim] }).claims.map((one) => ({ claim: one, differs }));
  });
}
