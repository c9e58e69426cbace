import { phraseAt } from './noun-phrase.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { isSomebody } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { type Subject, subjectAfter } from './subject.ts';
import { isCapital, isComma, isWord } from './token-kinds.ts';
import type { Token } from './tokens.ts';
import { verbGroupAt } from './verb-group.ts';

/** "según X", ", so X": `from` and `to` are places among the tokens, the speaker included. */
export interface According {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
}

/** Where the sentence says according to whom it holds, first from `start`. */
export function accordingIn(tokens: readonly Token[], words: SpeechWords, start = 0): According | undefined {
  for (let at = start; at < tokens.length; at += 1) {
    const found = accordingAt(tokens, at, words);
    if (found) return found;
  }
  return undefined;
}

export function accordingAt(tokens: readonly Token[], at: number, words: SpeechWords): According | undefined {
  const follows = followedBy(tokens, at, words) ?? byWork(tokens, at, words) ?? inViewOf(tokens, at, words);
  if (follows) return isOurs(tokens, follows, words) ? undefined : follows;
  const isHere = (parts: readonly string[]): boolean =>
    parts.every((part, offset) => tokens[at + offset]?.lower === part);
  const own = words.byOwnAccount.find(isHere);
  if (own) return { from: at, to: at + own.length, subject: subjectAround(tokens, at, at + own.length, words) };
  const theirs = words.inTheirView.find(isHere);
  const phrase = words.accordingTo.filter(isHere).sort((a, b) => b.length - a.length)[0];
  if (theirs) return { from: at, to: at + theirs.length, subject: 'last' };
  if (phrase) {
    const named = speakerFrom(tokens, at, at + phrase.length, words);
    return named && !isOurs(tokens, named, words) ? named : undefined;
  }
  const isClosing =
    words.closing.has(tokens[at]?.lower ?? '') && (isComma(tokens[at - 1]) || tokens[at - 1]?.quotation);
  return isClosing ? closedBy(tokens, at, words) : undefined;
}

/** "selon nos informations", "nach Informationen dieser Zeitung": the article's own. */
const isOurs = (tokens: readonly Token[], { from, to }: According, words: SpeechWords): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower }, at, own) =>
        words.ours.has(lower) || (words.isMedium(lower) && words.demonstratives.has(own[at - 1]?.lower ?? '')),
    );

/** Of the sentence: somebody who opens it, or stands behind the verb of "Nach eigenen Angaben fing die Fischerin …". */
function subjectAround(tokens: readonly Token[], from: number, to: number, words: SpeechWords): Subject {
  const stated = phraseAt(tokens, from > 0 ? 0 : to + 1, words);
  const isOne = stated && !stated.isPronoun && (stated.name !== undefined || isSomebody(stated, words));
  return isOne ? stated : 'last';
}

function closedBy(tokens: readonly Token[], from: number, words: SpeechWords): According | undefined {
  const subject = phraseAt(tokens, from + 1, words);
  if (!subject || words.names.has(subject.head ?? '')) return undefined;
  return { from, to: subject.to, subject: isTheirView(subject, words) ? 'last' : subject };
}

/** "so ihre Befürchtung", "d'après ses relevés": of whoever spoke last. */
const isTheirView = ({ isTheirs, name, head = '' }: SpeakerPhrase, words: SpeechWords): boolean =>
  isTheirs &&
  name === undefined &&
  !words.isPerson(head) &&
  (!words.isBody(head) || words.papers.has(head) || words.writings.has(head));

const anySpeaker = { object: true, bare: true };

/** "dem Bericht zufolge", "ihm zufolge". */
function followedBy(tokens: readonly Token[], from: number, words: SpeechWords): According | undefined {
  if (words.following.size === 0 || isNominalInside(tokens, from)) return undefined;
  const subject = phraseAt(tokens, from, words, anySpeaker);
  return subject && words.following.has(tokens[subject.to]?.lower ?? '')
    ? { from, to: subject.to + 1, subject }
    : undefined;
}

/** In the middle of a run of words with capitals. */
const isNominalInside = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) && isCapital(tokens[at - 1]);

/** "Pour le maire, …": at the sentence's beginning, of somebody, and a comma closes it. */
function inViewOf(tokens: readonly Token[], from: number, words: SpeechWords): According | undefined {
  if (from > 0 || !words.viewOf.has(tokens[from]?.lower ?? '')) return undefined;
  const subject = phraseAt(tokens, from + 1, words);
  const isOne =
    subject && (subject.name !== undefined || isSomebody(subject, words)) && !words.isWork(subject.head ?? '');
  return isOne && isComma(tokens[subject.to]) ? { from, to: subject.to, subject } : undefined;
}

/** "nach einer Studie der Hochschule": the noun, not the preposition, says that it tells something. */
function byWork(tokens: readonly Token[], from: number, words: SpeechWords): According | undefined {
  if (!words.beforeWorks.has(tokens[from]?.lower ?? '')) return undefined;
  const subject = phraseAt(tokens, from + 1, words, anySpeaker);
  return subject && words.isWork(subject.head ?? '') ? { from, to: subject.to, subject } : undefined;
}

function speakerFrom(tokens: readonly Token[], from: number, at: number, words: SpeechWords): According | undefined {
  const verb = verbGroupAt(tokens, at, words);
  if (verb) {
    const subject = subjectAfter(tokens, verb.to, words) ?? (words.dropsSubject ? 'last' : undefined);
    return subject && { from, to: subject === 'last' ? verb.to : subject.to, subject };
  }
  const isPrepared = words.prepositions.has(tokens[at]?.lower ?? '') || words.joiners.has(tokens[at]?.lower ?? '');
  const subject =
    phraseAt(tokens, at, words, anySpeaker) ?? (isPrepared ? phraseAt(tokens, at + 1, words, anySpeaker) : undefined);
  if (!subject || isClause(tokens, subject, words)) return undefined;
  return { from, to: subject.to, subject: isTheirView(subject, words) ? 'last' : plainWork(tokens, subject, words) };
}

/** "le rapport remis | en mai": of a work that something was done with, the noun. */
function plainWork(tokens: readonly Token[], subject: SpeakerPhrase, words: SpeechWords): SpeakerPhrase {
  const { head = '', name, to } = subject;
  const isDone = name === undefined && words.isWork(head) && words.prepositions.has(tokens[to]?.lower ?? '');
  return isDone && !words.capitalNouns ? { ...subject, role: head } : subject;
}

/** "según avanza el día": no speaker but a verb follows. */
const isClause = (tokens: readonly Token[], subject: SpeakerPhrase, words: SpeechWords): boolean =>
  subject.name === undefined &&
  subject.gender === 'either' &&
  words.determiners.has(tokens[subject.to]?.lower ?? '') &&
  isWord(tokens[subject.to]);
