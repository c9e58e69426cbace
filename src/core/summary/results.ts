import { inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { words } from '../text/lexicon/words.ts';
import { summaryWordsOf } from './leaning-patterns.ts';

const hours = inAllLanguages(({ summaries }) => (summaries?.afterHour ? [summaries.afterHour] : []));

/** "3:2", "2–1": no year, no hour of more than one team's goals. */
const score = new RegExp(`(?<![\\d.,:–-])\\d{1,3}\\s?[-–:]\\s?\\d{1,3}(?![\\d.,]?\\d|\\s?(?:${hours.join('|')}))`, 'u');

const known = new Map<string, RegExp>();

/** Whether the line says how a match ended: its score, and who won or that nobody did. */
export function tellsResult(text: string, language: string): boolean {
  return score.test(text) && outcomesOf(language).test(text);
}

function outcomesOf(language: string): RegExp {
  const pattern = known.get(language) ?? outcomePattern(language);
  known.set(language, pattern);
  return pattern;
}

function outcomePattern(language: string): RegExp {
  const relatives = lexiconOf(language)?.relatives;
  const matters = [relatives?.victory, relatives?.defeat].flatMap((list) => words((list ?? '').replace('|', ' ')));
  const results = summaryWordsOf(language)?.results ?? '(?!)';
  return new RegExp(`${anyWord(matters.filter(Boolean))}|(?<!\\p{L})(?:${results})(?!\\p{L})`, 'iu');
}
