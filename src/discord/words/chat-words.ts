import { foldedWords } from '../../core/text/language-among.ts';

/** How people write in chats in one language alone; what they write in several (thx, lol) tells nothing. */
const chatWords: Readonly<Record<'en' | 'de' | 'es' | 'fr', readonly string[]>> = {
  en: ['abt', 'tmrw', 'ppl', 'gonna', 'wanna', 'gotta', 'dunno', 'lemme', 'gimme', 'whos', 'whats', 'doesnt', 'didnt'],
  de: [
    'bitte',
    'wieviel',
    'wieviele',
    'gibts',
    'isses',
    'nich',
    'nix',
    'hab',
    'kannste',
    'weisste',
    'wiso',
    'kurzfassung',
  ],
  es: ['porfa', 'porfi', 'xq', 'xk', 'tmb', 'kien', 'kienes', 'qn', 'dnd', 'resumen', 'cuantos', 'cuantas'],
  fr: ['svp', 'stp', 'bcp', 'mdr', 'ptdr', 'pk', 'pcq', 'jsp', 'slt', 'cmt', 'qqn', 'qqch', 'ajd', 'tkt', 'pourkoi'],
};

const languageOf: ReadonlyMap<string, string> = new Map(
  Object.entries(chatWords).flatMap(([language, words]) => words.map((word) => [word, language])),
);

/** The one language whose chat words a text has; undefined where it has none, or those of several. */
export function chatLanguageOf(text: string): string | undefined {
  const languages = new Set(foldedWords(text).flatMap((word) => languageOf.get(word) ?? []));
  return languages.size === 1 ? [...languages][0] : undefined;
}
