import { namesOf } from '../text/names.ts';
import { contains, type Span } from '../text/span.ts';
import { stopTest } from '../text/terms.ts';

/** Something an English question speaks of, which a later "he", "it" or "they" may stand for. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: 'person' | 'thing' | 'group' | 'unknown';
  /** Stands where the subject of a question stands: "did Mattis say", "is Lake Oro". */
  readonly subject: boolean;
}

const auxiliary =
  "(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must)(?:n['’]t)?";
const titles =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Lady|Lord|King|Queen|Prince|Princess|Pope|Saint|St|President|Chancellor|Premier|Minister|Secretary|Senator|Governor|Mayor|Councill?or|Judge|Justice|General|Gen|Admiral|Colonel|Captain|Major|Sergeant|Inspector|Officer|Coach|Professor|Doctor|Ambassador|Director)\b/;
const thingWords =
  /\b(?:Lake|River|Mount|Sea|Ocean|Island|Bay|Valley|Bridge|Street|Road|Park|Tower|Castle|Palace|Church|School|College|University|Institute|Hospital|Museum|Library|City|Town|County|State|Republic|Kingdom|Empire|Korea|Act|Bill|Law|Treaty|Agreement|Award|Prize|Cup|War|Battle|Revolution|Theory|Theorem|Album|Company|Corporation|Inc|Ltd|Bank|Festival|Games|Project|Program|Programme|Mission|House|Airport|Station)\b/;
const groupWords =
  /\b(?:council|team|band|group|committee|government|company|party|police|family|crew|congress|parliament|court|jury|board|union|army|navy|ministry|commission|couple|people|men|women|children|officials)$/i;
const personWords =
  /\b(?:mayor|minister|president|king|queen|author|writer|engineer|teacher|headmaster|headmistress|baker|farmer|doctor|lawyer|judge|officer|leader|manager|director|spokes\w+|chair\w*|student|professor|scientist|journalist|reporter|artist|singer|actor|actress|player|coach|general|captain|secretary|senator|governor|councill?or|pilot|astronaut|commander|analyst|ambassador|founder|owner|driver|victim|suspect|witness|man|woman|boy|girl|father|mother|son|daughter|wife|husband|brother|sister)$/i;
const sayings =
  'say|tell|think|want|write|tweet|announce|claim|argue|warn|promise|deny|denounce|believe|mean|oppose|vote';

/** Names and phrases with "the" in an English question, in order; "the Lake Oro" once. */
export function mentionsOf(question: string): readonly Mention[] {
  const spans = [...namedSpans(question), ...definiteSpans(question)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return spans
    .filter((span, at) => !spans.slice(0, at).some((earlier) => contains(earlier, span)))
    .map((span) => describe(question, span));
}

const namedSpans = (question: string): readonly Span[] =>
  namesOf(question, 'en').map((name) => {
    const at = question.indexOf(name);
    const article = /\bthe\s+$/i.exec(question.slice(0, at))?.[0] ?? '';
    return { start: at - article.length, end: at + name.length };
  });

const word = "[\\p{L}\\p{N}'’-]+";
/** The words after it are looked at only: another "the" may stand among them. */
const definite = new RegExp(`\\b(the|this|these|those)\\s+(?=(${word}(?:\\s+${word}){0,3}))`, 'giu');

function definiteSpans(question: string): readonly Span[] {
  const isStop = stopTest('en');
  return [...question.matchAll(definite)].flatMap(({ 0: opening, 1: article = '', 2: following = '', index }) => {
    const words = following.split(/\s+/);
    // Names are found by themselves.
    if (/^\p{Lu}/u.test(words[0] ?? '')) return [];
    const stop = words.findIndex((one) => isStop(one));
    const kept = stop < 0 ? words : words.slice(0, stop);
    const from = index + opening.length;
    const clauseEnds = stop < 0 && /^\s*(?:[?.!,]|$)/.test(question.slice(from + following.length));
    const least = article.toLowerCase() === 'the' ? 1 : 0;
    const isVerbLast = kept.length > least && verbEnds(question.slice(0, index), clauseEnds, stop >= 0);
    const count = isVerbLast ? kept.length - 1 : kept.length;
    if (count === 0) return [];
    const phrase = new RegExp(`^${word}(?:\\s+${word}){${count - 1}}`, 'u').exec(following)?.[0] ?? '';
    return [{ start: index, end: from + phrase.replace(/['’]s?$/u, '').length }];
  });
}

/**
 * Whether the last word of the phrase is a verb. "Will the bridge cost …?": after do, will and the like it is, where a
 * small word or nothing follows; after a leading "was" it is what was asked: "Was the bridge expensive?"
 */
const verbEnds = (before: string, clauseEnds: boolean, smallWordFollows: boolean): boolean =>
  /\b(?:do|does|did|will|would|can|could|shall|should|may|might|must)\s+$/i.test(before)
    ? clauseEnds || smallWordFollows
    : clauseEnds && /^(?:is|are|was|were)\s+$/i.test(before);

function describe(question: string, span: Span): Mention {
  const text = question.slice(span.start, span.end);
  const before = question.slice(0, span.start);
  const after = question.slice(span.end);
  const subject = new RegExp(`\\b${auxiliary}\\s+$`, 'i').test(before);
  return { ...span, text, subject, kind: kindOf(text, before, after) };
}

function kindOf(text: string, before: string, after: string): Mention['kind'] {
  if (/\band\b/.test(text) || groupWords.test(text)) return 'group';
  if (titles.test(text) || personWords.test(text)) return 'person';
  if (thingWords.test(text)) return 'thing';
  if (/^(?:the|this)\s/i.test(text)) return 'thing';
  if (/^(?:these|those)\s/i.test(text)) return 'group';
  if (/^who(?:\s+(?:is|was)|['’]s)\s+$/i.test(before) || new RegExp(`^\\s+(?:${sayings})\\b`).test(after))
    return 'person';
  if (/\b(?:in|at|from|near)\s+$/i.test(before)) return 'thing';
  return 'unknown';
}
