import { phraseBefore } from './noun-phrases.ts';
import { isWriting, reportingVerb } from './reporting-verbs.ts';
import type { Subject } from './subjects.ts';
import type { Token } from './tokens.ts';

/** Where a writing is said to bear the words of the quotation at item `quotation`: "a message stating, “…”". */
export function writingBefore(
  items: readonly Token[],
  quotation: number,
): { readonly verb: number; readonly subject: Subject } | undefined {
  const verb = /^[,:]$/.test(items[quotation - 1]?.text ?? '') ? quotation - 2 : quotation - 1;
  const says = reportingVerb(items[verb]?.lower ?? '');
  const isAside = says?.form === 'ing' && isWriting(items[verb - 1]?.lower ?? '');
  const subject = isAside ? phraseBefore(items, verb) : undefined;
  return subject && { verb, subject };
}
