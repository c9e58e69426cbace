import type { Matrix } from './matrix.ts';
import { type Letter, lettersOf, type Painting } from './painting.ts';
import { strikesOf } from './struck-out.ts';

/** A text as pdf.js tells it. */
export interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

/** The page's texts that are seen, without what is struck out, and those that are not. */
export interface SeenTexts {
  readonly shown: readonly TextItem[];
  readonly unseen: readonly string[];
  readonly struck: readonly string[];
}

/** In letters, between two texts: so many may be drawn that are not read as text. */
const lostAtMost = 500;

/** Where each text is among the letters that are drawn. */
function placesOf(
  texts: readonly TextItem[],
  letters: string,
): readonly (readonly [from: number, to: number] | undefined)[] {
  let at = 0;
  return texts.map(({ str }) => {
    const wanted = lettersOf(str);
    const from = wanted === '' ? -1 : letters.indexOf(wanted, at);
    if (from < 0 || from > at + lostAtMost) return undefined;
    at = from + wanted.length;
    return [from, at];
  });
}

/**
 * Which of the page's texts are seen by one who looks at it: neither drawn in the mode for what is not seen nor struck out by a
 * line. What lies unseen over a picture of the whole page was put there by text recognition: that is what the picture shows.
 * @param texts in the order of drawing
 */
export function seenTexts(
  texts: readonly TextItem[],
  { letters, seen, places, hasPicture, rules }: Painting,
): SeenTexts {
  const found = placesOf(texts, letters);
  const isUnseen = (range: readonly [number, number] | undefined): boolean =>
    range !== undefined && 2 * seen.slice(...range).filter((one) => !one).length > range[1] - range[0];
  const hidden = found.reduce((sum, range) => sum + (range && isUnseen(range) ? range[1] - range[0] : 0), 0);
  const isRecognised = hasPicture && 2 * hidden >= letters.length;
  const isStruck = strikesOf(rules);
  const [unseen, struck]: [string[], string[]] = [[], []];
  const kept = keptTexts();
  for (const [index, text] of texts.entries()) {
    const range = found[index];
    if (isUnseen(range) && !isRecognised) unseen.push(text.str);
    else if (range && places.slice(...range).some(isStruck))
      for (const part of partsOf(text, places.slice(...range), isStruck)) {
        if (part.isStruck) struck.push(part.str);
        if (part.isStruck) kept.leaveOut(part);
        else if (part.str.trim() !== '') kept.add({ ...part, str: part.str.trim() });
      }
    else kept.add(text);
  }
  return { shown: kept.texts, unseen, struck };
}

/** In font sizes: what is struck out and the words beside it stand no further apart, and on one line. */
const nearby = 1;
const level = 0.2;

const rightOf = ({ transform, width }: TextItem): number => transform[4] + width;

/** Whether the one stands right before the other. */
function isBeside(one: TextItem | undefined, other: TextItem): one is TextItem {
  const size = Math.abs(other.transform[3]);
  return (
    one !== undefined &&
    Math.abs(one.transform[5] - other.transform[5]) <= level * size &&
    Math.abs(other.transform[4] - rightOf(one)) <= nearby * size
  );
}

/** Texts that are kept; those beside what is left out take its room, so that no gap is left that looks like a column's. */
function keptTexts() {
  const texts: TextItem[] = [];
  /** Of the last words, blanks between them passed over. */
  let last = -1;
  let before: TextItem | undefined;
  return {
    texts,
    add(text: TextItem): void {
      texts.push(text);
      if (text.str.trim() === '') return;
      const [a, b, c, d, x, y] = text.transform;
      if (isBeside(before, text) && !isBeside(texts[last], text)) {
        const left = before.transform[4];
        texts[texts.length - 1] = { ...text, transform: [a, b, c, d, left, y], width: x + text.width - left };
      }
      before = undefined;
      last = texts.length - 1;
    },
    leaveOut(text: TextItem): void {
      const words = texts[last];
      if (isBeside(words, text))
        texts[last] = { ...words, width: Math.max(words.width, rightOf(text) - words.transform[4]) };
      else if (isBeside(before, text)) before = { ...before, width: rightOf(text) - before.transform[4] };
      else before = text;
    },
  };
}

/** A text in stretches, each at its place: those that a line is drawn through, and the others. */
function partsOf(
  { str, transform, width }: TextItem,
  places: readonly (Letter | undefined)[],
  isStruck: (letter: Letter | undefined) => boolean,
): readonly (TextItem & { readonly isStruck: boolean })[] {
  const stretches: { text: string; places: (Letter | undefined)[]; isStruck: boolean }[] = [];
  let at = 0;
  for (const character of str) {
    const own = places.slice(at, at + lettersOf(character).length);
    at += own.length;
    const last = stretches.at(-1);
    const struck = own.length === 0 ? last?.isStruck === true : own.some(isStruck);
    if (last?.isStruck === struck) {
      last.text += character;
      last.places.push(...own);
    } else stretches.push({ text: character, places: own, isStruck: struck });
  }
  const [a, b, c, d, x, y] = transform;
  return stretches.map((stretch) => {
    const left = stretch.places[0]?.x ?? x;
    const right = stretch.places.at(-1)?.right ?? x + width;
    return {
      str: stretch.text,
      transform: [a, b, c, d, left, y],
      width: Math.max(0, right - left),
      isStruck: stretch.isStruck,
    };
  });
}
