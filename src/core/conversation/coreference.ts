import { auxiliary, type Mention, mentionsOf } from './mentions.ts';

type Kind = Mention['kind'];

interface Pronoun {
  readonly pattern: RegExp;
  /** What it may stand for, the likeliest first. */
  readonly kinds: readonly Kind[];
  readonly possessive: boolean;
}

const follows = '(?=\\s+[\\p{L}\\p{N}])';
/** "her bridge", as against "with her in May". */
const noun = `${follows}(?!\\s+(?:in|on|at|by|for|from|to|about|with|and|or|when|after|before|during|as|of|if|because|so|that)\\b)`;
const expletive = '(?!\\s+(?:take|took|true|possible|rain|snow|happen|happened|matter|mattered|that)\\b)';

const pronouns: readonly Pronoun[] = [
  { pattern: /\b(?:he|she|him)\b/iu, kinds: ['person', 'unknown'], possessive: false },
  { pattern: new RegExp(`\\b(?:his|her)\\b${noun}`, 'iu'), kinds: ['person', 'unknown'], possessive: true },
  { pattern: /\bher\b/iu, kinds: ['person', 'unknown'], possessive: false },
  { pattern: new RegExp(`\\btheir\\b${noun}`, 'iu'), kinds: ['group'], possessive: true },
  { pattern: /\b(?:they|them)\b/iu, kinds: ['group'], possessive: false },
  { pattern: new RegExp(`\\bits\\b${noun}`, 'iu'), kinds: ['thing', 'group', 'unknown'], possessive: true },
  { pattern: new RegExp(`\\bit\\b${expletive}`, 'iu'), kinds: ['thing', 'group', 'unknown'], possessive: false },
  {
    pattern: /(?<=\b(?:about|of|with|for|against|to)\s)(?:this|that)(?=\s*[?.!]*$)/iu,
    kinds: ['thing'],
    possessive: false,
  },
];

/** What was said in one turn, as far as a later pronoun may stand for something in it. */
export interface Spoken {
  /** Already standing alone. */
  readonly question: string;
  readonly answer?: string;
}

/** In characters: the beginning of an answer, where it says who is asked for. */
const answerRead = 300;

/** What a turn spoke of: of its answer only where it was asked for somebody, since anybody may occur in an answer. */
const mentionsOfTurn = ({ question, answer = '' }: Spoken): readonly (readonly Mention[])[] =>
  /\b(?:who|whom|whose|which|name)\b/i.test(question)
    ? [mentionsOf(question), mentionsOf(answer.slice(0, answerRead))]
    : [mentionsOf(question)];

/**
 * The pronouns of an English question, each replaced by what an earlier turn named: the latest that fits, a subject
 * before others. Left as it is where the question itself names somebody before the pronoun, or where nothing fits.
 * @param earlier oldest first
 */
export function resolveReferences(question: string, earlier: readonly Spoken[]): string {
  const known = earlier.toReversed().flatMap(mentionsOfTurn);
  return pronouns.reduce((text, pronoun) => resolve(text, pronoun, known), question);
}

function resolve(question: string, pronoun: Pronoun, known: readonly (readonly Mention[])[]): string {
  const match = pronoun.pattern.exec(question);
  if (!match) return question;
  const own = mentionsOf(question);
  if (own.some((mention) => explains(mention, { question, at: match.index, ...pronoun }))) return question;
  const wanted = { kinds: pronoun.kinds, asSubject: asksAbout.test(question.slice(0, match.index)) };
  const antecedent = known.map((phrases) => best(phrases, wanted, own)).find((phrase) => phrase !== undefined);
  if (!antecedent) return question;
  const name = antecedent.text.replace(/^(?:The|This|These|Those|this|these|those)\b/, 'the');
  return (
    question.slice(0, match.index) +
    (pronoun.possessive ? owner(name) : name) +
    question.slice(match.index + match[0].length)
  );
}

/** "Vale said that he …", as against "Vale closed it", where it is another. */
const clauseBegins =
  /\b(?:says?|said|think|thought|claim(?:ed)?|that|because|when|if|whether|who|which|before|after|while|and|but)\b/i;

/** Whether the question itself names what its pronoun stands for. */
function explains(mention: Mention, { question, at, kinds, possessive }: Pronoun & { question: string; at: number }) {
  if (mention.end > at || !kinds.includes(mention.kind)) return false;
  return possessive || !mention.subject || clauseBegins.test(question.slice(mention.end, at));
}

/** What stands before the subject of a question. */
const asksAbout = new RegExp(`\\b${auxiliary}\\s+$`, 'i');

interface Wanted {
  readonly kinds: readonly Kind[];
  readonly asSubject: boolean;
}

/** A thing that is not the subject is the one mentioned last; everything else is rather the subject of then. */
function best(phrases: readonly Mention[], { kinds, asSubject }: Wanted, own: readonly Mention[]): Mention | undefined {
  const free = phrases.filter(({ text }) => !own.some((phrase) => sharesWord(phrase.text, text)));
  const things = kinds[0] === 'thing';
  for (const kind of kinds) {
    const fitting = free.filter((phrase) => phrase.kind === kind);
    const subject = things && !asSubject ? undefined : fitting.find((phrase) => phrase.subject);
    const chosen = subject ?? (things ? fitting.at(-1) : fitting[0]);
    if (chosen) return chosen;
  }
  return undefined;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/\s+/));
  return b
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word !== 'the' && words.has(word));
}

const owner = (name: string): string => `${name}’s`;
