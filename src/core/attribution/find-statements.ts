import { type Article, bodyBlocks } from '../document/article.ts';
import { english } from '../text/lexicon/english.ts';
import { englishStatements } from './english/statements.ts';
import { speechWords } from './lexical/speech-words.ts';
import { lexicalStatements } from './lexical/statements.ts';
import { patternStatements } from './pattern-statements.ts';
import type { Statement } from './statement.ts';
import { turnsIn } from './turns.ts';

export type { Statement } from './statement.ts';

/**
 * Who says what in the article's prose, in reading order: direct speech, also over several paragraphs, and reported
 * speech. A quotation that its cue interrupts is one statement, cue included; in a transcript, the turns. By rules, made for English; in languages
 * whose lexicon has a grammar of speech by the words there, in those that have reporting verbs the plain cases,
 * elsewhere none.
 */
export function findStatements(article: Article): readonly Statement[] {
  const prose = bodyBlocks(article).filter(({ kind }) => kind !== 'heading' && kind !== 'row');
  const turns = turnsIn(article, prose);
  if (turns.length > 0) return turns;
  const isEnglish = article.language === english.code || article.language === 'und';
  if (isEnglish) return englishStatements(article, prose);
  const words = speechWords(article.language);
  return words ? lexicalStatements(article, prose, words) : patternStatements(article, prose);
}
