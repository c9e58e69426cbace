import { inAllLanguages } from '../text/lexicon/index.ts';

/** Web addresses, with or without a scheme, mail addresses, and what Discord would take for a mention or a link. */
const patterns = [
  /\b[a-z][a-z0-9+.-]*:\/\/\S+/giu,
  /\b(?:javascript|data|mailto|tel):\S+/giu,
  /\b[\w.+-]+@[\w-]+\.\w+/gu,
  /\b(?:[\w-]{2,}\.)+[a-z]{2,}\b(?:\/\S*)?|\b(?:[A-Z\d-]{3,}\.)+[A-Z]{2,}\b/gu,
  /@(?:everyone|here)\b/giu,
  /<(?:@|#|:|a:|t:|id:|\/)[^>]*>/gu,
  /\]\([^)]*\)/gu,
];

const addressesIn = (text: string): readonly string[] => patterns.flatMap((pattern) => text.match(pattern) ?? []);

export const withoutAddresses = (text: string): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, ' '), text);

/** The addresses and mentions of a claim that its evidence does not have, letter for letter. */
export const foreignAddresses = (claim: string, evidence: readonly string[]): readonly string[] =>
  addressesIn(claim)
    .map((address) => address.replace(/[.,;:!?)\]]+$/u, ''))
    .filter((address) => !evidence.some((text) => text.includes(address)));

const asksForOne = new RegExp(
  `(?<!\\p{L})(?:${inAllLanguages(({ answering }) => (answering?.asksAddress ? [answering.asksAddress] : [])).join('|')})(?!\\p{L})`,
  'iu',
);

/** Whether the evidence has an address and the question asks for none: an answer that nobody needs to follow. */
export const unaskedAddress = (question: string, evidence: readonly string[]): boolean =>
  !asksForOne.test(question) && evidence.some((text) => addressesIn(text).length > 0);
