import { isCalendarWord } from '../text/calendar-words.ts';
import { keptOn } from '../text/kept-on.ts';
import { capital } from '../text/letters.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { remembering } from '../text/remembering.ts';
import { stopTest, termsOf } from '../text/terms.ts';
import { daysNear } from './days.ts';
import { erasNear } from './eras.ts';
import { figuresNear } from './figures.ts';
import { genderOfRole } from './gender-beside.ts';
import { type Asked, inOrder } from './in-order.ts';
import { isNation, othersOfSet } from './members.ts';
import type { Known, Mention } from './mention.ts';
import { isOfShape } from './of-shape.ts';
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
  /** The year in which the article was written, where it says so: what was to come then is no earlier than that. */
  readonly written?: number;
  /** All sentences of both, the article's and the others'. */
  readonly sentences: readonly ReadSentence[];
}

export const wrongCount = 3;

/** Of three wrong names, so many come from the article: a name from elsewhere is seen to be of another matter. */
const leastOwn: Readonly<Record<QuizLevel, number>> = { easy: 1, medium: 2, hard: 2 };

/** Places may be towns or continents, bodies and terms anything: those of one article are of one kind at best. */
const allOwn: readonly Mention['kind'][] = ['place', 'name', 'term'];

/** Persons, countries, bodies: not months, whose number is small. */
const isNameOfOne = (mention: Mention): boolean =>
  ['person', 'place', 'name', 'term'].includes(mention.kind) || isNation(mention) || isOfMembers(mention);

/** A town, a state, a continent: where an article plays is seen from all of it. */
const isOfMembers = ({ kind, text }: Mention): boolean =>
  kind === 'member' && /^\p{Lu}/u.test(text) && !isCalendarWord(text);

/** Whether an article is about a word of a set as a whole, as it comes back to it: the plague. */
export const isSubject = (mention: Mention, choosing: Choosing): boolean =>
  (mention.kind === 'member' && timesIn(choosing.own, mention) >= leastOfSubject) ||
  (mention.kind === 'person' && isTheirs(mention.text, choosing));

/** Somebody whom a good part of the article names is whom it is about. */
function isTheirs(name: string, choosing: Choosing): boolean {
  const times = timesNamed(choosing)(lastOf(folded(name)));
  return times >= leastOfSubject && times >= shareOfSubject * choosing.sentences.length;
}

/** In how many of the sentences a last name stands. */
const timesNamed = keptOn(({ sentences }: Choosing) =>
  remembering((last) => sentences.filter(({ folded: said }) => said.includes(` ${last} `)).length),
);

/** Of the article's sentences. */
const shareOfSubject = 0.3;

const timesIn = (own: readonly Known[], { text }: Mention): number =>
  own.filter((known) => known.kind === 'member' && known.text.toLowerCase() === text.toLowerCase()).length;

/** In sentences. */
const leastOfSubject = 6;

/**
 * What may stand in the mention's place and is wrong: of its kind and shape, nowhere in the sentence, and nowhere in the library
 * beside much of what the sentence says. At most so many as are wanted, the best first; fewer where there are no more.
 */
export function wrongChoices(asked: Asked, choosing: Choosing, wanted: number): readonly string[] {
  const { text, mention, beside = '' } = asked;
  const { language, sentences } = choosing;
  const terms = new Set(termsOf(`${text.slice(0, mention.start)} … ${text.slice(mention.end)}`, language));
  const inText = folded(`${beside} ${text}`);
  const right = new Set(termsOf(mention.text, language));
  const kept = [folded(mention.text)];
  const wrong: string[] = [];
  const fits = inOrder(asked, choosing);
  const form = formOf(mention.text);
  for (const choice of candidates(asked, choosing, wanted)) {
    if (wrong.length === wanted) break;
    const plain = folded(choice);
    const isLast = wrong.length === wanted - 1 && !wrong.some((other) => formOf(other) === form);
    const isNamed = inText.includes(plain) || kept.some((other) => other.includes(plain) || plain.includes(other));
    if (isNamed || (mention.shape === 'full' && sharesLast(plain, [inText, ...kept]))) continue;
    if (!fits(choice) || (isLast && withForm.includes(mention.kind) && formOf(choice) !== form)) continue;
    if (!isFigure(mention) && termsOf(choice, language).some((term) => right.has(term))) continue;
    if (sentences.some((sentence) => saysWith(plain, sentence, terms))) continue;
    kept.push(plain);
    wrong.push(choice);
  }
  if (!isNameOfOne(mention) || isInPassing(mention, choosing)) return wrong;
  const ofArticle = new Set(choosing.own.map((known) => folded(known.text)));
  const least = leastOwnOf(mention, choosing.level);
  return wrong.filter((choice) => ofArticle.has(folded(choice))).length >= Math.min(wanted, least) ? wrong : [];
}

