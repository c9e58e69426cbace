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
}

/** As many are remembered, so that a long article takes no longer for each. */
const mostRemembered = 200;

/** All bodies with an article before their name: "der Klinikverbund Nord", "la Autoridad Portuaria"; those that open a sentence by their noun too: "Die Bahn". */
export const bodiesIn = (units: readonly Unit[], words: SpeechWords): readonly Body[] =>
  units.flatMap(({ tokens }) =>
    tokens.flatMap(({ lower }, at): readonly Body[] => {
      // Whom it is told ("dem Sender Nord", "a la radio") says nothing.
      if (!words.determiners.has(lower) || words.prepositions.has(tokens[at - 1]?.lower ?? '')) return [];
      const phrase = phraseAt(tokens, at, words);
      const { name: own = '', role = '' } = phrase ?? {};
      const name = /\p{Lu}/u.test(role) || own === '' ? role : own;
      const isNamed = words.capitalNouns ? /\p{Ll}[ -]\p{Lu}/u.test(name) : /\p{Lu}/u.test(name);
      const isSubject = at === 0 && words.isBody(phrase?.head ?? '');
      const isOne = phrase && (isNamed || isSubject) && !phrase.isPronoun && !phrase.isIndefinite;
      if (!isOne || words.isPerson(phrase.head ?? '')) return [];
      const span = { start: phrase.start, end: phrase.start + name.length, name };
      return [isSubject ? { ...span, opens: phrase.gender } : span];
    }),
  );

/**
 * Which body "der Verbund", "el organismo" or "das Schreiben" means: the last before it whose name has the noun; for what any
 * body may be called and for what bodies write, the last that spoke, or else that was named.
 */
export function bodyMeant(
  { head = '', isOwned, isTheirs, isIndefinite, start }: SpeakerPhrase,
  spoken: readonly Body[],
  named: readonly Body[],
  words: SpeechWords,
): Body | undefined {
  if (isOwned || isTheirs || isIndefinite) return undefined;
  const [lately, earlier] = [before(spoken, start), before(named, start)];
  const isNear = (one: Body): boolean => one.start >= start - reach;
  const isSame = (word: string): boolean => (words.capitalNouns ? word.endsWith(head) : word === head);
  const hasNoun = ({ name }: Body): boolean =>
    name.toLowerCase() !== head && name.toLowerCase().split(' ').some(isSame);
  const own = [...earlier, ...lately].filter(hasNoun).sort((a, b) => a.start - b.start);
  if (head !== '' && own.length > 0) return own.at(-1);
  if (!words.bodies.has(head) && !words.writings.has(head)) return undefined;
  const mayBe = (one: Body): boolean => isNear(one) && !isTerritory(one, words);
  return lately.findLast(mayBe) ?? earlier.findLast((one) => mayBe(one) && isOrganisation(one, words));
}

/** By its noun, or by a name in capitals: no "Umbau der Anlagen". */
const isOrganisation = ({ name, opens }: Body, words: SpeechWords): boolean =>
  opens !== undefined || /^\p{Lu}{2,}/u.test(name) || name.split(' ').some((word) => words.isBody(word.toLowerCase()));

const isTerritory = ({ name }: Body, words: SpeechWords): boolean =>
  words.territories.has(name.toLowerCase().split(' ')[0] ?? '');

function before(bodies: readonly Body[], start: number): readonly Body[] {
  const end = startsBefore(bodies, start);
  return bodies.slice(Math.max(0, end - mostRemembered), end);
}
