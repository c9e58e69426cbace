import { lexiconOf } from '../text/lexicon/index.ts';
import type { SaidQuestion } from './intent.ts';
import { allowedWords, wordsAlone } from './phrases.ts';

/**
 * What a question asks the article itself to say something about: "taxes" of "what does the article say about taxes". Undefined where
 * somebody else is to have said it.
 * @param language ISO 639-1, of the question
 */
export function topicOfArticle(said: SaidQuestion, language: string, names: readonly string[]): string | undefined {
  if (said.kind !== 'by' || said.topic === undefined) return undefined;
  const requests = lexiconOf(language)?.question?.requests;
  const isArticle = requests !== undefined && wordsAlone(said.name, allowedWords('', requests)) !== undefined;
  return isArticle || names.includes(said.name.toLowerCase()) ? said.topic : undefined;
}
