import { defaultLexicon } from '../text/lexicon/index.ts';
import type { Token } from './claim-words.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { hasName, mayBeName } from './names.ts';
import { sensesOf } from './senses.ts';

/**
 * Whether the claim lets somebody do what somebody else does in its evidence, or do it to something else: for each verb
 * that both have, some clause of the evidence must have the same words in the same roles, passive for active allowed.
 */
export function rolesDiffer(claim: string, { cited, language, words }: EvidenceContext): boolean {
  if (language !== defaultLexicon.code) return false;
  const standing = cited.flatMap(({ text }) => clausesOf(text));
  const claimed = clausesOf(claim);
  const named = claimed.flatMap(({ agent, patient, aside }) => [...agent, ...patient, ...[...aside.values()].flat()]);
  return claimed.some((said) => {
    const same = standing.filter(({ verb }) => verb.key === said.verb.key);
    if (same.length > 0) return same.every((other) => conflicts(said, other, { claim: named, evidence: words }));
    const alike = standing.filter(({ verb }) => sharesSense(said.verb, verb));
    return alike.length > 0 && alike.every((other) => swaps(said, other));
  });
}

const sharesSense = (one: Token, other: Token): boolean =>
  sensesOf(one.lower, defaultLexicon.code).some((sense) => sensesOf(other.lower, defaultLexicon.code).includes(sense));

/** All that the claim and its evidence say. */
interface Beside {
  readonly claim: readonly Token[];
  readonly evidence: readonly Token[];
}

const swaps = (said: Clause, stands: Clause): boolean =>
  crosses(said.agent.filter(mayBeName), stands.agent, stands.patient) ||
  crosses(said.patient.filter(mayBeName), stands.patient, stands.agent);

function conflicts(said: Clause, stands: Clause, { claim, evidence }: Beside): boolean {
  const asides = [...stands.aside.values()].flat();
  return (
    crosses(said.agent, stands.agent, [...stands.patient, ...asides]) ||
    crosses(said.patient, stands.patient, stands.agent) ||
    isAnother(said.agent, stands.agent, evidence) ||
    isAnother(said.patient, stands.patient, evidence) ||
    [...said.aside].some(([preposition, words]) =>
      isAnotherName(
        words,
        (stands.aside.get(preposition) ?? []).filter((word) => has(claim, word)),
      ),
    )
  );
}

/** A word that stands in one role in the evidence, and in the other one in the claim. */
const crosses = (said: readonly Token[], stands: readonly Token[], opposite: readonly Token[]): boolean =>
  stands.length > 0 && said.some((word) => has(opposite, word) && !has(stands, word));

/** Two names of which neither is part of the other, or what the evidence says of something else. */
function isAnother(said: readonly Token[], stands: readonly Token[], elsewhere: readonly Token[]): boolean {
  if (said.length === 0 || stands.length === 0) return false;
  if (said.some(mayBeName) && stands.some(mayBeName)) return isAnotherName(said, stands);
  return (
    !said.some((word) => has(stands, word)) && said.every(({ key }) => elsewhere.some((other) => other.key === key))
  );
}

function isAnotherName(said: readonly Token[], stands: readonly Token[]): boolean {
  const [here, there] = [said.filter(mayBeName), stands.filter(mayBeName)];
  return here.some((word) => !hasName(word, stands, said)) && there.some((word) => !hasName(word, said, stands));
}

const has = (words: readonly Token[], word: Token): boolean =>
  words.some((other) => other.key === word.key || sharesSense(other, word));
