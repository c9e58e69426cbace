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

/** The language whose word leads in a message of few words; undefined where none or several do. */
export function ledInLanguage(text: string): Language | undefined {
  const having = wordsIn(text).length <= mostWords ? leading(text) : [];
  return having.length === 1 ? having[0]?.rules.language : undefined;
}

function leading(text: string): readonly Pattern[] {
  const lead = bare(whole.exec(text)?.groups?.lead ?? '');
  return patterns.filter(({ leads }) => leads.test(lead));
}

/** Whom a few words that go on name; undefined where they name nobody. */
export function ledTo(text: string): Led | undefined {
  const [own, other] = leading(text);
  const rest = whole.exec(text)?.groups?.rest ?? '';
  if (!own || other || wordsIn(text).length > mostWords || /[,;:!]/u.test(rest)) return undefined;
  const closing = own.ledClosings.exec(bare(rest))?.[0] ?? '';
  const named = wordsIn(rest).slice(0, wordsIn(rest).length - wordsIn(closing).length);
  const { language } = own.rules;
  if (named.length === 0 || !isName(named, own)) return undefined;
  const isCapital =
    named.every((word) => /^\p{Lu}/u.test(word) || isSmall(word, language)) && named.some(isCapitalised);
  return { language, name: named.join(' '), isByForm: isCapital || closing !== '' };
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
