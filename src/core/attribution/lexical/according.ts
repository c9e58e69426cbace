import { phraseAt } from './noun-phrase.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { type Subject, subjectAfter } from './subject.ts';
import { isComma, isWord } from './token-kinds.ts';
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
  const phrase = words.accordingTo
    .filter((parts) => parts.every((part, offset) => tokens[at + offset]?.lower === part))
    .sort((a, b) => b.length - a.length)[0];
  const theirs = words.inTheirView.find((parts) => parts.every((part, offset) => tokens[at + offset]?.lower === part));
  if (theirs) return { from: at, to: at + theirs.length, subject: 'last' };
  if (phrase) return speakerFrom(tokens, at, at + phrase.length, words);
  const isClosing =
    words.closing.has(tokens[at]?.lower ?? '') && (isComma(tokens[at - 1]) || tokens[at - 1]?.quotation);
  return isClosing ? closedBy(tokens, at, words) : undefined;
}

function closedBy(tokens: readonly Token[], from: number, words: SpeechWords): According | undefined {
  const subject = phraseAt(tokens, from + 1, words);
  return subject && { from, to: subject.to, subject };
}

function speakerFrom(tokens: readonly Token[], from: number, at: number, words: SpeechWords): According | undefined {
  const verb = verbGroupAt(tokens, at, words);
  if (verb) {
    const subject = subjectAfter(tokens, verb.to, words) ?? (words.dropsSubject ? 'last' : undefined);
    return subject && { from, to: subject === 'last' ? verb.to : subject.to, subject };
  }
  const isPrepared = words.prepositions.has(tokens[at]?.lower ?? '') || words.joiners.has(tokens[at]?.lower ?? '');
  const subject =
    phraseAt(tokens, at, words, { object: true, bare: true }) ??
    (isPrepared ? phraseAt(tokens, at + 1, words, { object: true, bare: true }) : undefined);
  if (!subject || isClause(tokens, subject, words)) return undefined;
  return { from, to: subject.to, subject };
}

/** "según avanza el día": no speaker but a verb follows. */
const isClause = (tokens: readonly Token[], subject: SpeakerPhrase, words: SpeechWords): boolean =>
  subject.name === undefined &&
  subject.gender === 'either' &&
  words.determiners.has(tokens[subject.to]?.lower ?? '') &&
  isWord(tokens[subject.to]);
