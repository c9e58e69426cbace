import type { Warning } from '../../core/document/article.ts';
import { readWarning } from '../../core/document/warning.ts';
import type { Words } from '../words/words.ts';

/** A warning as a sentence, with the parts it is about behind it, which the document names. */
export function warningLine(warning: Warning, { notes }: Words, show = (parts: string) => parts): string {
  const { kind, parts } = readWarning(warning);
  return parts === undefined ? notes.warnings[kind] : `${notes.warnings[kind]} (${show(parts)})`;
}
