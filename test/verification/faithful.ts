import type { DraftClaim } from '../../src/core/answer.ts';
import type { CorpusArticle, Source } from './corpus.ts';
import type { Chance } from './random.ts';

export type Maker = (source: Source, article: CorpusArticle, chance: Chance) => DraftClaim | undefined;

export const resting = (text: string, ...sources: readonly Source[]): DraftClaim => ({
  text,
  evidence: sources.map(({ passage, text: quote, at }) => ({ passage, quote, at })),
});

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string) =>
  /^(?:The|A|An|He|She|It|They|In|On|At|This|These|His|Her|Its|Their|There|After|During|When|While|For|As|With|By|From)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
const hasQuotes = (text: string) => /["“”]/.test(text);

const trims = [
  /, (?:which|who|where|with|including|although|while|whose|when|as well as)\b[^,]*\.$/,
  /, (?:and|but) [^,]*\.$/,
];

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 0 to 999 in words. */
export function spelt(value: number): string {
  if (value < 20) return small[value] as string;
  if (value < 100)
    return [tens[Math.floor(value / 10) - 2], value % 10 ? small[value % 10] : ''].filter(Boolean).join('-');
  return [`${small[Math.floor(value / 100)]} hundred`, value % 100 ? `and ${spelt(value % 100)}` : '']
    .filter(Boolean)
    .join(' ');
}

/** A number up to 999 that stands alone: no date, decimal, unit sign or part of a name. */
export const loneNumber =
  /(?<![\d.,$£€#(–-] ?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Bowl|No\.|Article|Section) )\b\d{1,3}\b(?![\d.,%:–-]|st|nd|rd|th| (?:January|February|March|April|May|June|July|August|September|October|November|December|million|billion|BC|AD|ft|m|km)\b)/;
const speltNumber = new RegExp(`(?<=\\s)(?:${[...small.slice(2), ...tens].join('|')})(?= \\p{Ll})`, 'u');
const digitsOf = (word: string) => String(small.includes(word) ? small.indexOf(word) : (tens.indexOf(word) + 2) * 10);

/** Names that the article writes inside sentences, so that their capital is no accident. */
export function namesOf(article: CorpusArticle): readonly string[] {
  const found = article.sentences.flatMap(({ text }) =>
    [...text.matchAll(/(?<=\p{Ll},? )(?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)*/gu)].map(([name]) => name),
  );
  return [...new Set(found)].filter(
    (name) =>
      !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|I)\b/.test(
        name,
      ),
  );
}

/** Written with a capital also where no sentence begins, or of two words. */
const isNamed = (opening: string, article: CorpusArticle) =>
  (opening.includes(' ') && !/^(?:The|A|An|In|On|At|When|These|This|Also|Of|It|For) /.test(opening)) ||
  namesOf(article).includes(opening);

export const faithful: Readonly<Record<string, Maker>> = {
  sentence: (source) => resting(source.text, source),

  trimmed: (source, _article, chance) => {
    if (hasQuotes(source.text)) return undefined;
    const opening = /^(?:In|On|At|After|During|By|Since|Before|From) [^,]{3,50}, (?=\p{L})/u.exec(source.text)?.[0];
    if (opening && chance.below(2)) return resting(upperFirst(source.text.slice(opening.length)), source);
    const end = trims.map((trim) => source.text.search(trim)).find((at) => at > 35);
    return end === undefined ? undefined : resting(`${source.text.slice(0, end)}.`, source);
  },

  joined: (source, article) => {
    const next = article.sentences.find(({ passage, text }) => passage === source.passage && text === source.next);
    if (!next || hasQuotes(source.text + next.text)) return undefined;
    return resting(`${source.text.replace(/\.$/, '')}, and ${lowerFirst(next.text)}`, source, next);
  },

  'number spelt out': (source) => {
    if (hasQuotes(source.text)) return undefined;
    const digits = loneNumber.exec(source.text)?.[0];
    if (digits) return resting(source.text.replace(loneNumber, spelt(Number(digits))), source);
    const word = speltNumber.exec(source.text)?.[0];
    return word ? resting(source.text.replace(speltNumber, digitsOf(word)), source) : undefined;
  },

  'speaker named': (source, article) => {
    if (!/^(?:He|She) \p{Ll}/u.test(source.text) || !source.previous) return undefined;
    const opening = /^(?:\p{Lu}\p{L}+ ){1,3}(?=\p{Ll})/u.exec(source.previous)?.[0].trim();
    if (!opening || !isNamed(opening, article)) return undefined;
    return resting(source.text.replace(/^(?:He|She)/, opening), source);
  },

  passive: (source) => {
    const match =
      /^(?<patient>[^,.]{3,80}?) (?:was|were) (?<verb>\p{L}+ed) by (?<agent>(?:the |an? )?[\p{L}' -]{3,60})(?<end>\.|,? in \d{4}\.|, .*\.)$/u.exec(
        source.text,
      );
    const { patient, verb, agent, end } = match?.groups ?? {};
    if (!patient || !agent || !verb || !end) return undefined;
    return resting(`${upperFirst(agent)} ${verb} ${lowerFirst(patient)}${end}`, source);
  },
};
