import { z } from 'zod';
import type { DraftClaim } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { takeMarkers } from './prose-reply.ts';
import { nearestSentence, passageNumbered, quoted } from './reply-evidence.ts';

/** What a model is asked for. */
export const replySchema = z.object({
  claims: z
    .array(
      z.object({
        text: z.string().describe('One sentence that answers the question or part of it.'),
        evidence: z
          .array(
            z.object({
              passage: z.number().describe('The number of the passage.'),
              quote: z.string().describe('Words copied exactly from that passage.'),
            }),
          )
          .describe('What the sentence rests on; never empty.'),
      }),
    )
    .describe('Empty when the passages do not answer the question.'),
});

/** "2", "[2]" and "Passage 2" for 2. */
const passageNumber = z.union([
  z.number(),
  z.string().transform((written) => Number(/\d+/.exec(written.normalize('NFKC'))?.[0] ?? Number.NaN)),
]);

const evidenceItem = z.union([
  z
    .object({ passage: passageNumber, quote: z.string() })
    .or(
      z
        .object({ source: passageNumber, quote: z.string() })
        .transform(({ source, quote }) => ({ passage: source, quote })),
    )
    .or(z.object({ id: passageNumber, quote: z.string() }).transform(({ id, quote }) => ({ passage: id, quote }))),
  z.object({ passage: passageNumber }).transform(({ passage }) => ({ passage, quote: '' })),
  passageNumber.transform((passage) => ({ passage, quote: '' })),
]);

const claimItem = z
  .object({
    text: z.string().optional(),
    claim: z.string().optional(),
    statement: z.string().optional(),
    sentence: z.string().optional(),
    evidence: z.array(evidenceItem).optional(),
    citations: z.array(evidenceItem).optional(),
    sources: z.array(evidenceItem).optional(),
  })
  .transform(({ text, claim, statement, sentence, evidence, citations, sources }) => ({
    text: text ?? claim ?? statement ?? sentence,
    evidence: evidence ?? citations ?? sources ?? [],
  }));

/** A value that a model wrote as one claim, or undefined where it is none. */
export function structuredClaim(value: unknown, passages: readonly Passage[]): DraftClaim | undefined {
  const read = claimItem.safeParse(value);
  if (!read.success || read.data.text === undefined) return undefined;
  const { text, markers } = takeMarkers(read.data.text.replace(/(\*\*|__)(?=\S)(.*?\S)\1/gu, '$2'));
  const named = [
    ...read.data.evidence,
    ...(read.data.evidence.length > 0
      ? []
      : markers.flatMap(({ numbers }) => numbers.map((passage) => ({ passage, quote: '' })))),
  ];
  const evidence = named.flatMap(({ passage: number, quote }) => {
    const passage = passageNumbered(passages, number);
    if (!passage) return [];
    return quote.trim() === '' ? nearestSentence(passage, text) : quoted(passage, quote);
  });
  return { text: text.trim(), evidence };
}
