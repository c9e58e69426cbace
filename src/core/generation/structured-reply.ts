import { z } from 'zod';
import type { DraftClaim } from '../answer.ts';
import { takeMarkers } from './prose-reply.ts';
import { type Numbered, nearestSentence, passageNumbered, quoted } from './reply-evidence.ts';

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

/** The names that models give to what they were asked for under another. */
const names = {
  text: ['text', 'claim', 'statement', 'sentence', 'answer'],
  evidence: ['evidence', 'evidences', 'citations', 'citation', 'sources', 'quotes', 'references', 'support'],
  quote: ['quote', 'quotes', 'text', 'excerpt', 'content', 'sentence'],
  passage: ['passage', 'passage_number', 'passage_id', 'source', 'id', 'number', 'index', 'passages'],
} as const;

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
const named = (fields: Fields, keys: readonly string[]): unknown =>
  keys.map((key) => fields[key]).find((value) => value !== undefined && value !== null);

interface Said {
  readonly passage?: number;
  readonly quote?: string;
}

const numberAlone = /^\W*(?:(?:passages?|sources?|no\.?|number|id)\W*)?(?<number>\d{1,3})\W*$/iu;

/** 2, "2", "[2]" and "Passage 2". */
function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const written = typeof value === 'string' ? numberAlone.exec(value.normalize('NFKC'))?.groups?.number : undefined;
  return written === undefined ? undefined : Number(written);
}

/** Evidence in every form models give it: numbers, quotes, both in one object, one or a list of any of these. */
function evidenceIn(value: unknown): readonly Said[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  const number = numberIn(value);
  if (number !== undefined) return [{ passage: number }];
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ quote: value }];
  const fields = fieldsOf(value);
  if (!fields) return [];
  const passage = numberIn([named(fields, names.passage)].flat()[0]);
  const quotes = [named(fields, names.quote)].flat().filter((quote) => typeof quote === 'string');
  const said = quotes.length > 0 ? quotes.map((quote) => ({ quote })) : [{}];
  return said.map((one) => ({ ...one, ...(passage === undefined ? {} : { passage }) }));
}

/** What a claim says it rests on; some models put number and quote beside its text. */
function evidenceOf(fields: Fields): readonly Said[] {
  const given = evidenceIn(named(fields, names.evidence) ?? []);
  const passage = numberIn(fields.passage ?? fields.source);
  if (given.length > 0) return passage === undefined ? given : given.map((one) => ({ passage, ...one }));
  const { quote } = fields;
  return passage === undefined && typeof quote !== 'string' ? [] : evidenceIn({ passage, quote });
}

/** A value that a model wrote as one claim, or undefined where it is none. */
export function structuredClaim(value: unknown, numbered: Numbered): DraftClaim | undefined {
  const fields = fieldsOf(value);
  const written = fields && names.text.map((key) => fields[key]).find((text) => typeof text === 'string');
  if (!fields || typeof written !== 'string' || isEvidence(fields)) return undefined;
  const { text, markers } = takeMarkers(written.replace(/(\*\*|__)(?=\S)(.*?\S)\1/gu, '$2'));
  const said = evidenceOf(fields);
  const marked = markers.flatMap(({ numbers }) => numbers.map((passage): Said => ({ passage })));
  const evidence = (said.length > 0 ? said : marked).flatMap(({ passage: number, quote }) => {
    const passage = number === undefined ? undefined : passageNumbered(numbered, number);
    if (quote !== undefined && quote.trim() !== '') return quoted(numbered, quote, passage);
    return passage ? nearestSentence(passage, text) : [];
  });
  return { text: text.trim(), evidence };
}

/** "{passage, text}" is what another claim rests on. */
const isEvidence = (fields: Fields): boolean =>
  Object.keys(fields).length === 2 && numberIn(fields.passage ?? fields.source ?? fields.id) !== undefined;
