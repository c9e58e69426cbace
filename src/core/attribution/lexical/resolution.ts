import type { Article } from '../../document/article.ts';
import type { Span } from '../../text/span.ts';
import type { Statement } from '../statement.ts';
import { phraseAt } from './noun-phrase.ts';
import { genderOf } from './people.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speakersOf } from './speakers.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';
import { isCapital, isComma } from './token-kinds.ts';
import type { Token, Unit } from './tokens.ts';

/** A statement whose speaker is still a phrase; `unit` is the last sentence that it stands in. */
export interface Found extends Span {
  readonly subject?: Subject;
  readonly direct: boolean;
  readonly sentence: Span;
  readonly cue?: string;
  readonly unit: number;
}

/** Who is named with a first name that is known, or with what they are beside it, so that the next sentence can mean them. */
function introduced({ tokens }: Unit, alone: ReadonlySet<string>, words: SpeechWords): readonly SpeakerPhrase[] {
  return tokens.flatMap((token, at): readonly SpeakerPhrase[] => {
    if (at > 0 && !isCapital(token)) return [];
    const phrase = phraseAt(tokens, at, words);
    if (!phrase?.name?.includes(' ')) return [];
    const isPerson =
      genderOf(token.text, words) !== 'either' ||
      words.isPerson(phrase.head ?? '') ||
      isExplained(tokens, phrase.to, words) ||
      isFullName(tokens, at, alone);
    return isPerson ? [phrase] : [];
  });
}

/** Two words with capitals of which the second stands alone elsewhere, as surnames do. */
function isFullName(tokens: readonly Token[], at: number, alone: ReadonlySet<string>): boolean {
  const isRun = !isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]) && !isCapital(tokens[at + 2]);
  return isRun && at > 0 && alone.has(tokens[at + 1]?.lower ?? '') && !alone.has(tokens[at]?.lower ?? '');
}

/** Words with capitals that stand behind a word without one that is no article. */
function standingAlone(units: readonly Unit[], words: SpeechWords): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of units)
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      const isBare =
        before &&
        !isCapital(before) &&
        !words.determiners.has(before.lower) &&
        !words.objectDeterminers.has(before.lower);
      if (isCapital(token) && !isCapital(tokens[at + 1]) && (at === 0 || isBare)) found.add(token.lower);
    });
  return found;
}

/** "…, energiepolitischer Sprecher der Partei" */
const isExplained = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  isComma(tokens[at]) && tokens.slice(at + 1, at + 4).some(({ lower }) => words.isPerson(lower));

/** Somebody without a name with whom a sentence begins: "Der Mann". */
function described({ tokens }: Unit, words: SpeechWords): readonly SpeakerPhrase[] {
  const phrase = phraseAt(tokens, 0, words);
  const isSomebody = phrase && !phrase.isPronoun && !phrase.isOwned && words.isPerson(phrase.head ?? '');
  return isSomebody && phrase.name === undefined ? [phrase] : [];
}

/** The statements of whose speakers it can be told who they are. */
export function resolved(
  article: Article,
  found: readonly Found[],
  units: readonly Unit[],
  words: SpeechWords,
): readonly Statement[] {
  const spoken = found.flatMap(({ subject }): readonly SpeakerPhrase[] =>
    subject === undefined || subject === 'last' ? [] : [subject],
  );
  const alone = standingAlone(units, words);
  const named = units.flatMap((unit) => introduced(unit, alone, words));
  const speakers = speakersOf(
    { text: article.text, units, words },
    [...spoken, ...named],
    units.flatMap((unit) => described(unit, words)),
  );
  return found.flatMap(({ start, end, subject, direct, sentence, cue }): readonly Statement[] => {
    const speaker = subject && speakers.resolve(subject, start);
    if (!speaker) return [];
    const { name, role } = speaker;
    const quote = article.text.slice(start, end);
    return [
      { ...{ start, end, quote, direct, sentence }, speaker: name, ...(role ? { role } : {}), ...(cue ? { cue } : {}) },
    ];
  });
}
