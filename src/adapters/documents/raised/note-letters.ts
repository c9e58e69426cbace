const afterWord = /\p{L}{2}\p{Ll}[.,;:!?)\]”"’»…]*$/u;
const afterFigure = /\d[.,]\d+$|%$/;

interface Raised {
  readonly text: string;
  /** What stands before it. */
  readonly before: string;
}

/**
 * The letters that mark notes: raised after words, and from "a" on in their order. A letter alone may be part of its word
 * ("Sr^a").
 */
export function noteLettersIn(raised: readonly Raised[]): ReadonlySet<string> {
  const found = new Set(
    raised.filter(({ text, before }) => /^[a-z]$/.test(text) && afterWord.test(before)).map(({ text }) => text),
  );
  const inOrder = [...found].every((letter, at) => letter === String.fromCharCode('a'.charCodeAt(0) + at));
  return found.size >= 2 && inOrder ? found : new Set();
}

export const isNoteLetter = ({ text, before }: Raised, letters: ReadonlySet<string>): boolean =>
  letters.has(text) && (afterWord.test(before) || afterFigure.test(before));