/** "20 000" and "30 000" have a word in common. */
const isFigure = ({ kind }: Mention): boolean => kind === 'date' || kind === 'number';

/** Of three wrong nations, so many come from the article; one more of their region is no stranger there. */
const leastNations = 2;

const leastOwnOf = (mention: Mention, level: QuizLevel): number =>
  isNation(mention) ? leastNations : allOwn.includes(mention.kind) ? wrongCount : leastOwn[level];

/** In sentences: of what is named more often, another of its set from elsewhere is seen to be of another matter. */
const mostInPassing = 2;

const isInPassing = (mention: Mention, choosing: Choosing): boolean =>
  mention.kind === 'member' && !isNation(mention) && sentencesWith(mention, choosing) <= mostInPassing;

const sentencesWith = ({ text }: Mention, { sentences }: Choosing): number => {
  const word = folded(text);
  return sentences.filter((one) => one.folded.includes(word)).length;
};

/** Names may be of one word or of several. */
const withForm: readonly Mention['kind'][] = ['member', 'name', 'place', 'term'];

/** The right one is not to be the only one of several words, or with a capital. */
const formOf = (choice: string): string => `${/\s/u.test(choice)} ${/^\p{Lu}/u.test(choice)}`;

/** Larry and Lawrence Roberts may be one, and "Holm" of the sentence is Peter Holm. */
const sharesLast = (name: string, others: readonly string[]): boolean =>
  others.some((other) => other.includes(` ${lastOf(name)} `));

export const lastOf = (name: string): string => name.trim().split(' ').at(-1) ?? name;

function candidates({ mention, text }: Asked, choosing: Choosing, wanted: number): readonly string[] {
  const { language, level, seed, own, others } = choosing;
  const way = { seed: `${seed}/${text}`, language };
  if (mention.kind === 'number') return figuresNear(mention, own, way);
  if (mention.kind === 'date') return daysNear(mention, own, way);
  if (mention.kind === 'era') return seededOrder(erasNear(mention), way.seed, String);
  const called = genderOfRole(text.slice(0, mention.start), language);
  const isAlike = agrees(text, mention, language)
    ? (other: Known) => other.gender === mention.gender
    : lexiconOf(language)?.study?.agrees || gendered(text, language) || called !== undefined
      ? (other: Known) => {
          const gender = called?.gender ?? mention.gender;
          return (other.gender ?? gender) === (gender ?? other.gender);
        }
      : () => true;
  const alike = (known: readonly Known[]): readonly string[] => {
    const texts = known
      .filter((other) => other.kind === mention.kind && isOfShape(other, mention) && isAlike(other))
      .map((other) => (mention.kind === 'term' && /^\p{Lu}/u.test(mention.text) ? capital(other.text) : other.text));
    return seededOrder([...new Set(texts)], way.seed, String);
  };
  if (mention.kind === 'member') {
    const set = seededOrder(othersOfSet(mention, language), way.seed, String);
    const ours = alike(own);
    const near = ours.filter((other) => set.includes(other));
    return [...new Set(isInPassing(mention, choosing) ? [...near, ...set] : [...near, ...ours, ...set])];
  }
  const ours = alike(own);
  const first = level === 'easy' ? Math.min(wanted, leastOwn.easy) : ours.length;
  return [...new Set([...ours.slice(0, first), ...alike(others), ...ours])];
}

/** "la ingeniera _____": what somebody is stands right before their name and agrees with their sex. */
function agrees(text: string, { kind, start }: Mention, language: string): boolean {
  const before = /(\p{L}{3,}),? $/u.exec(text.slice(0, start))?.[1];
  return (
    kind === 'person' &&
    lexiconOf(language)?.study?.agrees === true &&
    before !== undefined &&
    !stopTest(language)(before.toLowerCase())
  );
}

/** Whether a pronoun of the sentence tells a sex. */
function gendered(text: string, language: string): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return (lexiconOf(language)?.pronouns ?? []).some(
    ({ gender, subject, object, possessive }) =>
      (gender === 'male' || gender === 'female') && [subject, object, possessive].some((form) => words.has(form)),
  );
}
