import { lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Span } from '../text/span.ts';
import { stopTest, termsOf } from '../text/terms.ts';

const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*";
/** In words: what is explained is called by a name, not by a description. */
const longestTerm = 4;

const patternsFor = perLanguage(({ study }) =>
  study?.guide?.definitions.map(
    ({ before, behind, isOneWord }) =>
      new RegExp(
        `(?<![\\p{L}’'])${before}(?<term>${word}(?: ${word}){0,${isOneWord ? 0 : longestTerm - 1}}?)${behind}`,
        'diu',
      ),
  ),
);

/** Terms that a sentence explains by the ways of saying so: "Unter Kartierung versteht man …". */
export function explainedIn(text: string, language: string): readonly Span[] {
  return (patternsFor(language) ?? []).flatMap((pattern): readonly Span[] => {
    const [start, end] = pattern.exec(text)?.indices?.groups?.term ?? [];
    if (start === undefined || end === undefined || !mayBeTerm(text.slice(start, end), start, language)) return [];
    return [{ start, end }];
  });
}

/** Not somebody's name, nor words that point elsewhere. */
function mayBeTerm(term: string, start: number, language: string): boolean {
  const words = term.split(' ');
  const isStop = stopTest(language);
  const isName =
    lexiconOf(language)?.capitalNouns !== true && start > 0 && words.every((one) => /^\p{Lu}\p{Ll}/u.test(one));
  return (
    !isName &&
    termsOf(term, language).length > 0 &&
    !isStop((words[0] ?? '').toLowerCase()) &&
    !isStop((words.at(-1) ?? '').toLowerCase())
  );
}
