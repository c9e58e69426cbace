import type { Governing } from '../text/lexicon/checking-words.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { contains, type Span } from '../text/span.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import { type Governor, governorsOf } from './governors.ts';
import { mayBeName } from './names.ts';
import { negationsOf } from './negation.ts';
import { isQuoteOpen } from './open-quotation.ts';
import { tellsOfPast } from './past.ts';

/** Fewer words in common may be an accident, unless the first that is governed is among them. */
const fewest = 2;

/** What stands over the words that a claim takes from its evidence, and not over the claim. */
export function lostGovernor(claim: string, words: readonly Token[], context: EvidenceContext): Governing | undefined {
  const kept = kindsIn(claim, words, context.language);
  const governed = context.cited.map((sentence) => ({ sentence, governors: governorsIn(sentence, context) }));
  const nounsHaveCapitals = lexiconOf(context.language)?.capitalNouns === true;
  const content = words.filter((word) => word.content && (nounsHaveCapitals || !mayBeName(word) || word.number));
  const claimed = new Set(content.map(({ key }) => key));
  const lost = (one: Governed, kind: Governing): boolean => {
    const free = freeKeys(kind, governed);
    const scopes = one.governors.filter((governor) => governor.kind === kind);
    const shared = one.sentence.words.filter(
      (word) => word.content && claimed.has(word.key) && !free.has(word.key) && isUnder(word, scopes),
    );
    const heads = scopes.map(({ end }) => one.sentence.words.find((word) => word.content && word.start >= end));
    return new Set(shared.map(({ key }) => key)).size >= fewest || shared.some((word) => heads.includes(word));
  };
  for (const one of governed)
    for (const kind of new Set(one.governors.map((governor) => governor.kind)))
      if (!kept.has(kind) && lost(one, kind)) return kind;
  return undefined;
}

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

/** What a claim has over its words, and what that may stand for. */
function kindsIn(claim: string, words: readonly Token[], language: string): ReadonlySet<Governing> {
  const has = new Set(governorsOf(claim, language).map(({ kind }) => kind));
  if (negationsOf(words).length > 0) has.add('denial');
  if (/^\s*["“]/u.test(claim)) has.add('saying');
  if (tellsOfPast(claim, language) === false) has.add('future');
  const rules = lexiconOf(language)?.checking?.governors ?? [];
  const stoodFor = rules.filter(({ alsoBy = [] }) => alsoBy.some((kind) => has.has(kind))).map(({ kind }) => kind);
  return new Set([...has, ...stoodFor]);
}
