import { namedIn } from '../../core/text/named-words.ts';
import { bare } from './bare.ts';
import { isEveryday } from './everyday.ts';
import { type Pattern, patterns } from './patterns.ts';
import type { Language } from './said.ts';

/** "and the old mayor then": who says more asks in another way. */
const mostWords = 4;
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/** Who or what else is asked about behind a word that goes on: "and Marsh then". */
interface Led {
  readonly language: Language;
  /** As typed, without what leads in or closes. */
  readonly name: string;
  /** Whether it is one by its form: it has capital letters, or is closed like a question. */
  readonly isByForm: boolean;
}

const whole = /^\P{L}*(?<lead>\p{L}+)(?<rest>.*)$/su;

/** What stands before a word that leads in, and only says that somebody heard: "ok and Marsh". */
const mostBefore = 3;

/** A message from the word of a language on that leads in, where nothing is said before. */
export const fromLead = (text: string, one: Pattern): string | undefined => fromOneOf(one.leads, text, one);

function fromOneOf(leads: RegExp, text: string, { openings, reactions }: Pattern): string | undefined {
  const lead = [...text.matchAll(/\p{L}+/gu)].slice(0, mostBefore + 1).find(([word]) => leads.test(bare(word)));
  if (!lead) return undefined;
  const before = `${bare(text.slice(0, lead.index))} `
    .replace(reactions, '')
    .replace(openings, '')
    .replace(reactions, '');
  return before.trim() === '' ? text.slice(lead.index) : undefined;
}

/** The language whose word leads in a message of few words; undefined where none or several do. */
export function ledInLanguage(text: string): Language | undefined {
  const [own, other] = leading(text);
  if (!own || other || wordsIn(own.said).length > mostWords) return undefined;
  return own.one.rules.language;
}

interface Leading {
  readonly one: Pattern;
  readonly said: string;
  /** Other sentences begin with such a word too. */
  readonly isLoose: boolean;
}

/** The languages whose word leads in, and what that is from there on. */
const leading = (text: string): readonly Leading[] => leadingBy(text, { isLoose: false });

const leadingBy = (text: string, { isLoose }: Pick<Leading, 'isLoose'>): readonly Leading[] =>
  patterns.flatMap((one) => {
    const said = fromOneOf(isLoose ? one.looseLeads : one.leads, text, one);
    return said === undefined ? [] : [{ one, said, isLoose }];
  });

/** Whom a few words that go on name; undefined where they name nobody. */
export function ledTo(text: string): Led | undefined {
  const surely = leading(text);
  const [led, other] = surely.length > 0 ? surely : leadingBy(text, { isLoose: true });
  if (!led || other || wordsIn(led.said).length > mostWords) return undefined;
  const { one: own, said, isLoose } = led;
  const rest = whole.exec(said)?.groups?.rest ?? '';
  if (/[,;:!]/u.test(rest) || own.remarks.test(bare(rest))) return undefined;
  const closing = own.ledClosings.exec(bare(rest))?.[0] ?? '';
  const named = wordsIn(rest).slice(0, wordsIn(rest).length - wordsIn(closing).length);
  const { language } = own.rules;
  if (named.length === 0 || !isName(named, own)) return undefined;
  const isCapital =
    named.every((word) => /^\p{Lu}/u.test(word) || isSmall(word, language)) && named.some(isCapitalised);
  return { language, name: named.join(' '), isByForm: !isLoose && (isCapital || closing !== '') };
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const isSmall = (word: string, language: Language): boolean => (namedIn(word, language) ?? []).length === 0;

function isName(words: readonly string[], { rules, ledToNothing, reactions }: Pattern): boolean {
  const { language } = rules;
  const said = bare(words.join(' '));
  if (ledToNothing.test(said) || said.replace(reactions, '') === '') return false;
  return (
    words.some((word) => isCapitalised(word) || !isKnown(word, language)) &&
    words.some((word) => !isSmall(word, language) && !isEveryday(bare(word), language))
  );
}

const isKnown = (word: string, language: Language): boolean =>
  (namedIn(word, language) ?? []).every(({ concepts }) => concepts.length > 0);
