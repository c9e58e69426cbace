import { type Passage, stretchesOf } from '../document/passage.ts';
import type { Sentence } from '../document/sentence.ts';
import { namesOf } from '../text/names.ts';
import { termsOf } from '../text/terms.ts';
import { answeringPatterns } from './answering-patterns.ts';
import { articleIn, guestsIn, interviewersIn, isAsking, type Turn } from './interview-turns.ts';
import { isPut } from './lead-questions.ts';

/** The terms of the names that interviews are with, by article id. */
export type Interviewees = ReadonlyMap<string, ReadonlySet<string>>;

/** What is quoted in a title is said by somebody, and names nobody. */
const quoted = /["“„«»][^"“”„«»]+["”“«»]/gu;

/**
 * Whom the interviews among the passages are with: who is named by the title or by what stands before the first question. Those whose turns open with
 * their names are told by them.
 * @param interviewers as `interviewersIn` gives them
 */
export function intervieweesIn(passages: readonly Passage[], interviewers: ReadonlySet<string>): Interviewees {
  const ids = new Set([...interviewers].map(articleIn));
  return new Map(
    [...ids].map((id) => {
      const own = passages.filter(({ articleId }) => articleId === id);
      return [id, namedIn(own, guestsIn(own, interviewers))];
    }),
  );
}

function namedIn(passages: readonly Passage[], guests: readonly string[]): ReadonlySet<string> {
  const [any] = passages;
  if (!any || guests.length > 0) return new Set();
  const { language, title, byline = '' } = any.source;
  const asking = new Set(termsOf(byline, language));
  const opening = passages.find(({ ordinal }) => ordinal === 0);
  const told = [title.replace(quoted, ' '), opening ? beforeQuestions(opening) : ''];
  const names = told.flatMap((text) => namesOf(text, language));
  return new Set(names.flatMap((name) => termsOf(name, language)).filter((term) => !asking.has(term)));
}

function beforeQuestions(passage: Passage): string {
  const paragraphs = stretchesOf(passage).map(({ text }) => text);
  const first = paragraphs.findIndex(isPut);
  return paragraphs.slice(0, first === -1 ? 1 : first).join('\n');
}

/** The terms of whoever says the sentence about themselves: "my editor" is the editor of whom the interview is with. */
export const selfIn = ({ text, passage }: Sentence, interviewees: Interviewees): readonly string[] =>
  namesWhere('ofSpeaker', { text, passage, interviewees });

/** The terms of whomever an interviewer's words are said to. */
export const addressedIn = (text: string, passage: Passage, interviewees: Interviewees): readonly string[] =>
  namesWhere('addresses', { text, passage, interviewees });

/**
 * What whom an interview is with says in it, where its turns have no names before them: each paragraph with what was put last.
 * @param passages of one article, in its order
 */
export function turnsOfInterviewee(
  passages: readonly Passage[],
  isNamed: (names: readonly string[]) => boolean,
): readonly Turn[] {
  const interviewers = interviewersIn(passages);
  const [names = new Set<string>()] = intervieweesIn(passages, interviewers).values();
  if (names.size === 0 || !isNamed([...names])) return [];
  let asked: string | undefined;
  return passages.flatMap((passage) =>
    stretchesOf(passage).flatMap((stretch): readonly Turn[] => {
      if (isAsking(passage, stretch)) asked = stretch.text;
      else if (asked !== undefined) return [{ ...stretch, passage, speaker: [...names].join(' '), asked }];
      return [];
    }),
  );
}

interface Said {
  readonly text: string;
  readonly passage: Passage;
  readonly interviewees: Interviewees;
}

function namesWhere(sign: 'ofSpeaker' | 'addresses', { text, passage, interviewees }: Said): readonly string[] {
  const names = interviewees.get(passage.articleId);
  if (!names || names.size === 0) return [];
  return answeringPatterns(passage.source.language)?.[sign].test(text) ? [...names] : [];
}
