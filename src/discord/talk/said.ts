import { languageAmong } from '../../core/text/language-among.ts';
import { bare } from './bare.ts';
import type { MeantRules } from './meant-rule.ts';
import { type Pattern, patterns } from './patterns.ts';
import { plain } from './plain.ts';

export type Language = MeantRules['language'];

/** A sentence as one language has it. */
export interface Said {
  readonly one: Pattern;
  /** All that is said. */
  readonly whole: string;
  /** Without what it opens with. */
  readonly rest: string;
}

/** What a sentence asks, it asks by so many characters: the patterns' time goes by their square. */
const longestBeginning = 250;

/** A sentence as each language has it. */
export const saidBy = (sentence: string): readonly Said[] => patterns.map((one) => saidIn(one, sentence));

function saidIn(one: Pattern, sentence: string): Said {
  const whole = plain(sentence.slice(0, longestBeginning), one.rules.spellings).replace(one.tails, '');
  return { one, whole, rest: whole.replace(one.openings, '') };
}

export const languagesOf = (said: readonly Said[]): readonly Language[] => said.map(({ one }) => one.rules.language);

/** Of some languages, the one that a sentence is most likely in. */
export function likeliest(sentence: string, among: readonly Language[]): Language | undefined {
  const language = languageAmong(sentence, among);
  return among.find((one) => one === language);
}

/** The words of a message as they were typed, without those that only open, lead in or close what it says in a language. */
export function matterIn(message: string, language: string): string {
  const own = patterns.find(({ rules }) => rules.language === language);
  if (!own) return message;
  const { rest } = saidIn(own, message);
  const said = new Set(rest.replace(own.closings, '').replace(own.anybody, ' ').split(' '));
  const isSaid = (word: string): boolean =>
    bare(word)
      .split(' ')
      .some((part) => said.has(part));
  return (message.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []).filter(isSaid).join(' ');
}

/** What a message says in a language besides that it asks what a text says: "was steht da drin" says nothing else. */
export function besidesNaming(message: string, language: string): string {
  const own = patterns.find(({ rules }) => rules.language === language);
  return own ? saidIn(own, message).rest.replace(own.naming, ' ').replace(own.closings, '').trim() : message;
}
