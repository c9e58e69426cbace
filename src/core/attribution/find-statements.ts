import { type Article, bodyBlocks } from '../document/article.ts';
import { englishStatements } from './english/statements.ts';
import { patternStatements } from './pattern-statements.ts';
import type { Statement } from './statement.ts';

export type { Statement } from './statement.ts';

/**
 * Who says what in the article's prose, in reading order: direct speech, also over several paragraphs, and reported
 * speech. A quotation that its cue interrupts is one statement, cue included. By rules, made for English; in Arabic,
 * Chinese, French, German, Italian, Portuguese and Spanish the plain cases, elsewhere none.
 */
export function findStatements(article: Article): readonly Statement[] {
  const prose = bodyBlocks(article).filter(({ kind }) => kind !== 'heading' && kind !== 'row');
  const isEnglish = article.language === 'en' || article.language === 'und';
  return isEnglish ? englishStatements(article, prose) : patternStatements(article, prose);
}
