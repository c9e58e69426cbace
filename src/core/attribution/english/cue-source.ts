import { english } from '../../text/lexicon/english.ts';
import { isComma, isPronoun, phraseBefore, type Range } from './noun-phrases.ts';
import { beForms } from './reporting-verb-use.ts';
import { isWork, type ReportingVerb } from './reporting-verbs.ts';
import { mainSubject, type Subject, subjectBefore, verbStart } from './subjects.ts';
import type { Token } from './tokens.ts';

/** Whose verb it is; `earlier` is the subject of the cue before, which "and said" shares. */
export function subjectOf(
  items: readonly Token[],
  at: number,
  verb: ReportingVerb,
  earlier: Subject | undefined,
): Subject | undefined {
  const start = verbStart(items, at);
  const isProgressive = items.slice(start, at).some(({ lower }) => beForms.has(lower));
  if (verb.form === 'ing' && !isProgressive) return participleSubject(items, at, earlier);
  const own = subjectBefore(items, wentOn(items, at) ?? at);
  if (own) return own;
  const main = mainSubject(items, at);
  if (main && items.slice(main.from, main.to).some(({ lower }) => isWork(lower))) return main;
  const shares = items[start - 1]?.pos === 'CCONJ' || isComma(items[start - 1]);
  return shares ? (earlier ?? mainSubject(items, at)) : undefined;
}

/** Where "went" stands in "went on to say". */
function wentOn(items: readonly Token[], at: number): number | undefined {
  if (items[at - 1]?.lower !== 'to') return undefined;
  return items[at - 2]?.lower === 'on' ? at - 3 : at - 2;
}

/** "with Lee saying", "…, saying", "by saying". */
function participleSubject(items: readonly Token[], at: number, earlier: Subject | undefined): Subject | undefined {
  const start = verbStart(items, at);
  const follows = isComma(items[start - 1]);
  // "was quoted as saying"
  if (items[start - 1]?.lower === 'as' && items.slice(0, start).some(({ lower }) => lower === 'quoted'))
    return mainSubject(items, at);
  const own = follows ? undefined : phraseBefore(items, start);
  if (own && items[own.from - 1]?.lower === 'with') return own;
  return follows || items[start - 1]?.lower === 'by' ? (mainSubject(items, at) ?? earlier) : undefined;
}

/** Verbs of inference want somebody who infers. */
export const isInference = ({ kind, lemma }: ReportingVerb): boolean =>
  kind === 'show' || /^(?:suggest|indicate|signal|imply|reveal)$/.test(lemma);

/** "The notice read", "researchers found": of somebody else they tell what is done, not said. */
export const isForWorks = ({ lemma }: ReportingVerb): boolean => english.reportingVerbs.ofWorks.includes(lemma);

/** A document, or those who write studies. */
export const isWritten = (items: readonly Token[], { from, to }: Range): boolean =>
  items.slice(from, to).some(({ lower }) => isWork(lower) || english.reportingVerbs.scholars.includes(lower));

/** Somebody, or a document: "the remarks suggest" is the author's own reading. */
export function canTell(items: readonly Token[], { from, to }: Range): boolean {
  const phrase = items.slice(from, to);
  const end = phrase.findIndex(({ pos }) => pos === 'ADP');
  const main = end > 0 ? phrase.slice(0, end) : phrase;
  const head = main.findLast(({ pos }) => pos !== 'PUNCT');
  if (main.some(({ lower }) => isWork(lower))) return true;
  return (
    head !== undefined &&
    (head.pos === 'PROPN' || isPronoun(head) || /(?:er|or|ist|ian|official|expert|analyst)s$/.test(head.lower))
  );
}
