import { termsOf } from '../text/terms.ts';
import type { Turn } from './stand-alone.ts';

/** In characters: a question that stands alone is a sentence; what is longer is an answer or an explanation. */
const longest = 400;

/** What was said in the conversation, as text. */
const textOf = (turns: readonly Turn[]): string =>
  turns.flatMap(({ question, understoodAs, answer }) => [question, understoodAs ?? '', answer ?? '']).join('\n');

/**
 * A question as a model rewrote it so that it stands alone, or undefined where it is no such thing: it is one line and
 * says nothing that was not said in the question or its conversation.
 */
export function rewrittenQuestion(
  reply: string,
  {
    question,
    history,
    language,
  }: { readonly question: string; readonly history: readonly Turn[]; readonly language: string },
): string | undefined {
  const line = reply
    .replace(/<(think|thinking)>[\s\S]*?(?:<\/\1>|$)/giu, '')
    .trim()
    .replace(/^(?:rewritten |last )?question:\s*/iu, '')
    .replace(/^["“](.*)["”]$/u, '$1')
    .trim();
  if (line === '' || line.includes('\n') || line.length > longest || !/[\p{L}\p{N}]/u.test(line)) return undefined;
  const said = new Set(termsOf(`${question}\n${textOf(history)}`, language));
  return termsOf(line, language).every((term) => said.has(term)) ? line : undefined;
}
