import type { CheckingWords } from '../text/lexicon/checking-words.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import type { Alignment, Gap } from './alignment.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import { hasName, mayBeName, nameGroups } from './names.ts';
import { isQuoteOpen } from './open-quotation.ts';
import { isAntecedent, isPronoun } from './speakers.ts';

/**
 * The claim's names that neither its evidence has nor a pronoun of the evidence stands for. A capital at the beginning
 * of a sentence counts only where the passages know the word as a name.
 */
export function missingNames(words: readonly Token[], context: EvidenceContext): readonly Token[] {
  const missing = words.filter((word) => isName(word, words, context) && !hasName(word, context.words, words));
  return missing.filter(
    (word) =>
      !isFullerForm(word, words, context) &&
      !standsForPronoun(runOf(word, words), context) &&
      !describes(word, context),
  );
}

function isName(word: Token, words: readonly Token[], context: EvidenceContext): boolean {
  if (word.name) return true;
  if (!mayBeName(word)) return false;
  const next = words[words.indexOf(word) + 1];
  const namedNearby = [...context.around.values()]
    .flat()
    .some((sentence) => sentence.words.some((other) => other.name && other.key === word.key));
  return namedNearby || (next?.name === true && !next.afterBreak);
}

/** How near a name stands to what it is said to be of, in words. */
const descriptionReach = 5;

/** "State Department" of "Rathke", where the passages speak of "Jeff Rathke, the State Department spokesperson". */
function describes(word: Token, { cited, around }: EvidenceContext): boolean {
  const surnames = new Set(cited.flatMap(({ words }) => nameGroups(words).map((group) => group.at(-1)?.key)));
  return [...around.values()].flat().some(({ words }) =>
    nameGroups(words).some((group) => {
      const end = words.indexOf(group.at(-1) as Token);
      const after = words.slice(end + 1, end + 1 + descriptionReach);
      const follows = after[0]?.afterBreak === true && after.some(({ key }) => key === word.key);
      return follows && surnames.has(group.at(-1)?.key) && !after.slice(1).some(({ afterBreak }) => afterBreak);
    }),
  );
}

/** The capitalised words that the word stands among. */
function runOf(word: Token, words: readonly Token[]): readonly Token[] {
  let from = words.indexOf(word);
  let to = from + 1;
  while (from > 0 && mayBeName(words[from - 1] as Token) && !words[from]?.afterBreak) from -= 1;
  while (to < words.length && mayBeName(words[to] as Token) && !words[to]?.afterBreak) to += 1;
  return words.slice(from, to);
}

/** "James" of "James Mattis", where the evidence says "Mattis" and the passages know the two as one name. */
export function isFullerForm(word: Token, words: readonly Token[], context: EvidenceContext): boolean {
  if (context.keys.has(word.key)) return false;
  const known = new Set(runOf(word, words).flatMap(({ key }) => (context.keys.has(key) ? [key] : [])));
  if (known.size === 0) return false;
  return [...context.around.values()]
    .flat()
    .flatMap((sentence) => nameGroups(sentence.words))
    .some((group) => group.some(({ key }) => key === word.key) && group.some(({ key }) => known.has(key)));
}

const isSpokenFor = (sentence: GroundSentence): boolean => sentence.words.some(isPronoun);

function standsForPronoun(name: readonly Token[], context: EvidenceContext): boolean {
  return context.cited.some((sentence) => {
    const all = context.around.get(sentence.passageId) ?? [];
    return (
      (isSpokenFor(sentence) || /^\s*[“"‘«]/u.test(sentence.text) || isQuoteOpen(sentence, all)) &&
      isAntecedent(name, sentence, all)
    );
  });
}

/** Whether a name stands in the claim where the evidence, word for word alike around it, has another. */
export function misplacedName(words: readonly Token[], alignment: Alignment, context: EvidenceContext): boolean {
  if (isPassive(words) !== isPassive(context.words))
    return context.language !== defaultLexicon.code && swapsNothing(words, context.words) === false;
  return alignment.gaps.some((gap) => isSwap(gap, words, context));
}

/** A longer gap in English is a paraphrase, whose roles are compared instead. */
const longestSwap = 5;

const isParaphrase = ({ claim, evidence, before, after }: Gap, { language }: EvidenceContext): boolean =>
  language === defaultLexicon.code &&
  (!before ||
    !after ||
    ![...claim, ...evidence].every((word) => mayBeName(word) || !word.content) ||
    claim.length > longestSwap);

function isSwap(gap: Gap, words: readonly Token[], context: EvidenceContext): boolean {
  if (isParaphrase(gap, context)) return false;
  const here = gap.claim.filter((word) => mayBeName(word) && !isFullerForm(word, words, context));
  const there = gap.evidence.filter((word) => mayBeName(word));
  if (here.length === 0 || gap.evidence.length === 0) return false;
  if (here.some((word) => hasName(word, there, words))) return false;
  if (there.length > 0) return true;
  if (!gap.evidence.some(isPronoun)) return false;
  const possessive = !gap.evidence.some(isSubjectPronoun) && gap.evidence.some((word) => word.content);
  return possessive || !standsForPronoun(here, context);
}

const {
  clauses: { agent: agentWord },
  speakers: { relatives },
}: Pick<Required<CheckingWords>, 'clauses' | 'speakers'> = defaultLexicon.checking;

/** "her" and "its" may as well be possessive. */
const whole = new Set(
  defaultLexicon.pronouns.flatMap(({ person, subject, object, possessive }) =>
    person === 2 ? [] : person === 3 && object !== possessive ? [subject, object] : [subject],
  ),
);
export const isSubjectPronoun = ({ lower }: Token): boolean => whole.has(lower) || relatives.includes(lower);

const { be, been } = defaultLexicon.auxiliaries;
const beForms = new Set([...be, ...been]);

/** In words: from "was" over the participle and its adverbs to "by". Chosen by hand, not fitted. */
const reachOfBy = 8;

const isPassive = (words: readonly Token[]): boolean =>
  words.some(
    (word, at) =>
      beForms.has(word.lower) && words.slice(at + 1, at + 1 + reachOfBy).some(({ lower }) => lower === agentWord),
  );

/** In passive for active, whoever stood before the verb stands after it. */
function swapsNothing(claim: readonly Token[], evidence: readonly Token[]): boolean {
  const passive = isPassive(claim) ? claim : evidence;
  const active = passive === claim ? evidence : claim;
  const by = passive.findIndex(({ lower }) => lower === agentWord);
  const agent = passive.slice(by + 1).find((word) => word.content);
  const subject = passive.find((word) => word.content);
  if (!agent || !subject) return true;
  const [agentAt, subjectAt] = [agent, subject].map((word) => active.findIndex(({ key }) => key === word.key));
  return agentAt === -1 || subjectAt === -1 || (agentAt as number) < (subjectAt as number);
}
