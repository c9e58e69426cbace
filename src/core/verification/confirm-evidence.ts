import type { Citation, Evidence, NonEmpty } from '../answer.ts';
import { createVerifier } from './verify.ts';

/** A citation for each piece of evidence, numbered from 1; undefined when one does not stand in its passage or is unfit to be shown. */
export function confirmedBy(evidence: NonEmpty<Evidence>): NonEmpty<Citation> | undefined {
  const verify = createVerifier();
  const found = evidence.map((one) => verify({ text: one.quote, evidence: [one] }).confirmed?.citations[0]);
  const [first, ...rest] = found.filter((citation) => citation !== undefined);
  return first && rest.length === found.length - 1 ? [first, ...rest] : undefined;
}
