import type { Article } from '../../document/article.ts';
import type { Span } from '../../text/span.ts';
import type { Statement } from '../statement.ts';
import { introducedIn } from './introduced.ts';
import { phraseAt } from './noun-phrase.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speakersOf } from './speakers.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';
import { isComma, textOf } from './token-kinds.ts';
import type { Token, Unit } from './tokens.ts';
import { afterAside } from './verb-group.ts';

/** A statement whose speaker is still a phrase; `unit` is the last sentence that it stands in. */
export interface Found extends Span {
  readonly subject?: Subject;
  readonly direct: boolean;
  readonly sentence: Span;
  readonly cue?: string;
  readonly unit: number;
  /** Where what goes on was begun, from which its speaker is told. */
  readonly begun?: number;
}

/** Of a statement that goes on with another: it is the same speaker's, whoever was named in between. */
export const spokenBy = ({ subject, begun, start }: Found): Pick<Found, 'subject' | 'begun'> =>
  subject === undefined ? {} : { subject, begun: begun ?? start };

/** Somebody without a name with whom a sentence begins: "Der Mann", "À quinze ans, la jeune fille". */
function described({ tokens }: Unit, words: SpeechWords): readonly SpeakerPhrase[] {
  const phrase = phraseAt(tokens, 0, words) ?? phraseAt(tokens, subjectBehind(tokens, words), words);
  const isSomebody = phrase && !phrase.isPronoun && phrase.gender !== 'plural' && words.isPerson(phrase.head ?? '');
  if (!isSomebody || phrase.name !== undefined || !words.determiners.has(tokens[phrase.from]?.lower ?? '')) return [];
  // "Der Notar, der den Vertrag schrieb, …" is nobody spoken of before.
  const isExplained = isComma(tokens[phrase.to]) && words.relatives.has(tokens[phrase.to + 1]?.lower ?? '');
  const isFirst = phrase.isIndefinite ? { isFirst: true as const } : {};
  return [{ ...phrase, ...isFirst, role: roleIn(tokens, phrase), isIndefinite: phrase.isIndefinite || isExplained }];
}

/** Up to the noun: what follows it may be the verb. */
function roleIn(tokens: readonly Token[], { from, to, head, role }: SpeakerPhrase): string {
  const at = tokens.findIndex(({ lower }, place) => place > from && place < to && lower === head);
  return at < 0 ? (role ?? '') : textOf(tokens.slice(from + 1, at + 1));
}

/** Where a sentence that opens with something else has its subject. */
const subjectBehind = (tokens: readonly Token[], words: SpeechWords): number =>
  words.capitalNouns ? behindVerb(tokens, words) : behindOpening(tokens, words);

/** In tokens: "Dem widerspricht | der Gutachter". Chosen by hand, not fitted. */
const reachOfVerb = 3;

/** Behind the verb, of a language in which it stands before a subject that does not open the sentence. */
function behindVerb(tokens: readonly Token[], words: SpeechWords): number {
  const verb = tokens.findIndex(({ lower, text }, at) => at > 0 && /^\p{Ll}/u.test(text) && words.verbs.has(lower));
  return verb > 0 && verb < reachOfVerb ? verb + 1 : tokens.length;
}

/** Behind the comma after the phrase of time or place with which the sentence begins. */
function behindOpening(tokens: readonly Token[], words: SpeechWords): number {
  const end = afterAside(tokens, 0, words);
  return end > 0 && isComma(tokens[end]) ? end + 1 : tokens.length;
}

/** "Il a prévenu sa sœur.": somebody's own of whom it is told, though not as who does it. */
const kinOf = ({ tokens }: Unit, words: SpeechWords): readonly SpeakerPhrase[] =>
  tokens.flatMap((token, at): readonly SpeakerPhrase[] => {
    if (at === 0 || !words.possessives.has(token.lower)) return [];
    const phrase = phraseAt(tokens, at, words, { object: true });
    const isKin = phrase?.isTheirs === true && phrase.name === undefined && words.kin.has(phrase.head ?? '');
    return isKin ? [{ ...phrase, gender: sexOf(phrase, words), role: roleIn(tokens, phrase) }] : [];
  });

const sexOf = ({ head = '', gender }: SpeakerPhrase, words: SpeechWords): SpeakerPhrase['gender'] =>
  words.isWoman(head) ? 'female' : gender === 'either' || words.capitalNouns ? 'male' : gender;

/** The statements of whose speakers it can be told who they are. */
export function resolved(
  article: Article,
  found: readonly Found[],
  units: readonly Unit[],
  words: SpeechWords,
): readonly Statement[] {
  const spoken = found.flatMap(({ subject }): readonly SpeakerPhrase[] =>
    subject === undefined || subject === 'last' ? [] : [subject],
  );
  const named = introducedIn(units, words);
  const speakers = speakersOf(
    { text: article.text, units, words },
    [...spoken, ...named],
    units.flatMap((unit) => described(unit, words)),
    units.flatMap((unit) => kinOf(unit, words)),
  );
  return found.flatMap(({ start, end, subject, direct, sentence, cue, begun }): readonly Statement[] => {
    const speaker = subject && speakers.resolve(subject, begun ?? start);
    if (!speaker) return [];
    const { name, role } = speaker;
    const quote = article.text.slice(start, end);
    return [
      { ...{ start, end, quote, direct, sentence }, speaker: name, ...(role ? { role } : {}), ...(cue ? { cue } : {}) },
    ];
  });
}
