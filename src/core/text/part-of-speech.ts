import { createRequire } from 'node:module';
import type { PartOfSpeech, WinkMethods } from 'wink-nlp';
import { lazily } from './lazily.ts';
import type { Span } from './span.ts';

/** An English word or mark with its Universal Dependencies part of speech. */
export interface TaggedWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
}

const require = createRequire(import.meta.url);

/** Loaded when first needed: it takes about a tenth of a second, and most of what imports this file never tags. */
const tagger = lazily(() => require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']) as WinkMethods);

/** What is longer than any word or address: the tagger would take time with the square of its length. */
const endless = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{500,}/gu;

/**
 * The words and marks of an English text in order, white space left out. About a millisecond for a thousand words. A run of over
 * 500 letters and marks is one word of no kind.
 */
export function tagWords(text: string): readonly TaggedWord[] {
  const runs = [...text.matchAll(endless)].map(
    ({ index, 0: run }): TaggedWord => ({
      text: run,
      lower: run.toLowerCase(),
      pos: 'X',
      start: index,
      end: index + run.length,
    }),
  );
  const words = tagged(runs.length > 0 ? text.replace(endless, (run) => ' '.repeat(run.length)) : text);
  return runs.length > 0 ? [...words, ...runs].sort((a, b) => a.start - b.start) : words;
}

function tagged(text: string): readonly TaggedWord[] {
  const nlp = tagger();
  const { its } = nlp;
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(its.value);
  const parts = tokens.out(its.pos) as unknown as readonly PartOfSpeech[];
  const words: TaggedWord[] = [];
  let from = 0;
  values.forEach((value, index) => {
    const start = text.indexOf(value, from);
    const pos = parts[index] ?? 'X';
    if (start < 0 || pos === 'SPACE') return;
    from = start + value.length;
    words.push({ text: value, lower: value.toLowerCase().replace(/’/g, "'"), pos, start, end: from });
  });
  return withoutSplitNames(text, words);
}

/** "Example.com" and "Ocasio-Cortez" come in three tokens. */
function withoutSplitNames(text: string, words: readonly TaggedWord[]): readonly TaggedWord[] {
  const joined: TaggedWord[] = [];
  for (const word of words) {
    const [before, mark] = joined.slice(-2);
    const touches = before && mark && before.end === mark.start && mark.end === word.start;
    if (!touches || !isOneName(before, mark, word)) {
      joined.push(word);
      continue;
    }
    const whole = text.slice(before.start, word.end);
    joined.splice(-2, 2, { text: whole, lower: whole.toLowerCase(), pos: 'PROPN', start: before.start, end: word.end });
  }
  return joined;
}

function isOneName(before: TaggedWord, mark: TaggedWord, word: TaggedWord): boolean {
  if (mark.text === '.') return /\p{L}$/u.test(before.text) && /^\p{L}{2,}/u.test(word.text);
  return mark.text === '-' && /^\p{Lu}\p{L}/u.test(before.text) && (/^\p{Lu}/u.test(word.text) || word.pos === 'PROPN');
}
