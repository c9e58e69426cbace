import type { Gender } from '../text/first-names.ts';
import type { ReferenceWords } from '../text/lexicon/conversation-parts.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Pronoun as PronounForms } from '../text/lexicon/speech-parts.ts';
import type { Mention } from './mentions.ts';

type Kind = Mention['kind'];

export interface Pronoun {
  readonly pattern: RegExp;
  /** What it may stand for, the likeliest first. */
  readonly kinds: readonly Kind[];
  readonly possessive: boolean;
  readonly gender?: Gender;
  /** Hardly ever one body: "them". */
  readonly isObject?: true;
}

export const somebody: readonly Kind[] = ['person', 'unknown'];
export const several: readonly Kind[] = ['group', 'unknown'];
export const something: readonly Kind[] = ['thing', 'group', 'unknown'];

export interface ReferencePatterns {
  readonly pronouns: readonly Pronoun[];
  readonly identity: RegExp;
  /** "Vale said that he …", as against "Vale closed it", where it is another. */
  readonly clauseBegins: RegExp;
  /** "the bells", no council. */
  readonly isPlural: RegExp;
  readonly owned: RegExp;
  /** "The …", "those …": in the place of a pronoun it is `article`. */
  readonly determiner: RegExp;
  readonly article: string;
  /** A name with the ending of what owns something. */
  ownerOf(name: string): string;
}

/** Undefined for a language whose follow-ups are not completed word by word. */
export const referencePatterns = perLanguage(({ followUps, pronouns, names }) =>
  followUps && pronouns ? made(followUps.references, pronouns, names?.possessive?.[0] ?? '') : undefined,
);

function made(words: ReferenceWords, forms: NonNullable<Lexicon['pronouns']>, owner: string): ReferencePatterns {
  const { definite, plural, clauses, identity } = words;
  const { article, singular } = definite;
  const owned = `${anyOf([owner])}\\s`;
  const isPlural = new RegExp(`(?:^${article}\\s\\p{Ll}|${owned}).*\\p{Ll}${plural}$`, 'u');
  return {
    pronouns: pronounsOf(words, forms),
    identity: new RegExp(`^${anyOf(identity)}\\s`, 'i'),
    clauseBegins: new RegExp(anyWord(clauses), 'iu'),
    isPlural,
    owned: new RegExp(owned, 'u'),
    determiner: new RegExp(`^${anyWord([article, ...singular, ...definite.plural])}`, 'iu'),
    article,
    ownerOf: (name) => (isPlural.test(name) ? `${name}’` : `${name}${owner.replace("'", '’')}`),
  };
}

function pronounsOf(words: ReferenceWords, forms: readonly PronounForms[]): readonly Pronoun[] {
  const third = forms.filter(({ person }) => person === 3);
  const persons = third.flatMap((form) =>
    form.gender === 'male' || form.gender === 'female' ? [{ ...form, gender: form.gender }] : [],
  );
  const plurals = third.filter(({ number }) => number === 'plural');
  const things = third.filter(({ gender }) => gender === 'thing');
  const { atEnd, expletives, notOwned } = words;
  /** "her bridge", as against "with her in May". */
  const owns = (word: string) =>
    new RegExp(`${anyWord([word])}(?=\\s+[\\p{L}\\p{N}])(?!\\s+${anyWord(notOwned)})`, 'iu');
  const any = (list: readonly string[], rest = '') => new RegExp(`${anyWord(list)}${rest}`, 'iu');
  const stands = { kinds: somebody, possessive: false };
  return [
    ...persons.map(({ subject, object, possessive, gender }) => ({
      ...stands,
      pattern: any(object === possessive ? [subject] : [subject, object]),
      gender,
    })),
    ...persons.map(({ possessive, gender }) => ({ ...stands, pattern: owns(possessive), possessive: true, gender })),
    ...persons
      .filter(({ object, possessive }) => object === possessive)
      .map(({ object, gender }) => ({ ...stands, pattern: any([object]), gender })),
    ...plurals.flatMap(({ subject, object, possessive }): readonly Pronoun[] => [
      { pattern: owns(possessive), kinds: several, possessive: true },
      { pattern: any([subject]), kinds: several, possessive: false },
      { pattern: any([object]), kinds: several, possessive: false, isObject: true },
    ]),
    ...things.flatMap(({ subject, object, possessive }): readonly Pronoun[] => [
      { pattern: owns(possessive), kinds: something, possessive: true },
      { pattern: any([subject, object], `(?!\\s+${anyWord(expletives)})`), kinds: something, possessive: false },
    ]),
    {
      pattern: new RegExp(`(?<=${anyWord(atEnd.after)}\\s)${anyOf(atEnd.words)}(?=\\s*[?.!]*$)`, 'iu'),
      kinds: ['thing'],
      possessive: false,
    },
  ];
}
