import type { ClosedClass } from '../text/lexicon/checking-words.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';

interface Group {
  readonly pattern: RegExp;
  /** The same, everywhere (flag g). */
  readonly all: RegExp;
  readonly kept: true | undefined;
  readonly name: string;
}

const compile = ({ name, groups, kept }: ClosedClass): readonly Group[] =>
  groups.map((words) => {
    const source = anyWord(words);
    return { name, kept, pattern: new RegExp(source, 'iu'), all: new RegExp(source, 'giu') };
  });

const groupsIn = perLanguage(({ checking }) => checking?.classes?.flatMap(compile));

/**
 * The class of which the claim has a word that its evidence lacks ("all" of "several"), or leaves one out that stands
 * before a word it shares ("partly destroyed").
 */
export function classDiffers(claim: string, words: readonly Token[], context: EvidenceContext): string | undefined {
  const evidence = context.cited.map(({ text }) => text).join(' ');
  return groupsIn(context.language)?.find(({ pattern, all, kept }) => {
    if (pattern.test(claim)) return !pattern.test(evidence);
    return kept && pattern.test(evidence) && isMissed(all, words, context);
  })?.name;
}

/** Those of English in every language. */
const narrowing = anyOf(defaultLexicon.checking.narrowing);

interface Restrictions {
  /** Everywhere (flag g); the second group is what is restricted. */
  readonly restricted: RegExp;
  readonly told: (head: string) => RegExp;
}

const restrictionsIn = perLanguage(({ checking }): Restrictions | undefined => {
  const { universals = [], relatives = [] } = checking ?? {};
  if (universals.length === 0) return undefined;
  const [all, who] = [anyWord(universals), anyWord(relatives)];
  return {
    restricted: new RegExp(`${all}\\s+((?:\\p{L}+\\s+){0,3}?)(\\p{L}+)\\s+${who}`, 'giu'),
    told: (head) => new RegExp(`${all}\\s+(?:\\p{L}+\\s+){0,3}?${head}(?!\\s+(?:${who}|${narrowing}))`, 'iu'),
  };
});

/** "all Muslims who can" told of all. */
export function dropsRestriction(claim: string, { cited, language }: EvidenceContext): boolean {
  const restrictions = restrictionsIn(language);
  if (!restrictions) return false;
  const { restricted, told } = restrictions;
  return cited.some(({ text }) => [...text.matchAll(restricted)].some(([, , head = '']) => told(head).test(claim)));
}

/** Whether the words stand before one that the claim shares, wherever that stands. */
function isMissed(all: RegExp, words: readonly Token[], { cited }: EvidenceContext): boolean {
  const claimed = new Set(words.filter(({ content }) => content).map(({ key }) => key));
  const spans = cited.map((sentence) => ({
    sentence,
    ends: [...sentence.text.matchAll(all)].map((match) => match.index + match[0].length),
  }));
  const followers = spans.flatMap(({ sentence, ends }) => ends.map((end) => nextContent(sentence, end)));
  const missed = new Set(followers.flatMap((word) => (word && claimed.has(word.key) ? [word.key] : [])));
  const free = spans.flatMap(({ sentence, ends }) => {
    const here = new Set(ends.map((end) => nextContent(sentence, end)));
    return sentence.words.filter((word) => !here.has(word)).map(({ key }) => key);
  });
  return [...missed].some((key) => !free.includes(key));
}

/** The word with content that follows in the same clause. */
const nextContent = ({ words }: GroundSentence, from: number): Token | undefined => {
  const at = words.findIndex(({ start }) => start >= from);
  const near = at === -1 ? [] : words.slice(at, at + 3);
  const next = near.findIndex(({ content }) => content);
  return near.slice(0, next + 1).some(({ afterBreak }) => afterBreak) ? undefined : near[next];
};
