import { capital } from '../text/letters.ts';
import type { FollowUpWords } from '../text/lexicon/conversation-parts.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Auxiliaries, PeopleWords } from '../text/lexicon/speech-parts.ts';

/** Patterns for a language's questions, and sources of patterns. Words without capitals, but for names. */
export interface MentionPatterns {
  /** Source: a finite auxiliary of a question, "did", "isn’t". */
  readonly auxiliary: string;
  readonly beforeSubject: RegExp;
  readonly endsHelping: RegExp;
  readonly isBeVerb: RegExp;
  readonly title: RegExp;
  readonly thing: RegExp;
  readonly group: RegExp;
  readonly person: RegExp;
  readonly pair: RegExp;
  /** "the bells", as against "the class". */
  readonly plural: RegExp;
  /** Source: what a name ends with that owns something. */
  readonly owner: string;
  readonly owns: RegExp;
  readonly opensAsking: RegExp;
  /** What stands before what somebody is: "as". */
  readonly beforeRole: RegExp;
  /** "the group *changed* its name" */
  readonly past: RegExp;
  /** Group 1: the article; group 2: the words after it, looked at only, for another article may stand among them. */
  readonly definite: RegExp;
  readonly article: string;
  readonly articleAtEnd: RegExp;
  readonly one: RegExp;
  readonly many: RegExp;
  readonly asksWho: RegExp;
  readonly beforePlace: RegExp;
  readonly prepositions: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly plain: PlainPatterns;
}

/** For questions typed without capitals. */
export interface PlainPatterns {
  readonly afterHelper: RegExp;
  readonly afterBe: RegExp;
  readonly afterConcerning: RegExp;
  readonly verbsLast: ReadonlySet<string>;
  readonly everybody: ReadonlySet<string>;
  /** Source: as in `MentionPatterns`. */
  readonly owner: string;
}

/** Undefined for a language whose follow-ups are not completed word by word. */
export const mentionPatterns = perLanguage((lexicon) => {
  const { followUps, auxiliaries, people } = lexicon;
  return followUps && auxiliaries && people ? made(lexicon, { followUps, auxiliaries, people }) : undefined;
});

interface Parts {
  readonly followUps: FollowUpWords;
  readonly auxiliaries: Auxiliaries;
  readonly people: PeopleWords;
}

const word = "[\\p{L}\\p{N}'’-]+";

function made(lexicon: Lexicon, parts: Parts): MentionPatterns {
  const { be, do: does, have, future, modal, denied } = parts.auxiliaries;
  const { definite, plural, identity, beforePlaces } = parts.followUps.references;
  const { people } = parts;
  const auxiliary = `${anyOf([...be, ...does, ...have, ...future, ...modal])}${anyOf(denied)}?`;
  const { article, singular } = definite;
  const owner = ownerOf(lexicon);
  return {
    auxiliary,
    beforeSubject: new RegExp(`\\b${auxiliary}\\s+$`, 'iu'),
    endsHelping: new RegExp(`\\b${anyOf([...does, ...future, ...modal])}\\s+$`, 'iu'),
    isBeVerb: new RegExp(`^${anyOf(be)}\\s+$`, 'iu'),
    title: new RegExp(`^${anyOf([...people.courtesy, ...people.titles, ...people.saints].map(capital))}\\b`),
    thing: new RegExp(`\\b${anyOf(people.things)}\\b`),
    group: new RegExp(`\\b${anyOf(people.groups)}$`, 'iu'),
    person: new RegExp(`\\b${anyOf(people.persons)}$`, 'iu'),
    pair: new RegExp(anyWord(lexicon.names?.pairing ?? []), 'u'),
    plural: new RegExp(`\\p{Ll}${plural}$`, 'u'),
    owner,
    owns: new RegExp(`^${owner}\\s+(?:\\p{Ll}+\\s+)??\\p{Ll}+s(?!\\p{L})`, 'u'),
    opensAsking: new RegExp(`^\\p{L}+\\s${anyOf(lexicon.interrogatives ?? [])}\\s`, 'iu'),
    beforeRole: new RegExp(`${anyWord(parts.followUps.references.beforeRoles)}\\s$`, 'iu'),
    past: new RegExp(`^(?:${anyOf(lexicon.pasts ?? [])}|\\p{Ll}{2,}${anyOf(lexicon.pastEndings ?? [])})$`, 'u'),
    definite: new RegExp(
      `\\b(${anyOf([article, ...singular, ...definite.plural])})\\s+(?=(${word}(?:\\s+${word}){0,3}))`,
      'giu',
    ),
    article,
    articleAtEnd: new RegExp(`\\b${article}\\s+$`, 'iu'),
    one: new RegExp(`^${anyOf([article, ...singular])}\\s`, 'iu'),
    many: new RegExp(`^${anyOf(definite.plural)}\\s`, 'iu'),
    asksWho: new RegExp(`^${anyOf(identity)}\\s+$`, 'iu'),
    beforePlace: new RegExp(`\\b${anyOf(beforePlaces)}\\s+$`, 'iu'),
    prepositions: new Set(lexicon.places?.prepositions),
    acting: new Set(people.acting),
    plain: plainPatterns(lexicon, parts),
  };
}

const ownerOf = ({ names }: Lexicon): string => anyOf(names?.possessive?.slice(0, 1) ?? []);

function plainPatterns(lexicon: Lexicon, { auxiliaries, followUps: { references } }: Parts): PlainPatterns {
  const { interrogatives = [], names } = lexicon;
  const { be, been, do: does, have, future, modal, denied } = auxiliaries;
  const helper = `${anyOf([...does, ...future, ...modal])}${anyOf(denied)}?`;
  return {
    afterHelper: new RegExp(`\\b${helper}\\s+`, 'giu'),
    afterBe: new RegExp(
      `^(?:${anyOf(names?.pairing ?? [])}\\s+)?${anyOf(interrogatives)}(?:\\s\\p{L}+)?\\s${anyOf(be)}\\s+`,
      'giu',
    ),
    afterConcerning: new RegExp(`\\b${anyOf(references.concerning)}\\s+`, 'giu'),
    verbsLast: new Set([...does, ...been, ...have]),
    everybody: new Set(references.everybody),
    owner: ownerOf(lexicon),
  };
}
