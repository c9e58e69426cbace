import type { Answer } from '../../core/answer.ts';
import { onOneLine } from '../markdown/one-line.ts';
import type { Words } from '../words/words.ts';

/** What two ways to say the same differ in, and no reader sees a change in. */
const core = (text: string): string =>
  text
    .replace(/<[^\s<>]*\d+>/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "Understood as: …", where the question was changed to be answered; nothing where only its marks were. */
export function understoodLine(
  { question, understoodAs }: Pick<Answer, 'question' | 'understoodAs'>,
  words: Pick<Words, 'understoodAs'>,
): string | undefined {
  if (understoodAs === undefined || core(understoodAs) === core(question)) return undefined;
  return `${words.understoodAs} ${onOneLine(understoodAs.replace(/<[@#][!&]?\d+>/g, ' '))}`;
}
