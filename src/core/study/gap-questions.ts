import { lexiconOf } from '../text/lexicon/index.ts';
import { foldWord, termsOf } from '../text/terms.ts';
import { type Candidate, candidateFor } from './candidate.ts';
import type { FactSentence } from './facts.ts';
import type { Mention } from './mention.ts';
import { type Choosing, wrongChoices, wrongCount } from './wrong-choices.ts';

/** Stands in the place of what is asked for. */
export const gap = '_____';

export const withGap = (text: string, { start, end }: Pick<Mention, 'start' | 'end'>): string =>
  text.slice(0, start) + gap + text.slice(end);

/** What of a sentence may be asked for: it stands there once, and no word beside it tells it. */
export const askable = ({ text, mentions }: FactSentence, language: string): readonly Mention[] =>
  mentions.filter((mention) => isOnce(text, mention, language) && !isTold(text, mention, language));

function isOnce(text: string, mention: Mention, language: string): boolean {
  const around = new Set(termsOf(`${text.slice(0, mention.start)} … ${text.slice(mention.end)}`, language));
  return !termsOf(mention.text, language).some((term) => around.has(term));
}

/** "An _____", "l’_____", "Anna _____": how it begins, or who it is. */
function isTold(text: string, mention: Mention, language: string): boolean {
  const before = text.slice(0, mention.start);
  if (/[\p{L}][’']$|-$/u.test(before)) return true;
  if (mention.kind === 'noun' && hasAkin(text, mention)) return true;
  if (mention.kind === 'number' && isConverted(text, mention)) return true;
  const word = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const { study, people } = lexiconOf(language) ?? {};
  const tells = mention.kind === 'person' ? [...(people?.titles ?? []), ...(people?.courtesy ?? [])] : [];
  return (
    study?.changing?.includes(word) === true || tells.includes(word) || /\p{Lu}[\p{L}.’'-]*\s$/u.test(before.slice(1))
  );
}

/** "110 mph (180 km/h)": the same in another measure stands beside it, before or behind. */
const isConverted = (text: string, { start, end }: Mention): boolean =>
  /^(?:\s?\p{L}[\p{L}./²³]*){1,3} \(\p{N}/u.test(text.slice(end)) ||
  /\p{N}[^()]* \((?:[^()]* )?$/u.test(text.slice(0, start));

/** In letters: words that begin alike are mostly of one family: "academic" tells "academies". */
const family = 5;

function hasAkin(text: string, { text: noun, start, end }: Mention): boolean {
  const root = foldWord(noun).slice(0, family);
  const around = `${text.slice(0, start)} ${text.slice(end)}`.match(/\p{L}+/gu) ?? [];
  return around.some((word) => foldWord(word).startsWith(root));
}

/** A question for every mention, as far as three wrong choices are found for it. */
export const gapQuestions = (sentence: FactSentence, choosing: Choosing): readonly Candidate[] =>
  askable(sentence, choosing.language).map((mention) =>
    candidateFor(
      {
        kind: 'gap',
        key: `${sentence.at}/${mention.start}`,
        answer: mention.text,
        isSpare: mention.kind === 'noun',
        rests: [sentence],
        ask() {
          const wrong = wrongChoices({ text: sentence.text, mention }, choosing, wrongCount);
          if (wrong.length < wrongCount) return undefined;
          return { stem: withGap(sentence.text, mention), right: mention.text, wrong };
        },
      },
      choosing,
    ),
  );
