import { isGoverned } from '../document/under-leads.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { namesOf } from '../text/names.ts';
import { type CentralSentences, type SummarySentence, standsAlone, titleTerms } from './central-sentences.ts';
import { leaningPatterns, lowered } from './leaning-patterns.ts';
import { tellsResult } from './results.ts';
import { outsideQuotations } from './whole-sentence.ts';

/** The first line is among so many from the article's beginning that stand alone. */
const mostLeads = 8;
/** What a line loses with each line before it. */
const distance = 0.25;
/** What the title's words are worth that it has, all of them together. */
const titleShare = 1.5;
/** A name tells who; one of the title in front, of whom all is said. */
const nameWorth = 0.2;
const subjectWorth = 0.3;
/** A scene that is set, and the writer's own "I", tell neither who nor what. */
const scene = 0.25;
const ownVoice = 0.5;
/** How the match ended. */
const resultWorth = 1;

/** The line that tells who and what: the first one of a summary. Undefined where none stands alone. */
export function leadOf({ sentences }: CentralSentences): SummarySentence | undefined {
  const standing = sentences.filter(standsAlone);
  const free = standing.filter(({ passage }) => !isGoverned(passage));
  const leads = (free.length > 0 ? free : standing).slice(0, mostLeads);
  const scored = leads.map((sentence, at) => ({ sentence, score: 1 / (1 + distance * at) + worthOf(sentence) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.sentence;
}

function worthOf({ article, text, terms }: SummarySentence): number {
  const { language } = article;
  const patterns = leaningPatterns(language);
  const wanted = titleTerms(article);
  const found = new Set(terms.filter((term) => wanted.has(term)));
  const outside = outsideQuotations(text);
  const [name] = namesOf(outside, language);
  const subject = /^(?:\p{L}+ ){0,2}?(\p{Lu}[\p{L}’'-]+)/u.exec(outside)?.[1] ?? '';
  const isName = lexiconOf(language)?.capitalNouns !== true && name !== undefined;
  return (
    (wanted.size > 0 ? (titleShare * found.size) / wanted.size : 0) +
    (isName ? nameWorth : 0) +
    (isName && article.title.includes(subject) && subject !== '' && name.startsWith(subject) ? subjectWorth : 0) +
    (tellsResult(text, language) ? resultWorth : 0) -
    (patterns?.introducers.test(lowered(text)) ? scene : 0) -
    (patterns?.first.test(lowered(outside)) ? ownVoice : 0)
  );
}
