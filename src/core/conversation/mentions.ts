import { capital } from '../text/letters.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { namesOf } from '../text/names.ts';
import { contains, type Span } from '../text/span.ts';
import { stopTest } from '../text/terms.ts';
import { isSaying, plainSpans } from './plain-mentions.ts';

/** Something an English question speaks of, which a later "he", "it" or "they" may stand for. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: 'person' | 'thing' | 'group' | 'unknown';
  /** Stands where the subject of a question stands: "did Mattis say", "is Lake Oro". */
  readonly subject: boolean;
}

const { auxiliaries, people } = defaultLexicon;
const { be, do: does, have, future, modal } = auxiliaries;
/** Source of a pattern for the finite auxiliaries of a question: "did", "isn’t". */
export const auxiliary = `${anyOf([...be, ...does, ...have, ...future, ...modal])}(?:n['’]t)?`;
const beVerb = anyOf(be);
const helping = anyOf([...does, ...future, ...modal]);

const titles = new RegExp(`^${anyOf([...people.courtesy, ...people.titles, ...people.saints].map(capital))}\\b`);
const thingWords = new RegExp(`\\b${anyOf(people.things)}\\b`);
const groupWords = new RegExp(`\\b${anyOf(people.groups)}$`, 'iu');
const personWords = new RegExp(`\\b${anyOf(people.persons)}$`, 'iu');

/** Names and phrases with "the" in an English question, in order; "the Lake Oro" once. */
export function mentionsOf(question: string): readonly Mention[] {
  const named = namedSpans(question);
  const plain = /\p{Ll}.*\s\p{Lu}/u.test(question) ? [] : plainSpans(question);
  const spans = [...named, ...definiteSpans(question), ...plain].sort((a, b) => a.start - b.start || b.end - a.end);
  return [
    ...spans.filter((span, at) => !spans.slice(0, at).some((one) => contains(one, span))),
    ...named.flatMap((name) => ownedBy(question, name)),
  ]
    .map((span) => describe(question, span))
    .sort((a, b) => a.start - b.start);
}

/** "Lin’s parents": several that are somebody's are spoken of beside them. */
function ownedBy(question: string, { start, end }: Span): readonly Span[] {
  const owned = /^['’]s\s+(?:\p{Ll}+\s+)??\p{Ll}+s(?!\p{L})/u.exec(question.slice(end))?.[0];
  return owned === undefined || !plural.test(owned) ? [] : [{ start, end: end + owned.length }];
}

/** "Since when", no name. */
const opensAsking = new RegExp(`^\\p{L}+\\s${anyOf(defaultLexicon.interrogatives)}\\s`, 'iu');

const namedSpans = (question: string): readonly Span[] =>
  namesOf(question, 'en')
    .filter((name) => !(question.startsWith(name) && opensAsking.test(question)))
    .map((name) => ({ name, at: question.indexOf(name) }))
    .filter(({ at }) => !/\bas\s$/i.test(question.slice(0, at)))
    .map(({ name, at }) => {
      const article = /\bthe\s+$/i.exec(question.slice(0, at))?.[0] ?? '';
      return { start: at - article.length, end: at + name.length };
    });

const prepositions = new Set(defaultLexicon.places.prepositions);
const word = "[\\p{L}\\p{N}'’-]+";
/** The words after it are looked at only: another "the" may stand among them. */
const definite = new RegExp(`\\b(the|this|these|those)\\s+(?=(${word}(?:\\s+${word}){0,3}))`, 'giu');

function definiteSpans(question: string): readonly Span[] {
  const isStop = stopTest('en');
  return [...question.matchAll(definite)].flatMap(({ 0: opening, 1: article = '', 2: following = '', index }) => {
    const words = following.split(/\s+/);
    // Names are found by themselves.
    if (/^\p{Lu}/u.test(words[0] ?? '')) return [];
    const stop = words.findIndex((one) => isStop(one) || prepositions.has(one));
    const kept = stop < 0 ? words : words.slice(0, stop);
    const from = index + opening.length;
    const clauseEnds = stop < 0 && /^\s*(?:[?.!,]|$)/.test(question.slice(from + following.length));
    const least = article.toLowerCase() === 'the' ? 1 : 0;
    const isVerbLast =
      kept.length > least && (isPast(kept.at(-1)) || verbEnds(question.slice(0, index), clauseEnds, stop >= 0));
    const count = isVerbLast ? kept.length - 1 : kept.length;
    if (count === 0) return [];
    const phrase = new RegExp(`^${word}(?:\\s+${word}){${count - 1}}`, 'u').exec(following)?.[0] ?? '';
    return [{ start: index, end: from + phrase.replace(/['’]s?$/u, '').length }];
  });
}

const pasts = new Set(defaultLexicon.pasts);
/** "the group changed its name" */
const isPast = (word = ''): boolean => pasts.has(word) || /\p{Ll}{2}ed$/u.test(word);

const endsHelping = new RegExp(`\\b${helping}\\s+$`, 'i');
const isBeVerb = new RegExp(`^${beVerb}\\s+$`, 'i');

/**
 * Whether the last word of the phrase is a verb. "Will the bridge cost …?": after do, will and the like it is, where a
 * small word or nothing follows; after a leading "was" it is what was asked: "Was the bridge expensive?"
 */
const verbEnds = (before: string, clauseEnds: boolean, smallWordFollows: boolean): boolean =>
  endsHelping.test(before) ? clauseEnds || smallWordFollows : clauseEnds && isBeVerb.test(before);

function describe(question: string, span: Span): Mention {
  const text = question.slice(span.start, span.end);
  const before = question.slice(0, span.start);
  const after = question.slice(span.end);
  const subject = new RegExp(`\\b${auxiliary}\\s+$`, 'i').test(before);
  return { ...span, text, subject, kind: kindOf(text, before, after) };
}

/** "the bells", as against "the class". */
const plural = /\p{Ll}[^su\W]s$/u;

function kindOf(text: string, before: string, after: string): Mention['kind'] {
  if (/\band\b/.test(text) || groupWords.test(text)) return 'group';
  if (titles.test(text) || personWords.test(text)) return 'person';
  if (thingWords.test(text)) return 'thing';
  if (/['’]s\s/.test(text)) return plural.test(text) ? 'group' : 'thing';
  if (/^the\s\p{Ll}/iu.test(text) && plural.test(text)) return 'group';
  const acts = isSaying(/^\s+(\p{L}+)/u.exec(after)?.[1] ?? '');
  if (/^(?:the|this)\s/i.test(text)) return acts ? 'unknown' : 'thing';
  if (/^(?:these|those)\s/i.test(text)) return 'group';
  if (/^who(?:\s+(?:is|was)|['’]s)\s+$/i.test(before) || acts) return 'person';
  if (/\b(?:in|at|from|near)\s+$/i.test(before)) return 'thing';
  return 'unknown';
}
