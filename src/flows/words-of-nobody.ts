import { statementsBy } from '../core/attribution/statement-search.ts';
import type { SentenceScore } from '../core/extraction/sentence-ranking.ts';
import { namedIn } from '../core/text/named-words.ts';
import { termsOf } from '../core/text/terms.ts';
import type { Ports } from '../ports/ports.ts';
import { isPlainVerb, statementsOf } from './extract-statements.ts';
import type { Retrieved } from './retrieve-passages.ts';
import type { Understood } from './understand-question.ts';

/** Somebody or something whose words were asked for and who says nothing in the articles. */
export interface Silent {
  /** As it was typed. */
  readonly name: string;
  /** Those of the sentences that speak of it, in their order. */
  readonly sentences: readonly SentenceScore[];
}

/**
 * Who was asked for words and has none in the articles, which speak of them all the same; undefined where they have some, or where it
 * is not known what the articles' language calls them: the mayor may well speak as "alcaldesa".
 */
export async function wordsOfNobody(
  ports: Ports,
  { intent: { task, language } }: Pick<Understood, 'intent'>,
  retrieved: Retrieved,
  sentences: readonly SentenceScore[],
): Promise<Silent | undefined> {
  if (task.kind !== 'statements' || task.said.kind !== 'by' || !isPlainVerb(task.said.verb)) return undefined;
  const { name } = task.said;
  const spoken = [...new Set(retrieved.ranked.map(({ passage }) => passage.source.language))];
  const names = spoken.flatMap((one) => namesIn(name, { from: language, to: one }));
  if (names.length === 0) return undefined;
  const articles = await statementsOf(ports, retrieved);
  if (articles.some(({ statements }) => names.some((one) => statementsBy(statements, one).length > 0)))
    return undefined;
  const terms = new Set(spoken.flatMap((one) => names.flatMap((called) => termsOf(called, one))));
  const speaking = sentences.filter(({ sentence }) => sentence.terms.some((term) => terms.has(term)));
  return speaking.length > 0 ? { name, sentences: speaking } : undefined;
}

/** What the articles' language may call it; none where a word of it is not known, and is no name. */
function namesIn(name: string, { from, to }: { readonly from: string; readonly to: string }): readonly string[] {
  if (from === to) return [name];
  const words = namedIn(name, from) ?? [];
  const called = words.map((word) => (/^\p{Lu}/u.test(word.written) ? [word.written] : []).concat(word.formsIn(to)));
  return called.some((forms) => forms.length === 0) ? [] : called.flat();
}
