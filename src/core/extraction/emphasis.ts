import type { Claim } from '../answer.ts';
import type { Query } from '../question/query.ts';
import { thingCounted } from '../question/question-kind.ts';
import { answersIn } from '../text/answer-kinds.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import type { Span } from '../text/span.ts';
import { termsOf } from '../text/terms.ts';

/** The claim with the words that answer marked: the person, time, number or place asked for. Where several might be it, none is. */
export function withEmphasis(claim: Claim, query: Query): Claim {
  const found = answersIn(query.kind, claim.text, query.text)
    .map((span) => withoutMarks(claim.text, span))
    .map((span) => (query.kind === 'time' ? withDay(claim.text, span) : span));
  const whole = joined(claim.text, found).filter((span) => isWhole(claim.text, span));
  const counted = whole.filter((span) => counts(claim.text, span, thingCounted(query.text)));
  const mayBe = counted.length > 0 ? counted : whole;
  const only = mayBe.length > 1 ? inClauseAsked(claim.text, mayBe, query) : mayBe[0];
  return only ? { ...claim, emphasis: [only] } : claim;
}

/** The same of several claims: a further one has a mark only where it has as much of the question as the first. */
export function allWithEmphasis(claims: readonly Claim[], query: Query): readonly Claim[] {
  const shared = claims.map(({ text }) => sharedWith(text, query));
  return claims.map((claim, at) => ((shared[at] ?? 0) >= (shared[0] ?? 0) ? withEmphasis(claim, query) : claim));
}

const sharedWith = (text: string, { terms, language }: Query): number => {
  const said = new Set(termsOf(text, language));
  return new Set(terms.filter((term) => said.has(term))).size;
};

const clauseEnd = new RegExp(
  `[,;:.]\\s+|\\s[–—-]\\s|\\s${anyOf(inAllLanguages(({ conjunctions }) => conjunctions))}\\s`,
  'giu',
);

/** The one that stands alone in the clause that has most of the question's words, if any has more than the others. */
function inClauseAsked(text: string, spans: readonly Span[], query: Query): Span | undefined {
  const ends = [...text.matchAll(clauseEnd)].map(({ index }) => index);
  const clauseOf = ({ start, end }: Span): Span => ({
    start: ends.findLast((at) => at < start) ?? 0,
    end: ends.find((at) => at >= end) ?? text.length,
  });
  const rated = spans.map((span) => {
    const { start, end } = clauseOf(span);
    return { span, shared: sharedWith(text.slice(start, end), query) };
  });
  const most = Math.max(...rated.map(({ shared }) => shared));
  const [best, ...others] = rated.filter(({ shared }) => shared === most);
  return most > 0 && others.length === 0 ? best?.span : undefined;
}

/** Whether the number stands before the thing that "how many" counts: "seven" of "seven votes to two". */
const counts = (text: string, { end }: Span, thing: string | undefined): boolean =>
  thing !== undefined &&
  (/^\s+(?:\S+\s+)?(\p{L}+)/u
    .exec(text.slice(end))?.[0]
    .toLowerCase()
    .includes(thing.toLowerCase().replace(/s$/, '')) ??
    false);

const owner = anyOf(inAllLanguages(({ names }) => names?.possessive));
const atEnd = new RegExp(`${owner}?(?:(?![%€$£])[\\p{P}\\s])*$`, 'u');

/** "4 p.m." */
const abbreviated = /\p{N}\s?\p{L}\.\p{L}\.$/u;

/** Without the marks around it and the ending that says whose it is. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const front = /^[\p{P}\s]*/u.exec(words)?.[0].length ?? 0;
  const back = abbreviated.test(words) ? 0 : (atEnd.exec(words)?.[0].length ?? 0);
  return { start: start + front, end: Math.max(start + front, end - back) };
}

/** "June" with the day that stands before it. */
const withDay = (text: string, { start, end }: Span): Span => ({
  start: /^\p{Lu}/u.test(text.slice(start)) ? start - (dayBefore.exec(text.slice(0, start))?.[0].length ?? 0) : start,
  end,
});

/** "22 June 2017" is one time, though it is found in pieces. */
const joint = anyOf(inAllLanguages(({ calendar }) => calendar?.joints));
const between = new RegExp(`^(?:[\\s,.-]|${joint})*$`, 'u');
const dayBefore = new RegExp(`\\p{N}{1,2}\\.?\\s+(?:${joint}\\s+)?$`, 'u');

function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const done: Span[] = [];
  for (const span of spans) {
    const last = done.at(-1);
    if (last && between.test(text.slice(last.end, span.start))) done.splice(-1, 1, { ...last, end: span.end });
    else done.push(span);
  }
  return done;
}

/** No part of a longer word: not the 1 of "B-1", nor the 22 of "22mm". */
const isWhole = (text: string, { start, end }: Span): boolean =>
  end > start &&
  !/[\p{L}\p{N}](?:[-’'.,]?)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^(?:-?[\p{L}\p{N}]|[.,]\p{N})/u.test(text.slice(end));
