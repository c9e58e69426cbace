import type { Claim } from '../core/answer.ts';
import type { Passage } from '../core/document/passage.ts';
import { detectLanguage, sentencesOf } from '../core/text/language.ts';
import { sliceOf } from '../core/text/span.ts';
import { verifyDraft } from '../core/verification/verify.ts';
import type { Scope } from '../ports/library.ts';
import type { Ports } from '../ports/ports.ts';
import { retrievePassages } from './retrieve-passages.ts';
import { understandQuestion } from './understand-question.ts';

export interface CheckRequest {
  readonly text: string;
  readonly scope: Scope;
}

/** A sentence of a text, beside what the articles have to say about it. */
export interface CheckedSentence {
  readonly sentence: string;
  /** The sentence with the words that confirm it; absent when none do, which does not make it false. */
  readonly confirmed?: Claim;
  /** What comes nearest, best first. */
  readonly nearest: readonly Passage[];
}

const mostSentences = 6;
const passagesRead = 5;

/** Each sentence of a text → the nearest passages → the words among them that say the same, if any do. */
export async function checkText(ports: Ports, { text, scope }: CheckRequest): Promise<readonly CheckedSentence[]> {
  const sentences = sentencesOf(text, detectLanguage(text)).map((span) => sliceOf(text, span));
  const checked: CheckedSentence[] = [];
  for (const sentence of sentences.filter(hasWords).slice(0, mostSentences)) {
    const understood = await understandQuestion(ports, { question: sentence, scope });
    const found = await retrievePassages(ports, understood, scope);
    const nearest = (found?.ranked ?? []).slice(0, passagesRead).map(({ passage }) => passage);
    const confirmed = nearest.map((passage) => confirm(sentence, passage)).find((claim) => claim !== undefined);
    checked.push({ sentence, nearest, ...(confirmed ? { confirmed } : {}) });
  }
  return checked;
}

const hasWords = (sentence: string): boolean => (sentence.match(/\p{L}{2,}/gu) ?? []).length >= 3;

/** Read as a claim that rests on one sentence of the passage after the other. */
function confirm(sentence: string, passage: Passage): Claim | undefined {
  for (const { start, end } of sentencesOf(passage.text, passage.source.language)) {
    const quote = passage.text.slice(start, end);
    const [claim] = verifyDraft({ claims: [{ text: sentence, evidence: [{ passage, quote, at: start }] }] }).claims;
    if (claim) return claim;
  }
  return undefined;
}
