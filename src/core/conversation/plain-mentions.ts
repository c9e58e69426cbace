import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { reportingVerb } from '../text/reporting-verbs.ts';
import type { Span } from '../text/span.ts';
import { stopTest } from '../text/terms.ts';

const { auxiliaries, people, reportingVerbs, interrogatives } = defaultLexicon;
const helpers = [...auxiliaries.do, ...auxiliaries.future, ...auxiliaries.modal];
const afterHelper = new RegExp(`\\b${anyOf(helpers)}(?:n['’]?t)?\\s+`, 'giu');
const afterBe = new RegExp(
  `^(?:and\\s+)?${anyOf(interrogatives)}(?:\\s\\p{L}+)?\\s${anyOf(auxiliaries.be)}\\s+`,
  'giu',
);
const afterWhat = /\b(?:happened to|became of)\s+/giu;
const verbsLast = new Set([...auxiliaries.do, ...auxiliaries.been, 'have', 'be']);
/** "How did people react?": everybody is nobody that is spoken of. */
const everybody = new Set(['people', 'everybody', 'everyone', 'anybody', 'anyone', 'somebody', 'someone', 'nobody']);

/** What somebody does, as against a thing: "did Lin say", "does Cole want". */
export function isSaying(word: string): boolean {
  const verb = reportingVerb(word);
  return people.acting.includes(word) || (verb?.form === 'base' && reportingVerbs.plain.includes(verb.lemma));
}

/**
 * Who or what a question typed without capitals speaks of, by where it stands: between "did" and a verb, after "who is"
 * to its end, after "happened to".
 */
export function plainSpans(question: string): readonly Span[] {
  const found = [
    ...[...question.matchAll(afterHelper)].map((match) => subjectAt(question, match.index + match[0].length)),
    ...[...question.matchAll(afterBe)].map((match) => restAt(question, match.index + match[0].length)),
    ...[...question.matchAll(afterWhat)].map((match) => runAt(question, match.index + match[0].length).span),
  ];
  return found.filter((span) => span !== undefined);
}

/** In words: longer runs are no names. */
const longestName = 3;
const isStop = stopTest('en');

/** Words that carry meaning, from a place on, and the word that ends them. */
function runAt(
  question: string,
  start: number,
): { readonly span?: Span; readonly words: readonly string[]; readonly next: string } {
  const words = /^(?:[\p{Ll}'’-]+(?:\s+|(?=[?.!,]|$)))+/u.exec(question.slice(start))?.[0].trimEnd().split(/\s+/) ?? [];
  const stop = words.findIndex((word) => isStop(word) || verbsLast.has(word));
  const kept = stop < 0 ? words : words.slice(0, stop);
  const next = stop < 0 ? '' : (words[stop] ?? '');
  const isName = kept.length > 0 && kept.length <= longestName + 1 && !everybody.has(kept[0] ?? '');
  return isName ? { span: spanOf(question, start, kept.length), words: kept, next } : { words: [], next };
}

function spanOf(question: string, start: number, words: number): Span {
  const text = new RegExp(`^\\S+(?:\\s+\\S+){${words - 1}}`, 'u').exec(question.slice(start))?.[0] ?? '';
  return { start, end: start + text.replace(/(?:['’]s)?[?.!,]*$/u, '').length };
}

/** "did uber charge in", "did gloria sam do": the verb stands last, or next where it is a small word. */
function subjectAt(question: string, start: number): Span | undefined {
  const { span, words, next } = runAt(question, start);
  if (!span) return undefined;
  const isVerbNext = verbsLast.has(next) && !isSaying(words.at(-1) ?? '');
  const count = isVerbNext ? words.length : words.length - 1;
  return count > 0 && count <= longestName ? spanOf(question, start, count) : undefined;
}

/** "who is maeve illingworth": nothing follows. */
function restAt(question: string, start: number): Span | undefined {
  const { span } = runAt(question, start);
  return span && /^[\s?.!]*$/u.test(question.slice(span.end)) ? span : undefined;
}
