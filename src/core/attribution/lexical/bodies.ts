import { type Span, startsBefore } from '../../text/span.ts';
import { reach } from './antecedent.ts';
import { phraseAt } from './noun-phrase.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Gender, SpeechWords } from './speech-words.ts';
import type { Unit } from './tokens.ts';

/** A body that the article names, where it does. */
export interface Body extends Span {
  readonly name: string;
  /** Of its noun, where it opens a sentence by that: "*La* mairie a …". */
  readonly opens?: Gender;
  /** Named where nothing is told of it, "vor dem Landgericht Holm": its own noun alone means it. */
  readonly isAside?: true;
}

/** As many are remembered, so that a long article takes no longer for each. */
const mostRemembered = 200;

/** All bodies with an article before their name: "der Klinikverbund Nord", "la Autoridad Portuaria"; those that open a sentence by their noun too: "Die Bahn". */
export const bodiesIn = (units: readonly Unit[], words: SpeechWords): readonly Body[] =>
  units.flatMap(({ tokens }) =>
    tokens.flatMap(({ lower }, at): readonly Body[] => {
      const isAside = !words.determiners.has(lower) || words.prepositions.has(tokens[at - 1]?.lower ?? '');
      if (isAside && !words.determiners.has(lower) && !words.objectDeterminers.has(lower)) return [];
      const phrase = phraseAt(tokens, at, words, { object: isAside });
      const { name: own = '', role = '' } = phrase ?? {};
      const name = /\p{Lu}/u.test(role) || own === '' ? role : own;
      const isNamed = hasOwnName(name, words);
      const isSubject = at === 0 && words.isBody(phrase?.head ?? '');
      const isOne = phrase && (isNamed || isSubject) && !phrase.isPronoun && !phrase.isIndefinite;
      if (!isOne || words.isPerson(phrase.head ?? '') || (isAside && !words.isBody(nounOf(name)))) return [];
      const span = { start: phrase.start, end: phrase.start + name.length, name, ...(isAside ? { isAside } : {}) };
      return [isSubject ? { ...span, opens: phrase.gender } : span];
    }),
  );

/** "Klinikverbund Nord", "Autoridad Portuaria", "association Forêt vive" */
const hasOwnName = (name: string, words: SpeechWords): boolean =>
  words.capitalNouns ? /\p{Ll}[ -]\p{Lu}/u.test(name) : /\p{Lu}/u.test(name);

type PhraseOfBody = Pick<
  SpeakerPhrase,
  'head' | 'role' | 'isGenitive' | 'isOwned' | 'isTheirs' | 'isIndefinite' | 'isDemonstrative' | 'start'
>;

/**
 * Which body "der Verbund", "el organismo" or "das Schreiben" means: the last before it whose name has the noun; for what any
 * body may be called and for what bodies write, the last that spoke, or else that was named.
 */
export function bodyMeant(
  { head = '', role = '', isGenitive, isOwned, isTheirs, isIndefinite, isDemonstrative, start }: PhraseOfBody,
  spoken: readonly Body[],
  named: readonly Body[],
  words: SpeechWords,
): Body | undefined {
  if (isOwned || isTheirs || isIndefinite || hasOwnName(role, words)) return undefined;
  const [lately, earlier] = [before(spoken, start), before(named, start)];
  // "ese mismo estudio"
  const work =
    isDemonstrative && words.isWork(head) ? lately.findLast((one) => words.isWork(nounOf(one.name))) : undefined;
  if (work) return work;
  const isNear = (one: Body): boolean => one.start >= start - reach;
  // "des Gerichts"
  const noun = isGenitive && words.capitalNouns ? head.replace(/(?<!u)e?s$/u, '') : head;
  const isSame = (word: string): boolean => (words.capitalNouns ? word.endsWith(noun) : word === noun);
  const hasNoun = ({ name }: Body): boolean =>
    name.toLowerCase() !== noun && name.toLowerCase().split(' ').some(isSame);
  const own = [...earlier, ...lately].filter(hasNoun).sort((a, b) => a.start - b.start);
  if (head !== '' && own.length > 0) return own.at(-1);
  if (!words.bodies.has(head) && !words.writings.has(head)) return undefined;
  const isOfOtherKind = ({ name }: Body): boolean => words.ownKinds.has(head) && words.isBody(nounOf(name));
  const mayBe = (one: Body): boolean =>
    one.isAside !== true && isNear(one) && !isTerritory(one, words) && !isOfOtherKind(one);
  return lately.findLast(mayBe) ?? earlier.findLast((one) => mayBe(one) && isOrganisation(one, words));
}

/** By its noun, or by a name in capitals: no "Umbau der Anlagen". */
const isOrganisation = ({ name, opens }: Body, words: SpeechWords): boolean =>
  opens !== undefined || /^\p{Lu}{2,}/u.test(name) || name.split(' ').some((word) => words.isBody(word.toLowerCase()));

/** The first of its words: "landgericht". */
const nounOf = (name: string): string => name.toLowerCase().split(' ')[0] ?? '';

const isTerritory = ({ name }: Body, words: SpeechWords): boolean => words.territories.has(nounOf(name));

function before(bodies: readonly Body[], start: number): readonly Body[] {
  const end = startsBefore(bodies, start);
  return bodies.slice(Math.max(0, end - mostRemembered), end);
}
