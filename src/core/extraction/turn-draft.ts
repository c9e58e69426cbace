import type { Draft, DraftClaim } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { sentencesIn } from '../document/sentence.ts';
import type { SaidQuestion } from '../question/intent.ts';
import { saidOtherwise } from '../question/said-otherwise.ts';
import { termsOf } from '../text/terms.ts';
import { type Turn, turnsIn } from './interview-turns.ts';
import { turnsOfInterviewee } from './interviewees.ts';
import { inOneLine } from './one-quotation.ts';

/** As many as are read in one go. */
const mostTurns = 2;
/** In characters: what a phone shows without scrolling. */
const longestTurn = 400;

/** What somebody says in an interview, where each turn opens with its speaker's name; undefined where there is no such turn. */
export function turnDraft(
  passages: readonly Passage[],
  { name, topic }: Extract<SaidQuestion, { kind: 'by' }>,
  language: string,
): Draft | undefined {
  const wanted = wantedIn(topic, language);
  const scoreOf = ({ text, asked = '' }: Turn): number =>
    [...new Set(termsOf(`${asked} ${text}`, language))].filter((term) => wanted.has(term)).length;
  const labelled = turnsIn(passages).filter(({ speaker }) => isNamed(speaker, name, language));
  const theirs = labelled.length > 0 ? labelled : unlabelled(passages, name, language);
  const scored = theirs
    .map((turn) => ({ turn, score: scoreOf(turn) }))
    .filter(({ score }) => wanted.size === 0 || score > 0);
  const claims = scored
    .sort((a, b) => b.score - a.score)
    .slice(0, mostTurns)
    .flatMap(({ turn }) => toClaim(turn) ?? []);
  return claims.length > 0 ? { claims } : undefined;
}

/** The topic's terms, and what may stand for them. */
function wantedIn(topic: string | undefined, language: string): ReadonlySet<string> {
  if (topic === undefined) return new Set();
  const terms = termsOf(topic, language);
  return new Set([...terms, ...saidOtherwise({ text: topic, language, kind: 'other', terms }).keys()]);
}

function unlabelled(passages: readonly Passage[], name: string, language: string): readonly Turn[] {
  const wanted = termsOf(name, language);
  const ids = [...new Set(passages.map(({ articleId }) => articleId))];
  return ids.flatMap((id) =>
    turnsOfInterviewee(
      passages.filter(({ articleId }) => articleId === id),
      (names) => wanted.some((term) => names.includes(term)),
    ),
  );
}

/** By a word that tells: "the" is in many a label. */
const isNamed = (speaker: string, name: string, language: string): boolean => {
  const own = termsOf(speaker, language);
  return termsOf(name, language).some((term) => own.includes(term));
};

/** The turn's first sentences, as many as are read at a glance. */
function toClaim({ passage, start, end }: Turn): DraftClaim | undefined {
  const own = sentencesIn(passage).filter((one) => one.start >= start && one.end <= end);
  const [first] = own;
  const last = own.findLast((one) => one.end - start <= longestTurn) ?? first;
  if (!first || !last) return undefined;
  const quote = passage.text.slice(first.start, last.end);
  return { text: inOneLine(quote), evidence: [{ passage, quote, at: first.start }] };
}
