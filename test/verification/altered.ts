import type { CorpusArticle, Source } from './corpus.ts';
import { loneNumber, type Maker, namesOf, resting, spelt } from './faithful.ts';
import type { Chance } from './random.ts';

const swap = (source: Source, found: string | undefined, replacement: string | undefined) =>
  found && replacement && found !== replacement ? resting(source.text.replace(found, replacement), source) : undefined;

const numbersIn = (text: string) => text.match(/(?<![\d.,])\d{1,3}(?![\d.,])/g) ?? [];
const yearsIn = (text: string) => text.match(/\b(?:1[0-9]|20)\d\d\b/g) ?? [];
const elsewhere = (article: CorpusArticle, read: (text: string) => readonly string[]) =>
  article.passages.flatMap(({ text }) => read(text));

const speltWords = /(?<=\s)(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty)(?= \p{Ll})/u;

/** Words of one meaning and of the contrary, as writers of false claims would swap them. */
const contraries =
  'rose/fell increased/decreased increase/decrease more/less before/after won/lost largest/smallest first/last north/south northern/southern eastern/western high/low higher/lower early/late opposed/supported rejected/accepted above/below most/least best/worst gained/lost larger/smaller older/younger longer/shorter started/ended began/ended allowed/banned up/down strong/weak bought/sold opened/closed highest/lowest major/minor growth/decline arrived/left upper/lower'
    .split(' ')
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.split('/');
      return [
        [one, other],
        [other, one],
      ] as const;
    });

const isSameThing = (one: string, two: string) =>
  one
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 3 && two.toLowerCase().includes(word.slice(0, 4)));

const auxiliary = /\b(?:was|were|is|are|had|has|have|can|could|would|will|should|may|might)\b(?! not| only)/;
const predicate =
  /^(?<subject>(?:The |An? )?[\p{L}' -]{2,50}?) (?<rest>(?:was|were|is|are|had|has|became|can|could|would|will|did)\b.*)$/su;

function negated(source: Source) {
  if (/ not /.test(source.text)) return swap(source, ' not ', ' ');
  const verb = auxiliary.exec(source.text)?.[0];
  return verb ? resting(source.text.replace(auxiliary, `${verb} not`), source) : undefined;
}

const quoteOfOther = (source: Source, article: CorpusArticle, chance: Chance) =>
  chance.pick(article.sentences.filter(({ passage }) => passage !== source.passage));

export const altered: Readonly<Record<string, Maker>> = {
  'another number': (source, article, chance) => {
    const found = loneNumber.exec(source.text)?.[0];
    if (found) {
      const others = elsewhere(article, numbersIn).filter((other) => other !== found);
      const invented = String(Number(found) + 1 + chance.below(9));
      return swap(source, found, chance.below(2) && others.length > 0 ? chance.pick(others) : invented);
    }
    const word = speltWords.exec(source.text)?.[0];
    const other = spelt(2 + chance.below(30));
    return word && word !== other ? resting(source.text.replace(speltWords, other), source) : undefined;
  },

  'another year': (source, article, chance) => {
    const found = yearsIn(source.text)[0];
    if (!found) return undefined;
    const others = elsewhere(article, yearsIn).filter((other) => other !== found);
    const invented = String(Number(found) + (chance.below(2) ? 1 : -1) * (1 + chance.below(20)));
    return swap(source, found, chance.below(2) && others.length > 0 ? chance.pick(others) : invented);
  },

  'another name': (source, article, chance) => {
    const names = namesOf(article);
    const here = names.filter((name) => new RegExp(`\\b${name}\\b`).test(source.text));
    if (here.length === 0) return undefined;
    const found = chance.pick(here);
    const others = names.filter((name) => !name.split(' ').some((part) => found.includes(part.slice(0, 4))));
    return others.length > 0 ? swap(source, found, chance.pick(others)) : undefined;
  },

  negated: (source) => (/["“]/.test(source.text) ? undefined : negated(source)),

  'reversed direction': (source, _article, chance) => {
    const here = contraries.filter(([word]) => new RegExp(`\\b${word}\\b`).test(source.text));
    if (here.length === 0) return undefined;
    const [word, contrary] = chance.pick(here);
    return resting(source.text.replace(new RegExp(`\\b${word}\\b`), contrary), source);
  },

  welded: (source, article, chance) => {
    const first = predicate.exec(source.text)?.groups;
    const others = article.sentences.filter(({ passage, text }) => passage === source.passage && text !== source.text);
    const second = others
      .map((other) => ({ other, groups: predicate.exec(other.text)?.groups }))
      .filter(({ groups }) => groups);
    if (!first || second.length === 0) return undefined;
    const { other, groups } = chance.pick(second);
    const [one = '', two = ''] = [first.subject, groups?.subject];
    const vague = /^(?:He|She|It|They|This|These|There|His|Its|Her|We|If|That|Since)\b/;
    if (vague.test(one) || vague.test(two) || isSameThing(one, two)) return undefined;
    const claim = `${one} ${groups?.rest}`;
    return chance.below(2) ? resting(claim, source, other) : resting(claim, other);
  },

  'quote changed by a word': (source, article, chance) => {
    const words = source.text.match(/(?<=\s)\p{Ll}{4,}(?=[\s,])/gu) ?? [];
    const others = chance.pick(article.sentences).text.match(/(?<=\s)\p{Ll}{4,}(?=[\s,])/gu) ?? [];
    if (words.length === 0 || others.length === 0) return undefined;
    const [word, other] = [chance.pick(words), chance.pick(others)];
    if (word === other) return undefined;
    const quote = source.text.replace(new RegExp(`(?<=\\s)${word}(?=[\\s,])`, 'u'), other);
    return {
      text: chance.below(2) ? quote : source.text,
      evidence: [{ passage: source.passage, quote, at: source.at }],
    };
  },

  'quote from another passage': (source, article, chance) => {
    if (article.passages.length < 2) return undefined;
    const other = quoteOfOther(source, article, chance);
    if (!other) return undefined;
    const quote = chance.below(2) ? source.text : other.text;
    return { text: source.text, evidence: [{ passage: other.passage, quote }] };
  },
};
