import { lexiconOf } from '../text/lexicon/index.ts';
import { termsOf } from '../text/terms.ts';
import { daysNear } from './days.ts';
import { figuresNear } from './figures.ts';
import type { Known, Mention } from './mention.ts';
import type { QuizLevel } from './question.ts';
import { folded, type ReadSentence, saysWith } from './second-right.ts';
import { seededOrder } from './seeded-order.ts';

/** What the wrong choices are taken from. */
export interface Choosing {
  readonly language: string;
  readonly level: QuizLevel;
  readonly seed: string;
  /** Of the article itself. */
  readonly own: readonly Known[];
  /** Of other articles of its language. */
  readonly others: readonly Known[];
  /** All sentences of both, the article's and the others'. */
  readonly sentences: readonly ReadSentence[];
}

export const wrongCount = 3;

/** Asked with the mention taken out of the sentence. */
interface Asked {
  readonly text: string;
  readonly mention: Mention;
}

/**
 * What may stand in the mention's place and is wrong: of its kind and shape, nowhere in the sentence, and nowhere in the library
 * beside much of what the sentence says. At most so many as are wanted, the best first; fewer where there are no more.
 */
export function wrongChoices({ text, mention }: Asked, choosing: Choosing, wanted: number): readonly string[] {
  const { language, sentences } = choosing;
  const asked = new Set(termsOf(`${text.slice(0, mention.start)} … ${text.slice(mention.end)}`, language));
  const inText = folded(text);
  const right = new Set(termsOf(mention.text, language));
  const kept = [folded(mention.text)];
  const wrong: string[] = [];
  for (const choice of candidates(mention, text, choosing)) {
    if (wrong.length === wanted) break;
    const plain = folded(choice);
    const isNamed = inText.includes(plain) || kept.some((other) => other.includes(plain) || plain.includes(other));
    if (isNamed || (mention.kind !== 'date' && termsOf(choice, language).some((term) => right.has(term)))) continue;
    if (sentences.some((sentence) => saysWith(plain, sentence, asked))) continue;
    kept.push(plain);
    wrong.push(choice);
  }
  return wrong;
}

function candidates(
  mention: Mention,
  text: string,
  { language, level, seed, own, others }: Choosing,
): readonly string[] {
  const way = { seed: `${seed}/${text}`, language };
  if (mention.kind === 'number') return figuresNear(mention, [...own, ...others], way);
  if (mention.kind === 'date') return daysNear(mention, [...own, ...others], way);
  const isAlike = gendered(text, language)
    ? (other: Known) => (other.gender ?? mention.gender) === (mention.gender ?? other.gender)
    : () => true;
  const alike = (known: readonly Known[]): readonly string[] =>
    seededOrder(
      [
        ...new Set(
          known
            .filter((other) => other.kind === mention.kind && other.shape === mention.shape && isAlike(other))
            .map((other) => other.text),
        ),
      ],
      way.seed,
      String,
    );
  // Nouns of other articles are seen to be of another matter.
  if (mention.kind === 'noun') return alike(own);
  const near = level === 'easy' ? [...alike(others), ...alike(own)] : [...alike(own), ...alike(others)];
  return [...new Set(near)];
}

/** Whether a pronoun of the sentence tells a sex. */
function gendered(text: string, language: string): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return (lexiconOf(language)?.pronouns ?? []).some(
    ({ gender, subject, object, possessive }) =>
      (gender === 'male' || gender === 'female') && [subject, object, possessive].some((form) => words.has(form)),
  );
}
