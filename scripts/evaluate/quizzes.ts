import { existsSync } from 'node:fs';
import { sentencesIn } from '../../src/core/document/sentence.ts';
import type { QuizQuestion } from '../../src/core/study/question.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import { everything } from '../shared/with-footnote.ts';
import type { Bench, Evaluation, Figures } from './evaluation.ts';
import { setPath } from './question-runs.ts';

/** Sets whose articles are asked about. */
const sets = ['natural', 'drafts', 'gum-news', 'gum-interview', 'xquad-en', 'xquad-es'];
/** Of each article at most so many: more than the longest of them that is reckoned with should have. */
const mostOfArticle = 24;

/** Quizzes about the articles of several sets: whether solutions are cited, and no other choice is right. */
export const quizzes: Evaluation = {
  name: 'quiz',
  needs: 'gum-news/articles',
  run: (surroundings) => {
    const folders = sets.map((set) => setPath(surroundings, set, 'articles')).filter((folder) => existsSync(folder));
    return surroundings.withLibrary('quiz', folders, quizFigures);
  },
};

interface Sentence {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

async function quizFigures({ footnote }: Bench): Promise<Figures> {
  const articles = await footnote.articles(everything);
  const sentences: Sentence[] = [];
  for (const { id, language } of articles)
    for (const passage of await footnote.passages(id))
      for (const { text } of sentencesIn(passage)) sentences.push({ text, terms: new Set(termsOf(text, language)) });
  const made: Made[] = [];
  for (const { id, language, characters } of articles) {
    const scope = { ...everything, articleIds: [id] };
    const quiz = await footnote.quiz({ scope, count: mostOfArticle, level: 'medium', seed: 'evaluation' });
    made.push({ language, words: characters / lettersInWord, questions: quiz.kind === 'made' ? quiz.questions : [] });
  }
  const questions = made.flatMap((one) => one.questions);
  const share = (test: (question: QuizQuestion) => boolean) =>
    questions.filter(test).length / Math.max(1, questions.length);
  return {
    questions: questions.length,
    ...yields(made),
    'solution stands in the cited words': share(isCited),
    'another choice may be right': share((question) => mayBeRight(question, sentences)),
    'stem gives the solution away': share(isGivenAway),
  };
}

/** With the blank. */
const lettersInWord = 6;

interface Made {
  readonly language: string;
  readonly words: number;
  readonly questions: readonly QuizQuestion[];
}

/** In words: of longer articles the questions end before the article does. */
const mostWords = 900;

/** How many questions 700 words give, by language. */
function yields(made: readonly Made[]): Figures {
  const short = made.filter(({ words }) => words <= mostWords);
  const rate = (some: readonly Made[]): number =>
    (700 * some.reduce((sum, { questions }) => sum + questions.length, 0)) /
    some.reduce((sum, { words }) => sum + words, 0);
  const languages = [...new Set(short.map(({ language }) => language))].toSorted();
  return Object.fromEntries(
    languages.map((code) => [`of 700 words, ${code}`, rate(short.filter(({ language }) => language === code))]),
  );
}

/** Of a question of order both choices, each in its sentence. */
const isCited = ({ kind, choices, right, citations: [first, second] }: QuizQuestion): boolean =>
  first.quote.includes(choices[right] ?? '') &&
  (kind !== 'order' || second?.quote.includes(choices[1 - right] ?? '') === true);

/** Of the stem's terms, so many beside a wrong choice; fewer than the quiz itself lets pass. */
const leastShared = 1 / 3;

/** Of a gap its whole sentence without the solution: the stem may show others beside it, and hide another fact. */
const askedIn = ({ kind, stem, choices, right, citations: [{ quote }] }: QuizQuestion): string =>
  kind === 'gap' ? quote.replace(choices[right] ?? '', '…') : stem;

/** A sentence of the library has a wrong choice beside a third of the stem's terms, or a changed sentence stands there. */
function mayBeRight(question: QuizQuestion, sentences: readonly Sentence[]): boolean {
  const { kind, choices, right, language } = question;
  const wrong = choices.filter((_, at) => at !== right);
  if (kind === 'order') return false;
  if (kind === 'true-or-changed') return wrong.some((choice) => sentences.some(({ text }) => text.includes(choice)));
  const asked = [...new Set(termsOf(askedIn(question), language))];
  return wrong.some((choice) => {
    const written = new RegExp(
      `(?<![\\p{L}\\p{N}.,])${choice.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
      'iu',
    );
    return sentences.some(
      ({ text, terms }) =>
        asked.filter((term) => terms.has(term)).length >= Math.max(2, leastShared * asked.length) && written.test(text),
    );
  });
}

/**
 * A word of the solution stands in the stem; or the solution alone is in figures, in capitals or of several words; or the stem has
 * "an" before the gap where only the solution begins with a vowel.
 */
function isGivenAway({ kind, stem, choices, right, language }: QuizQuestion): boolean {
  if (kind === 'true-or-changed' || kind === 'order') return false;
  const solution = choices[right] ?? '';
  const known = new Set(termsOf(stem, language));
  if (termsOf(solution, language).some((term) => known.has(term))) return true;
  const forms = choices.map((choice) => `${/\d/.test(choice)}${/^\p{Lu}/u.test(choice)}${/\s/.test(choice)}`);
  if (forms.filter((form) => form === forms[right]).length === 1) return true;
  const begins = choices.map((choice) => /^[aeiou]/iu.test(choice));
  return /\ban? _/u.test(stem) && begins.filter((one) => one === begins[right]).length === 1;
}
