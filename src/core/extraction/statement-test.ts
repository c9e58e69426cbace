import type { Sentence } from '../document/sentence.ts';
import { answeringPatterns } from './answering-patterns.ts';

const asking = /[?？؟][\s"“”„»«’'*_)\]]*$/u;

/** Whether the text is a question: an interviewer's, an FAQ's, one that a writer puts to the reader. */
export const isQuestion = (text: string): boolean => asking.test(text);

/** What remains of a list's bullet or of a dash between paragraphs. */
const wordless = /^[^\p{L}\p{N}]*$/u;

/** An address to write to with a few words before it: forty characters hold "Write to the editors at". Chosen by hand, not fitted. */
const address = /^.{0,40}(?:[\w.+-]+@[\w-]+\.\w|https?:\/\/|www\.)\S*\s*$/u;

/** Whether the sentence may answer at all: it is no question, no ornament, and not about the page it stands on. */
export const isStatement = ({ text, passage }: Sentence): boolean =>
  !isQuestion(text) &&
  !wordless.test(text) &&
  !address.test(text) &&
  !answeringPatterns(passage.source.language)?.opensFurniture.test(text.replace(/^[•·▪*–—-]\s*/u, ''));
