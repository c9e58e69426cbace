import type { Article } from '../../document/article.ts';
import type { Span } from '../../text/span.ts';
import type { Statement } from '../statement.ts';
import { introducedIn } from './introduced.ts';
import { phraseAt } from './noun-phrase.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speakersOf } from './speakers.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';
import type { Unit } from './tokens.ts';

/** A statement whose speaker is still a phrase; `unit` is the last sentence that it stands in. */
export interface Found extends Span {
  readonly subject?: Subject;
  readonly direct: boolean;
  readonly sentence: Span;
  readonly cue?: string;
  readonly unit: number;
}

/** Somebody without a name with whom a sentence begins: "Der Mann". */
function described({ tokens }: Unit, words: SpeechWords): readonly SpeakerPhrase[] {
  const phrase = phraseAt(tokens, 0, words);
  const isSomebody = phrase && !phrase.isPronoun && words.isPerson(phrase.head ?? '');
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
  const named = introducedIn(units, words);
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
