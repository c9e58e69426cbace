import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import type { Lexicon } from './lexicon.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';

/** All languages whose words are known; adding one is its file and its name here. */
export const lexicons: readonly Lexicon[] = [
  arabic,
  german,
  english,
  spanish,
  french,
  italian,
  japanese,
  dutch,
  portuguese,
  russian,
  swedish,
  chinese,
];

/** Stands in where a text's language is unknown or has no lexicon, or its lexicon lacks the part. */
export const defaultLexicon = english;

/** The words of a part in all languages, for what is looked for whatever the language. */
export const inAllLanguages = (part: (lexicon: Lexicon) => readonly string[] | undefined): readonly string[] =>
  lexicons.flatMap((lexicon) => part(lexicon) ?? []);

const byCode = new Map(lexicons.map((lexicon) => [lexicon.code, lexicon]));

/** @param language ISO 639-1; undefined for one that has no lexicon ("und" too) */
export const lexiconOf = (language: string): Lexicon | undefined => byCode.get(language);
