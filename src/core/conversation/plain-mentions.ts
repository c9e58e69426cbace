import { defaultLexicon } from '../text/lexicon/index.ts';
import { reportingVerb } from '../text/reporting-verbs.ts';
import type { Span } from '../text/span.ts';
import { stopTest } from '../text/terms.ts';
import type { MentionPatterns, PlainPatterns } from './mention-patterns.ts';

const { plain } = defaultLexicon.reportingVerbs;

/** What somebody does, as against a thing: "did Lin say", "does Cole want". */
export function isSaying(word: string, { acting }: Pick<MentionPatterns, 'acting'>): boolean {
  const verb = reportingVerb(word);
  return acting.has(word) || (verb?.form === 'base' && plain.includes(verb.lemma));
}

/**
 * Who or what a question typed without capitals speaks of, by where it stands: between "did" and a verb, after "who is"
 * to its end, after "happened to".
 */
export function plainSpans(question: string, language: string, { plain, acting }: MentionPatterns): readonly Span[] {
  const { afterHelper, afterBe, afterConcerning } = plain;
  const asked: Asked = { question, isStop: stopTest(language), acting, ...plain };
  const found = [
    ...[...question.matchAll(afterHelper)].map((match) => subjectAt(asked, match.index + match[0].length)),
    ...[...question.matchAll(afterBe)].map((match) => restAt(asked, match.index + match[0].length)),
    ...[...question.matchAll(afterConcerning)].map((match) => runAt(asked, match.index + match[0].length).span),
  ];
  return found.filter((span) => span !== undefined);
}

/** In words: longer runs are no names. */
const longestName = 3;

interface Asked extends PlainPatterns, Pick<MentionPatterns, 'acting'> {
  readonly question: string;
  isStop(word: string): boolean;
}

/** Words that carry meaning, from a place on, and the word that ends them. */
function runAt(
  asked: Asked,
  start: number,
): { readonly span?: Span; readonly words: readonly string[]; readonly next: string } {
  const { question, isStop, verbsLast, everybody } = asked;
  const words = /^(?:[\p{Ll}'’-]+(?:\s+|(?=[?.!,]|$)))+/u.exec(question.slice(start))?.[0].trimEnd().split(/\s+/) ?? [];
  const stop = words.findIndex((word) => isStop(word) || verbsLast.has(word));
  const kept = stop < 0 ? words : words.slice(0, stop);
  const next = stop < 0 ? '' : (words[stop] ?? '');
  const isName = kept.length > 0 && kept.length <= longestName + 1 && !everybody.has(kept[0] ?? '');
  return isName ? { span: spanOf(asked, start, kept.length), words: kept, next } : { words: [], next };
}

function spanOf({ question, owner }: Asked, start: number, words: number): Span {
  const text = new RegExp(`^\\S+(?:\\s+\\S+){${words - 1}}`, 'u').exec(question.slice(start))?.[0] ?? '';
  return { start, end: start + text.replace(new RegExp(`${owner}?[?.!,]*$`, 'u'), '').length };
}

/** "did uber charge in", "did gloria sam do": the verb stands last, or next where it is a small word. */
function subjectAt(asked: Asked, start: number): Span | undefined {
  const { span, words, next } = runAt(asked, start);
  if (!span) return undefined;
  const isVerbNext = asked.verbsLast.has(next) && !isSaying(words.at(-1) ?? '', asked);
  const count = isVerbNext ? words.length : words.length - 1;
  return count > 0 && count <= longestName ? spanOf(asked, start, count) : undefined;
}

/** "who is maeve illingworth": nothing follows. */
function restAt(asked: Asked, start: number): Span | undefined {
  const { span } = runAt(asked, start);
  return span && /^[\s?.!]*$/u.test(asked.question.slice(span.end)) ? span : undefined;
}
