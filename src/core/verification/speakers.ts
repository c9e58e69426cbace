import type { SpeakerWords } from '../text/lexicon/checking-words.ts';
import { defaultLexicon, inAllLanguages } from '../text/lexicon/index.ts';
import { reportingVerb } from '../text/reporting-verbs.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext, GroundSentence } from './evidence-context.ts';
import { isCalendarName, mayBeName, nameGroups } from './names.ts';

const { pronouns, reportingVerbs } = defaultLexicon;
const { noSpeaker, relatives, adverbs, inOffices, plainForms, otherForms }: SpeakerWords =
  defaultLexicon.checking.speakers;
const pronounForms = new Set(
  pronouns.flatMap(({ person, subject, object, possessive, own = possessive }) =>
    person === 3 ? [subject, object, possessive, own] : person === 1 ? [subject] : [],
  ),
);

/** "according" */
const isSource = (word: string): boolean => reportingVerbs.accordingTo.includes(word);

export const isCue = ({ lower }: Token): boolean => isSource(lower) || isReportingVerb(lower);
export const isPronoun = ({ lower }: Token): boolean => pronounForms.has(lower) || relatives.includes(lower);

/** In a form that has a subject of its own: not "to claim", nor "claiming"; but "they say", "they tell". */
function isReportingVerb(word: string): boolean {
  const verb = reportingVerb(word);
  if (!verb || word in reportingVerbs.participles || !reportingVerbs.plain.includes(verb.lemma)) return false;
  const isBase = verb.form === 'base' && plainForms.includes(verb.lemma);
  return isBase || verb.form === 's' || verb.form === 'past' || otherForms.includes(word);
}

/** In words. */
const longestApposition = 16;
const { have, be, been } = defaultLexicon.auxiliaries;
const helpers = new Set([...have, ...be, ...been, ...adverbs]);

/** Who says something in a sentence: the words of a name, or a pronoun. */
export type Speaker = readonly Token[];

/**
 * In words, from a cue to the name of who speaks, with title and office between them: longest behind "according to", which has no
 * other subject. Chosen by hand, not fitted.
 */
const reaches = { source: 8, after: 6, before: 4 };

/** The speakers of the sentence's cues: "Vale said", "said Vale", "according to Vale". */
function speakersOf(words: readonly Token[]): readonly Speaker[] {
  return words.flatMap((word, at) => {
    if (!isCue(word) || noSpeaker.includes(words[at + 1]?.lower ?? '')) return [];
    if (isSource(word.lower)) return speakerAfter(words, at + 2, reaches.source);
    const before = speakerBefore(words, at);
    return before.length > 0 ? before : speakerAfter(words, at + 1, reaches.after);
  });
}

function speakerBefore(words: readonly Token[], cue: number): readonly Speaker[] {
  const described = beforeApposition(words, cue);
  if (described) return [described];
  for (let at = cue - 1; at >= Math.max(0, cue - reaches.before); at -= 1) {
    const word = words[at] as Token;
    if (words[at + 1]?.afterBreak && at + 1 === cue && !mayBeName(word)) return [];
    if (isPronoun(word)) return [[word]];
    if (mayBeName(word) && !isCalendarName(word)) return [groupAt(words, at)];
  }
  return [];
}

/** "Vale" of "Vale, the mayor of Lund, said". */
function beforeApposition(words: readonly Token[], cue: number): Speaker | undefined {
  let end = cue;
  while (end > cue - 3 && helpers.has(words[end - 1]?.lower ?? '')) end -= 1;
  if (!words[end]?.afterBreak) return undefined;
  const opening = words.slice(0, end).findLastIndex(({ afterBreak }) => afterBreak);
  const name = words[opening - 1];
  return opening > 0 && end - opening < longestApposition && name && mayBeName(name) && !isCalendarName(name)
    ? groupAt(words, opening - 1)
    : undefined;
}

