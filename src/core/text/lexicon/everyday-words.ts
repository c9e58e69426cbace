import { lazily } from '../lazily.ts';
import { lexicons } from './index.ts';
import { words } from './words.ts';

interface Everyday {
  readonly language: string;
  readonly stem: (word: string) => string;
  readonly stems: ReadonlySet<string>;
}

const same = (word: string): string => word;

/** The words of the glossaries, by their stems: to stem them all takes a fifth of a second, and few processes ask for them. */
const everyday = lazily(() =>
  lexicons.flatMap(({ code, glossary, stem = same }): readonly Everyday[] =>
    glossary
      ? [
          {
            language: code,
            stem,
            stems: new Set(
              Object.values(glossary)
                .flatMap(words)
                .map((word) => stem(word.toLowerCase())),
            ),
          },
        ]
      : [],
  ),
);

/** Languages that have no glossary, and most everyday words as one that has. */
const alike: Readonly<Record<string, readonly string[]>> = { es: ['it', 'pt'] };

/** The languages whose glossary has the word, in whatever form, and those that may well have it too. */
export const everydayIn = (word: string): readonly string[] =>
  everyday()
    .filter(({ stem, stems }) => stems.has(stem(word)))
    .flatMap(({ language }) => [language, ...(alike[language] ?? [])]);

/**
 * What English writes with the accents of the language that it borrowed from, in lower case and in the forms that English gives it:
 * such a word tells of no language.
 */
export const borrowedWithAccents: ReadonlySet<string> = new Set(
  words(`café cafés résumé résumés fiancé fiancés fiancée fiancées naïve naïvely naïveté cliché clichés clichéd façade façades protégé protégés
    protégée décor débutante débutantes émigré émigrés entrée entrées soufflé soufflés sauté sautéed purée puréed purées crème brûlée brûlées
    crêpe crêpes pâté pâtés flambé frappé consommé éclair éclairs jalapeño jalapeños piñata piñatas risqué blasé touché cortège papier-mâché
    appliqué négligée séance séances soirée soirées matinée matinées communiqué communiqués exposé exposés attaché attachés ménage château
    châteaux smörgåsbord doppelgänger açaí déjà pièce résistance dénouement mêlée vis-à-vis`),
);
