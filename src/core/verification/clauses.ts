import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { type TaggedWord, tagWords } from '../text/part-of-speech.ts';
import { remembering } from '../text/remembering.ts';
import { type Token, tokensOf } from './claim-words.ts';

/** Who does what to whom, as far as the order of words tells it. */
export interface Clause {
  readonly verb: Token;
  /** Before the verb of an active clause, after "by" in a passive one. Empty where nobody is named. */
  readonly agent: readonly Token[];
  /** After the verb of an active clause, before it in a passive one. */
  readonly patient: readonly Token[];
  /** What follows the verb after a preposition, by preposition: "from". */
  readonly aside: ReadonlyMap<string, readonly Token[]>;
}

const { be, been } = defaultLexicon.auxiliaries;
const beForms = new Set([...be, ...been]);
const { clauses: clauseWords, units } = defaultLexicon.checking;
const measures = new Set([...clauseWords.times, ...units.flatMap((forms) => forms.split(' '))]);
const participle = new RegExp(`${anyOf(clauseWords.participles)}$`, 'u');
const beginsClause = new Set(clauseWords.begin);

/** A noun phrase reaches no further from its verb, in words. */
const reach = 12;

/** The clauses of an English text. */
export const clausesOf = remembering(readClauses);

function readClauses(text: string): readonly Clause[] {
  const tagged = tagWords(text);
  const tokens = tokensOf(text, defaultLexicon.code);
  const phrase = (words: readonly TaggedWord[]): readonly Token[] =>
    tokens.filter(
      (token) =>
        token.content &&
        !measures.has(token.lower) &&
        words.some((word) => word.start <= token.start && token.start < word.end),
    );
  return tagged.flatMap((word, at) => {
    const verb = word.pos === 'VERB' ? tokens.find(({ start }) => start === word.start) : undefined;
    if (!verb || tagged[at + 1]?.pos === 'VERB') return [];
    const from = groupStart(tagged, at);
    const passive = tagged.slice(from, at).some(({ lower }) => beForms.has(lower)) && participle.test(word.lower);
    const before = phrase(nominalBefore(tagged, from));
    const after = phrase(nominalAfter(tagged, at + 1));
    const by = tagged.slice(at + 1, at + 1 + reach).findIndex(({ lower }) => lower === clauseWords.agent);
    const agent = by === -1 ? [] : phrase(nominalAfter(tagged, at + 2 + by));
    const aside = asideOf(tagged, at + 1, phrase);
    return [passive ? { verb, agent, patient: before, aside } : { verb, agent: before, patient: after, aside }];
  });
}

/** Where the group of auxiliaries and adverbs before a verb begins. */
function groupStart(words: readonly TaggedWord[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    /^(?:AUX|ADV|PART)$/.test(words[from - 1]?.pos ?? '') &&
    words[from - 1]?.lower !== clauseWords.infinitive
  )
    from -= 1;
  return from;
}

const nominal = /^(?:NOUN|PROPN|PRON|ADJ|NUM|DET)$/;

/** The noun phrase that ends before the place, what hangs on it by "of" included; with an apposition, and over a relative clause, between commas. */
function nominalBefore(words: readonly TaggedWord[], end: number): readonly TaggedWord[] {
  let at = end - 1;
  let apposed: readonly TaggedWord[] = [];
  if (words[at]?.text === ',') {
    const opening = words.slice(Math.max(0, at - reach), at).findLastIndex(({ text }) => text === ',');
    if (opening === -1) return [];
    const between = words.slice(Math.max(0, at - reach) + opening + 1, at);
    if (between.every(isOfPhrase) && between.some(isNoun)) apposed = between;
    at = Math.max(0, at - reach) + opening - 1;
  }
  const named = phraseBefore(words, at, end);
  return named.length > 0 ? [...named, ...apposed] : [];
}

const isNoun = ({ pos }: TaggedWord): boolean => pos === 'NOUN' || pos === 'PROPN';

/** "the club's chairwoman", "a member of the board". */
const isOfPhrase = ({ pos, lower, text }: TaggedWord): boolean =>
  nominal.test(pos) || lower === clauseWords.of || lower === clauseWords.owner || text === '-';

const joinsNouns = ({ lower, text }: TaggedWord): boolean =>
  [clauseWords.of, clauseWords.and, clauseWords.owner].includes(lower) || text === '-';

function phraseBefore(words: readonly TaggedWord[], last: number, end: number): readonly TaggedWord[] {
  const found: TaggedWord[] = [];
  let joined: readonly TaggedWord[] = [];
  for (let at = last; at >= Math.max(0, end - 2 * reach); at -= 1) {
    const word = words[at] as TaggedWord;
    const joins = found.length > 0 && joinsNouns(word);
    if (beginsClause.has(word.lower)) return found.length === 0 ? [] : found;
    if (word.pos === 'ADP' && word.lower !== clauseWords.of) {
      // What stands after a preposition is nobody who acts: the phrase before it is, or what an "and" joined to it.
      if (joined.length > 0) return joined;
      found.length = 0;
      continue;
    }
    if (!nominal.test(word.pos) && !joins) break;
    if (word.lower === clauseWords.and) joined = [...found];
    found.unshift(word);
  }
  return found;
}

function nominalAfter(words: readonly TaggedWord[], start: number): readonly TaggedWord[] {
  const found: TaggedWord[] = [];
  for (let at = start; at < Math.min(words.length, start + reach); at += 1) {
    const word = words[at] as TaggedWord;
    const joins = found.length > 0 && joinsNouns(word);
    if (beginsClause.has(word.lower) || (!nominal.test(word.pos) && !joins)) break;
    found.push(word);
  }
  return found;
}

/** Up to the next verb. */
function asideOf(
  words: readonly TaggedWord[],
  start: number,
  phrase: (words: readonly TaggedWord[]) => readonly Token[],
): ReadonlyMap<string, readonly Token[]> {
  const end = words.findIndex(
    ({ pos, text }, at) => at >= start && (pos === 'VERB' || pos === 'SCONJ' || text === ';'),
  );
  const within = words.slice(start, Math.min(end === -1 ? words.length : end, start + reach));
  return new Map(
    within.flatMap(({ pos, lower }, at) =>
      pos === 'ADP' && lower !== clauseWords.agent && lower !== clauseWords.of
        ? [[lower, phrase(nominalAfter(within, at + 1))] as const]
        : [],
    ),
  );
}