function speakerAfter(words: readonly Token[], from: number, most: number): readonly Speaker[] {
  for (let at = from; at < Math.min(words.length, from + most); at += 1) {
    const word = words[at] as Token;
    if (isPronoun(word)) return at === from ? [[word]] : [];
    if (mayBeName(word) && !isCalendarName(word)) return [lastOfRun(words, at)];
    if (word.afterBreak && at > from) return [];
  }
  return [];
}

/** What may stand in a run of names: small words of names, and of the offices before them. */
const insideNames = new Set([
  ...inAllLanguages(({ names }) => [...(names?.particles ?? []), ...(names?.pairing ?? [])]),
  ...inOffices,
]);

/** "Afghan Ambassador to the United States Hamdullah Mohib" names several; all may be the speaker. */
function lastOfRun(words: readonly Token[], from: number): Speaker {
  const run: Token[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] as Token;
    if (at > from && word.afterBreak) break;
    if (mayBeName(word)) run.push(word);
    else if (!insideNames.has(word.lower)) break;
  }
  return run;
}

function groupAt(words: readonly Token[], at: number): Speaker {
  const word = words[at] as Token;
  return nameGroups(words).find((group) => group.includes(word)) ?? [word];
}

const sharesName = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.some((word) => other.some(({ key }) => key === word.key));

/** How far back a pronoun or a quotation without a speaker is looked up. */
const reach = 6;

/** The sentence names somebody first, and goes on with a pronoun: "Vale left when she heard …". */
function isNamedBefore(name: readonly Token[], words: readonly Token[]): boolean {
  const [first] = nameGroups(words).filter((group) => !group.every(isCalendarName));
  const pronoun = words.findIndex(isPronoun);
  return first?.[0] !== undefined && words.indexOf(first[0]) < pronoun && sharesName(name, first);
}

/**
 * Whether `name` is whom a pronoun in the sentence stands for, as far as its neighbours tell: the speaker or the first
 * name of the nearest sentence before that names somebody; or who is said to speak right after it.
 */
export function isAntecedent(
  name: readonly Token[],
  sentence: GroundSentence,
  all: readonly GroundSentence[],
): boolean {
  if (isNamedBefore(name, sentence.words)) return true;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - reach); index -= 1) {
    const words = all[index]?.words ?? [];
    const speakers = speakersOf(words).filter((speaker) => speaker.some(mayBeName));
    const [first] = nameGroups(words).filter((group) => !group.every(isCalendarName));
    const subject = first?.[0]?.opens ? [first] : [];
    if (speakers.length > 0) return [...speakers, ...subject].some((speaker) => sharesName(name, speaker));
    if (first) return sharesName(name, first);
  }
  const next = all[sentence.index + 1]?.words ?? [];
  return speakersOf(next).some((speaker) => sharesName(name, speaker));
}

/** Whether the claim lets somebody speak who is not the one who speaks in the evidence. */
export function speakerDiffers(claim: readonly Token[], context: EvidenceContext): boolean {
  const named = speakersOf(claim).filter((speaker) => speaker.some(mayBeName));
  if (named.length === 0) return false;
  const speaking = context.cited.map((sentence) => ({ sentence, speakers: speakersOf(sentence.words) }));
  if (speaking.every(({ speakers }) => speakers.length === 0)) return false;
  return named.some(
    (speaker) => !speaking.some(({ sentence, speakers }) => speaks(speaker, speakers, sentence, context)),
  );
}

function speaks(
  name: Speaker,
  speakers: readonly Speaker[],
  sentence: GroundSentence,
  context: EvidenceContext,
): boolean {
  if (speakers.some((speaker) => sharesName(name, speaker))) return true;
  const hidden = speakers.length === 0 || speakers.some((speaker) => speaker.every(isPronoun));
  return hidden && isAntecedent(name, sentence, context.around.get(sentence.passageId) ?? []);
}
