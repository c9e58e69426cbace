import type { OmissionWords } from '../text/lexicon/conversation-parts.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { mentionPatterns } from './mention-patterns.ts';

export interface EllipsisPatterns {
  readonly lead: RegExp;
  /** What ends a question that goes on and says nothing of it: "and Cole then". */
  readonly closing: RegExp;
  /** Ends what makes a question that goes on by itself: "the treasurer too". */
  readonly also: RegExp;
  /** Somebody or something by an article and a noun. */
  readonly described: RegExp;
  /** Group 1: who is told by the clause that follows. */
  readonly clause: RegExp;
  /** Group 1: an amount or another word that asks; group 2: its trimmings. */
  readonly narrowing: RegExp;
  /** Group 1: what narrows a word that asks. */
  readonly exactly: RegExp;
  /** Group 1: what is asked of instead. */
  readonly instead: RegExp;
  /** Groups 1 and 2: the word that asks and its trimming; or 3: the word before "was that". */
  readonly alone: RegExp;
  readonly more: RegExp;
  /** Group 1: what asks; group 2: the rest, from its auxiliary on. */
  readonly inverted: RegExp;
  /** A question with a word that asks, or an auxiliary. */
  readonly whole: RegExp;
  readonly opensPhrase: RegExp;
  readonly preposition: RegExp;
  /** Group 1: the ordinal. */
  readonly ordinalOne: RegExp;
  readonly ordinal: RegExp;
  readonly participant: RegExp;
  readonly beVerb: RegExp;
  /** Asks for somebody. */
  readonly asksWhom: RegExp;
  readonly asksObject: RegExp;
  readonly object: RegExp;
  readonly another: string;
  readonly standIn: string;
  readonly hasStandIn: RegExp;
  readonly beforeStandIn: RegExp;
  /** "say about the bridge in May", "about" → "say in May". */
  withoutPhrase(question: string, opening: string): string;
}

/** Undefined for a language whose follow-ups are not completed word by word. */
export const ellipsisPatterns = perLanguage((lexicon) => {
  const { code, followUps } = lexicon;
  const auxiliary = mentionPatterns(code)?.auxiliary;
  return followUps && auxiliary !== undefined ? made(lexicon, followUps.omissions, auxiliary) : undefined;
});

function made(lexicon: Lexicon, words: OmissionWords, auxiliary: string): EllipsisPatterns {
  const asking = anyOf(lexicon.interrogatives ?? []);
  const preposition = anyOf(words.prepositions);
  const ordinals = Object.keys(lexicon.numbers?.ordinals ?? {});
  const article = lexicon.followUps?.references.definite.article ?? '';
  const { circumstances, participants, trimmings, ofThat, object } = words;
  const described = `${anyOf(words.articles)}\\s`;
  const narrowed = `((?:\\s+${anyOf(trimmings)})*)`;
  // "ok and", "ok et": what only goes on may be several words, the later ones of the asker's own language.
  const further = anyOf(inAllLanguages(({ ellipsis, followUps }) => ellipsis?.leads ?? followUps?.omissions.openings));
  const lead = `(?:(?:${anyOf(words.leads)}\\b[\\s,]*)+(?:${further}[\\s,]+(?=\\S))*)`;
  const lone = `(${anyOf([...circumstances, ...participants])})(\\s+${anyOf(trimmings)})?`;
  const looking = `(${anyOf(circumstances)})\\s+${anyOf(ofThat)}`;
  return {
    lead: new RegExp(`^${lead}`, 'iu'),
    closing: new RegExp(`(?<=\\S)(?:[\\s,]+${anyOf(words.closings)})+$`, 'iu'),
    also: new RegExp(`[\\s,]${anyOf(words.also)}$`, 'iu'),
    described: new RegExp(`^${described}`, 'iu'),
    clause: new RegExp(`^(${described}.+?)\\s${anyOf(words.relatives)}\\s`, 'iu'),
    narrowing: new RegExp(`^${lead}?(${anyOf([...words.amounts, ...words.others])})${narrowed}[\\s?.!]*$`, 'iu'),
    exactly: new RegExp(`\\s(${anyOf(words.exactly)})$`, 'iu'),
    instead: new RegExp(`^${lead}?${anyOf(words.instead)}\\s+(.+?)[\\s?.!]*$`, 'isu'),
    alone: new RegExp(`^${lead}?(?:${lone}|${looking})[\\s?.!]*$`, 'iu'),
    more: new RegExp(`^(?:${words.more})[\\s?.!]*$`, 'iu'),
    inverted: new RegExp(`^(${asking}\\b.*?)\\s+(${auxiliary}\\s+.+?)[\\s?.!]*$`, 'isu'),
    whole: new RegExp(`^${asking}\\b|\\b${auxiliary}\\b`, 'iu'),
    opensPhrase: new RegExp(`^${preposition}\\s`, 'iu'),
    preposition: new RegExp(`^${preposition}\\b`, 'iu'),
    ordinalOne: new RegExp(`^(?:${article}\\s+)?(${anyOf([...ordinals, words.last])})\\s+${words.one}$`, 'iu'),
    ordinal: new RegExp(`\\b${anyOf(ordinals)}\\b`, 'iu'),
    participant: new RegExp(`^${anyOf(participants)}`, 'iu'),
    beVerb: new RegExp(`^${anyOf(lexicon.auxiliaries?.be ?? [])}\\b`, 'iu'),
    asksWhom: new RegExp(`^${anyOf(participants.filter((word) => !object.asked.includes(word)))}`, 'iu'),
    asksObject: new RegExp(`^${anyOf(object.asked)}\\s`, 'iu'),
    object: new RegExp(`^${anyOf(object.asked)}$`, 'iu'),
    another: object.another,
    standIn: object.standIn,
    hasStandIn: new RegExp(`\\b${object.standIn}\\b`, 'u'),
    beforeStandIn: new RegExp(`\\s+(?=${anyOf(object.before)}\\b)`, 'iu'),
    withoutPhrase: (question, opening) =>
      question.replace(new RegExp(`\\s+${opening}\\b.*?(?=\\s+${preposition}\\b|$)`, 'isu'), ''),
  };
}
