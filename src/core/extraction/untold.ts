import { sentencesIn } from '../document/sentence.ts';
import type { Query } from '../question/query.ts';
import { offers } from '../text/answer-kinds.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { wordsOf } from '../text/terms.ts';
import { answeringPatterns } from './answering-patterns.ts';
import { offersReason } from './reason-given.ts';
import type { SentenceScore } from './sentence-ranking.ts';
import { ownLanguage } from './telling-terms.ts';

/** Of the question's weight: with so much a sentence says what the question takes for granted. Chosen by hand, not fitted. */
const statesIt = 0.8;
/** Of what is asked, a question that the sentence answers has so much at least. Chosen by hand, not fitted. */
const isAnswerTo = 0.3;

/**
 * Whether the best sentence and those beside it leave open what is asked for: they say that the engine room was flooded, and nothing of
 * why; they have no number or name at all.
 */
export function leavesUntold(best: SentenceScore, query: Query): boolean {
  const { sentence, features, lead } = best;
  if (lead && features.answers >= isAnswerTo) return false;
  const { passage, index } = sentence;
  const { language } = passage.source;
  // What is missing is told only where it is known in what words it would stand there.
  const patterns = answeringPatterns(language);
  if (!patterns) return false;
  const beside = sentencesIn(passage).slice(Math.max(0, index - 1), index + 2);
  const nearby = beside.map(({ text }) => text).join(' ');
  switch (query.kind) {
    case 'reason':
      return (
        features.soft >= statesIt &&
        features.reason === 0 &&
        endsSo(sentence.text, query) &&
        !beside.some((one) => one.index !== index && offersReason(one.text, language)) &&
        !beside.some((one) => one.index > index && patterns.opensGoingOn.test(one.text))
      );
    case 'number':
    case 'money':
      return features.measured === 0 && !offers('number', nearby, query.text);
    case 'person':
      return asksName(query) && lexiconOf(language)?.capitalNouns !== true && !offers('person', nearby, query.text);
    default:
      return false;
  }
}

/** In words: so few behind the question's own add no reason. */
const fewWords = 4;

/** Whether nothing more is told behind the last of the question's words. */
function endsSo(text: string, { terms, language }: Query): boolean {
  const asked = new Set(terms);
  const last = wordsOf(text, language).findLast(({ term }) => term !== undefined && asked.has(term));
  return (text.slice(last?.end ?? 0).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < fewWords;
}

const asksName = (query: Query): boolean => answeringPatterns(ownLanguage(query))?.asksName.test(query.text) ?? false;
