import { type Cue, verbFrom } from './direct-cue.ts';
import type { SpeechWords } from './speech-words.ts';
import { subjectAfter } from './subject.ts';
import { isComma, isWord } from './token-kinds.ts';
import type { Token } from './tokens.ts';
import { isPassable } from './verb-group.ts';

/** "a-t-elle concédé | sous un parapluie |, …" */
function behindAsides(tokens: readonly Token[], from: number, words: SpeechWords): number {
  const mark = tokens.findIndex((token, at) => at >= from && !isWord(token));
  return isComma(tokens[mark]) && isPassable(tokens, from, mark, words) ? mark : from;
}

/** A cue within the marks: "« Attendre, ajoute-t-il, aurait … »". Places are among the inner tokens. */
export function cueWithin(inner: readonly Token[], words: SpeechWords): Cue | undefined {
  for (let at = 1; at < inner.length; at += 1) {
    if (!/^[,!?]$/.test(inner[at]?.text ?? '')) continue;
    const verb = verbFrom(inner, at + 1, words);
    const subject =
      verb &&
      (subjectAfter(inner.slice(0, verb.inner.to), verb.inner.from, words) ?? subjectAfter(inner, verb.to, words));
    const end = Math.max(verb?.to ?? 0, subject?.to ?? 0);
    const to = behindAsides(inner, end, words);
    const closes = inner[to];
    if (verb && subject && (closes === undefined || /^[,.»]$/.test(closes.text)))
      return { subject, from: verb.from, to, isClear: true };
  }
  return undefined;
}
