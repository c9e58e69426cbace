import { namesOf } from '../text/names.ts';
import { contains, type Span } from '../text/span.ts';
import { stopTest } from '../text/terms.ts';
import { type MentionPatterns, mentionPatterns } from './mention-patterns.ts';
import { isSaying, plainSpans } from './plain-mentions.ts';

/** Something a question speaks of, which a later "he", "it" or "they" may stand for. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: 'person' | 'thing' | 'group' | 'unknown';
  /** Stands where the subject of a question stands: "did Mattis say", "is Lake Oro". */
  readonly subject: boolean;
}

/**
 * Names and phrases with "the" in a question, in order; "the Lake Oro" once. None in a language whose follow-ups are not
 * completed word by word.
 */
export function mentionsOf(question: string, language: string): readonly Mention[] {
  const patterns = mentionPatterns(language);
  if (!patterns) return [];
  const asked = { question, language, patterns };
  const named = namedSpans(asked);
  const plain = /\p{Ll}.*\s\p{Lu}/u.test(question) ? [] : plainSpans(question, language, patterns);
  const spans = [...named, ...definiteSpans(asked), ...plain].sort((a, b) => a.start - b.start || b.end - a.end);
  return [
    ...spans.filter((span, at) => !spans.slice(0, at).some((one) => contains(one, span))),
    ...named.flatMap((name) => ownedBy(asked, name)),
  ]
    .map((span) => describe(asked, span))
    .sort((a, b) => a.start - b.start);
}

interface Asked {
  readonly question: string;
  readonly language: string;
  readonly patterns: MentionPatterns;
}

/** "Lin’s parents": several that are somebody's are spoken of beside them. */
function ownedBy({ question, patterns: { owns, plural } }: Asked, { start, end }: Span): readonly Span[] {
  const owned = owns.exec(question.slice(end))?.[0];
  return owned === undefined || !plural.test(owned) ? [] : [{ start, end: end + owned.length }];
}

const namedSpans = ({
  question,
  language,
  patterns: { opensAsking, articleAtEnd, beforeRole },
}: Asked): readonly Span[] =>
  namesOf(question, language)
    // "Since when", no name.
    .filter((name) => !(question.startsWith(name) && opensAsking.test(question)))
    .map((name) => ({ name, at: question.indexOf(name) }))
    .filter(({ at }) => !beforeRole.test(question.slice(0, at)))
    .map(({ name, at }) => {
      const article = articleAtEnd.exec(question.slice(0, at))?.[0] ?? '';
      return { start: at - article.length, end: at + name.length };
    });

const word = "[\\p{L}\\p{N}'’-]+";

function definiteSpans({ question, language, patterns }: Asked): readonly Span[] {
  const isStop = stopTest(language);
  const ending = new RegExp(`(?:${patterns.owner}|['’])?$`, 'u');
  return [...question.matchAll(patterns.definite)].flatMap(
    ({ 0: opening, 1: article = '', 2: following = '', index }) => {
      const words = following.split(/\s+/);
      // Names are found by themselves.
      if (/^\p{Lu}/u.test(words[0] ?? '')) return [];
      const stop = words.findIndex((one) => isStop(one) || patterns.prepositions.has(one));
      const kept = stop < 0 ? words : words.slice(0, stop);
      const from = index + opening.length;
      const clauseEnds = stop < 0 && /^\s*(?:[?.!,]|$)/.test(question.slice(from + following.length));
      const least = article.toLowerCase() === patterns.article ? 1 : 0;
      const isVerbLast =
        kept.length > least &&
        (patterns.past.test(kept.at(-1) ?? '') ||
          verbEnds(question.slice(0, index), { clauseEnds, smallWordFollows: stop >= 0, patterns }));
      const count = isVerbLast ? kept.length - 1 : kept.length;
      if (count === 0) return [];
      const phrase = new RegExp(`^${word}(?:\\s+${word}){${count - 1}}`, 'u').exec(following)?.[0] ?? '';
      return [{ start: index, end: from + phrase.replace(ending, '').length }];
    },
  );
}

/**
 * Whether the last word of the phrase is a verb. "Will the bridge cost …?": after do, will and the like it is, where a
 * small word or nothing follows; after a leading "was" it is what was asked: "Was the bridge expensive?"
 */
const verbEnds = (
  before: string,
  {
    clauseEnds,
    smallWordFollows,
    patterns,
  }: { readonly clauseEnds: boolean; readonly smallWordFollows: boolean; readonly patterns: MentionPatterns },
): boolean =>
  patterns.endsHelping.test(before) ? clauseEnds || smallWordFollows : clauseEnds && patterns.isBeVerb.test(before);

function describe({ question, patterns }: Asked, span: Span): Mention {
  const text = question.slice(span.start, span.end);
  const around = { before: question.slice(0, span.start), after: question.slice(span.end) };
  const subject = patterns.beforeSubject.test(around.before);
  return { ...span, text, subject, kind: kindOf(text, around, patterns) };
}

function kindOf(
  text: string,
  { before, after }: { readonly before: string; readonly after: string },
  patterns: MentionPatterns,
): Mention['kind'] {
  const { owner, article, plural } = patterns;
  if (patterns.pair.test(text) || patterns.group.test(text)) return 'group';
  if (patterns.title.test(text) || patterns.person.test(text)) return 'person';
  if (patterns.thing.test(text)) return 'thing';
  if (new RegExp(`${owner}\\s`, 'u').test(text)) return plural.test(text) ? 'group' : 'thing';
  if (new RegExp(`^${article}\\s\\p{Ll}`, 'iu').test(text) && plural.test(text)) return 'group';
  const acts = isSaying(/^\s+(\p{L}+)/u.exec(after)?.[1] ?? '', patterns);
  if (patterns.one.test(text)) return acts ? 'unknown' : 'thing';
  if (patterns.many.test(text)) return 'group';
  if (patterns.asksWho.test(before) || acts) return 'person';
  if (patterns.beforePlace.test(before)) return 'thing';
  return 'unknown';
}
