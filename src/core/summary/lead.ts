import type { Article } from '../document/article.ts';
import { isGoverned } from '../document/under-leads.ts';
import { keptOn } from '../text/kept-on.ts';
import { sentencesOf } from '../text/language.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { namesOf } from '../text/names.ts';
import { type CentralSentences, type SummarySentence, standsAlone } from './central-sentences.ts';
import { leaningPatterns, lowered } from './leaning-patterns.ts';
import { tellsResult } from './results.ts';
import { titleTerms } from './summarized-article.ts';
import { leansOnTold } from './told-before.ts';
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
/** The same of whom the article names most, where it begins with a scene and not with them. */
const protagonistWorth = 0.4;
/** A scene that is set, and the writer's own "I", tell neither who nor what. */
const scene = 0.25;
const ownVoice = 0.5;
/** So does how the story is told. */
const frame = 0.75;
/** How the match ended. */
const resultWorth = 1;

/** The line that tells who and what: the first one of a summary. Undefined where none stands alone. */
export function leadOf({ sentences }: CentralSentences): SummarySentence | undefined {
  const standing = sentences.filter((one) => standsAlone(one) && !leansOnTold(one, []));
  const free = standing.filter(({ passage }) => !isGoverned(passage));
  const leads = (free.length > 0 ? free : standing).slice(0, mostLeads);
  const [first] = sentences;
  const sought = first && opensWithScene(first) ? mostNamed(first.article) : '';
  const scored = leads.map((sentence, at) => ({
    sentence,
    score: 1 / (1 + distance * at) + worthOf(sentence, sought),
  }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.sentence;
}

const opensWithScene = ({ article, text }: SummarySentence): boolean =>
  leaningPatterns(article.language)?.introducers.test(lowered(text)) === true;

function worthOf({ article, text, terms }: SummarySentence, sought: string): number {
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
    (isName && subject !== '' && name.startsWith(subject) && subject === sought ? protagonistWorth : 0) +
    (tellsResult(text, language) ? resultWorth : 0) -
    (patterns?.introducers.test(lowered(text)) ? scene : 0) -
    (patterns?.frames.test(lowered(text)) ? frame : 0) -
    (patterns?.first.test(lowered(outside)) ? ownVoice : 0)
  );
}

/** So often at least. Chosen by hand, not fitted. */
const leastNamed = 5;

/** The last word of the name that stands in the article most often; empty where none stands often. */
const mostNamed = keptOn(({ text, bodyEnd, language }: Article): string => {
  const body = text.slice(0, bodyEnd);
  const counts = new Map<string, number>();
  for (const sentence of sentencesOf(body, language))
    for (const name of namesOf(body.slice(sentence.start, sentence.end), language)) {
      const last = name.split(' ').at(-1) ?? name;
      counts.set(last, (counts.get(last) ?? 0) + 1);
    }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] >= leastNamed ? most[0] : '';
});
