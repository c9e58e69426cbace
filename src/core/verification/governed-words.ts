import type { Governing } from '../text/lexicon/checking-words.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { contains, type Span } from '../text/span.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import { clauseAround, type Governor, governorsOf } from './governors.ts';
import { mayBeName } from './names.ts';
import { negationsOf } from './negation.ts';
import { isQuoteOpen } from './open-quotation.ts';
import { tellsOfPast } from './past.ts';

/** Fewer words in common may be an accident, unless the first that is governed is among them. */
const fewest = 2;

/** What stands over the words that a claim takes from its evidence, and not over the claim. */
export function lostGovernor(claim: string, words: readonly Token[], context: EvidenceContext): Governing | undefined {
  const governed = context.cited.map((sentence) => ({ sentence, governors: governorsIn(sentence, context) }));
  const nounsHaveCapitals = lexiconOf(context.language)?.capitalNouns === true;
  const content = words.filter((word) => word.content && (nounsHaveCapitals || !mayBeName(word) || word.number));
  const said: Said = { claim, words, language: context.language, governors: governorsOf(claim, context.language) };
  const lost = (one: Governed, kind: Governing): boolean => {
    const claimed = freeOf(kind, one, said, content);
    const free = freeKeys(kind, governed);
    const scopes = one.governors.filter((governor) => governor.kind === kind);
    const shared = one.sentence.words.filter(
      (word) => word.content && claimed.has(word.key) && !free.has(word.key) && isUnder(word, scopes),
    );
    const heads = scopes.map(({ end }) => one.sentence.words.find((word) => word.content && word.start >= end));
    const enough = Math.min(fewest, content.length);
    return (
      shared.length > 0 &&
      (new Set(shared.map(({ key }) => key)).size >= enough || shared.some((word) => heads.includes(word)))
    );
  };
  for (const one of governed)
    for (const kind of new Set(one.governors.map((governor) => governor.kind))) if (lost(one, kind)) return kind;
  return undefined;
}

interface Said {
  readonly claim: string;
  readonly words: readonly Token[];
  readonly language: string;
  readonly governors: readonly Governor[];
}

/** What may stand over one clause of a claim, and be missing over another. */
const ofWords: ReadonlySet<Governing> = new Set(['saying', 'hearsay', 'accusation']);

/** Of the claim's words, those that nothing of the kind stands over, or what may stand for it. */
function freeOf(kind: Governing, one: Governed, said: Said, content: readonly Token[]): ReadonlySet<string> {
  const { claim, words, language, governors } = said;
  const rules = lexiconOf(language)?.checking?.governors ?? [];
  const also = rules.flatMap((rule) => (rule.kind === kind ? (rule.alsoBy ?? []) : []));
  if ([kind, ...also].some((other) => overAll(claim, words, language).has(other))) return new Set();
  const standing = governors.filter(
    (governor) => governor.kind === kind || (also.includes(governor.kind) && !isRepeated(governor, claim, kind, one)),
  );
  if (standing.length > 0 && !ofWords.has(kind)) return new Set();
  const covered = standing.flatMap((governor) => [...governor.scope, clauseAround(claim, governor, language)]);
  return new Set(content.filter((word) => !covered.some((span) => contains(span, word))).map(({ key }) => key));
}

/** Whether the claim has it from under what it leaves out: "directed" of "it is claimed that they directed". */
const isRepeated = (
  { start, end }: Governor,
  claim: string,
  kind: Governing,
  { sentence, governors }: Governed,
): boolean => {
  const word = claim.slice(start, end).toLowerCase();
  const over = governors.filter((governor) => governor.kind === kind);
  return governors.some(
    (other) => sentence.text.slice(other.start, other.end).toLowerCase() === word && isUnder(other, over),
  );
};

/** Whether the claim tells as still to come what its evidence tells of what has been, with nothing there that is to come, planned or only possible. */
export function addsFuture(claim: string, context: EvidenceContext): boolean {
  const { language, cited } = context;
  if (!governorsOf(claim, language).some(({ kind }) => kind === 'future')) return false;
  const standing = new Set(cited.flatMap((sentence) => governorsIn(sentence, context).map(({ kind }) => kind)));
  const isOpen = open.some((kind) => standing.has(kind));
  return !isOpen && cited.every(({ text }) => tellsOfPast(text, language) === true);
}

const open: readonly Governing[] = [
  ...(['future', 'plan', 'possibility', 'condition', 'promise', 'threat'] as const),
  ...(['offer', 'request', 'order', 'advice', 'consideration', 'attempt'] as const),
];

/** Words of two languages that begin with so many letters alike are mostly one: "president" and "presidente". Chosen by hand, not fitted. */
const kinLetters = 5;

/** As `lostGovernor` for a claim in another language than its evidence, as far as names, numbers and words spelt alike tell what it speaks of. */
export function lostInTranslation(
  claim: string,
  words: readonly Token[],
  language: string,
  context: EvidenceContext,
): boolean {
  const kept = kindsIn(claim, words, language);
  const claimed = new Set(words.filter(({ content }) => content).map(({ lower }) => lower.slice(0, kinLetters)));
  return context.cited.some((sentence) => {
    const governors = governorsIn(sentence, context);
    const kinds = new Set(governors.map(({ kind }) => kind));
    return [...kinds].some((kind) => {
      const scopes = governors.filter((governor) => governor.kind === kind);
      const shared = sentence.words.filter((word) => word.content && claimed.has(word.lower.slice(0, kinLetters)));
      return !kept.has(kind) && shared.some((word) => isUnder(word, scopes));
    });
  });
}

interface Governed {
  readonly sentence: GroundSentence;
  readonly governors: readonly Governor[];
}

/** Words that stand somewhere in the evidence with nothing of the kind over them. */
function freeKeys(kind: Governing, governed: readonly Governed[]): ReadonlySet<string> {
  return new Set(
    governed.flatMap(({ sentence, governors }) => {
      const scopes = governors.filter((governor) => governor.kind === kind);
      return sentence.words.filter((word) => !isUnder(word, scopes)).map(({ key }) => key);
    }),
  );
}

const isUnder = (word: Span, governors: readonly Governor[]): boolean =>
  governors.some(({ scope }) => scope.some((span) => contains(span, word)));

function governorsIn(sentence: GroundSentence, { language, around }: EvidenceContext): readonly Governor[] {
  const found = governorsOf(sentence.text, language).filter(({ official }) => !official);
  if (!isQuoteOpen(sentence, around.get(sentence.passageId) ?? [])) return found;
  const whole = { start: 0, end: sentence.text.length };
  return [...found, { kind: 'saying', start: 0, end: 0, scope: [whole] }];
}

/** What stands over all of a claim's words. */
function overAll(claim: string, words: readonly Token[], language: string): ReadonlySet<Governing> {
  const has = new Set<Governing>();
  if (negationsOf(words).length > 0) has.add('denial');
  if (/^\s*["“]/u.test(claim)) has.add('saying');
  if (tellsOfPast(claim, language) === false) has.add('future');
  return has;
}

/** What a claim has over its words, and what that may stand for. */
function kindsIn(claim: string, words: readonly Token[], language: string): ReadonlySet<Governing> {
  const has = new Set([...governorsOf(claim, language).map(({ kind }) => kind), ...overAll(claim, words, language)]);
  const rules = lexiconOf(language)?.checking?.governors ?? [];
  const stoodFor = rules.filter(({ alsoBy = [] }) => alsoBy.some((kind) => has.has(kind))).map(({ kind }) => kind);
  return new Set([...has, ...stoodFor]);
}
