import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { placesOf } from '../text/word-places.ts';
import { wordBefore } from './beside.ts';
import { roleBeside } from './roles-beside.ts';

/** "Birgit Aune, who later became minister", "Birgit Aune, 42,", "the botanist Birgit Aune": no first name is known, but what stands beside it tells. */
export const isToldAsPerson = (name: string, line: string, language: string): boolean =>
  placesOf(name, line).some(({ start, end }) => {
    const isAged = /^(?:, \d{2},| \(\d{2}\))/u.test(line.slice(end, end + behindName));
    return (
      isAged ||
      (relativeOf(language)?.test(line.slice(end, end + behindName)) === true &&
        !prepositionsOf(language)?.test(wordBefore(line, start))) ||
      isTitled(line, start, language) ||
      roleBeside(line, { start, end }, language) !== undefined
    );
  });

/** "Birgit Aune" of "Councillor Birgit Aune". */
export const withoutTitle = (name: string, language: string): string =>
  name
    .split(/\s/)
    .filter((part, at) => at > 0 || !titlesOf(language).includes(part.toLowerCase()))
    .join(' ');

const titlesOf = (language: string): readonly string[] =>
  (lexiconOf(language)?.people ?? defaultLexicon.people).titles ?? [];

/** In letters: ", whose". */
const behindName = 12;

/** "the member for Newcastle Central, who": that is the member. */
const prepositionsOf = perLanguage(({ answering }) => answering && new RegExp(`^(?:${answering.prepositions})$`, 'iu'));

const relativeOf = perLanguage(({ study }) =>
  study?.ofPersons === undefined ? undefined : new RegExp(`^, (?:${study.ofPersons})(?![\\p{L}])`, 'u'),
);

const isTitled = (line: string, start: number, language: string): boolean =>
  titlesOf(language).includes(wordBefore(line, start));
