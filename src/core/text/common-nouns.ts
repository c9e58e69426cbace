import { lazily } from './lazily.ts';
import { lexicons } from './lexicon/index.ts';

const known = lazily(
  () =>
    new Set(
      lexicons.flatMap(({ glossary = {}, everyday = '', stopWords }) =>
        [...Object.values<string>(glossary), everyday, ...stopWords].flatMap((forms) =>
          forms.toLowerCase().split(/\s+/u),
        ),
      ),
    ),
);

/** Whether the word, in whatever casing, is a word of some language and not merely somebody's name, as far as the lexicons have words. */
export const isCommonNoun = (word: string): boolean => known().has(word.toLowerCase());
