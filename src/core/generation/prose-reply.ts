import type { DraftClaim } from '../answer.ts';
import { sentencesOf } from '../text/language.ts';
import { type Numbered, nearestSentence, passageNumbered } from './reply-evidence.ts';

/** A mark after the full stop belongs to the sentence before: "Taxes fall. [1]" is "Taxes fall [1]." */
const beforeStop = (written: string): string =>
  written.replace(
    /([.!?。！？]+[”"’']?)((?:\s*(?:\[[^\]\n]{1,24}\]|【[^】\n]{1,40}】|［[^］\n]{1,24}］))+)(?=\s|$)/gu,
    (all, stop, marks) => (takeMarkers(marks).text.trim() === '' ? `${marks}${stop}` : all),
  );

const plain = (line: string): string =>
  line.replace(/^\s*(?:[-*•]|\d{1,2}[.)]|#{1,6}|>)\s+/u, '').replace(/(\*\*|__)(?=\S)(.*?\S)\1/gu, '$2');

/** Words around an answer that claim nothing: "Here is what the passages say:". */
const isFrame = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) || /[:：]$/u.test(text.trim());

/**
 * Sentences with their citation markers as claims; a passage that is named without a quote is quoted by its nearest
 * sentence. Markers of no passage are dropped, so that their sentence rests on nothing.
 */
export function proseClaims(written: string, numbered: Numbered, language: string): readonly DraftClaim[] {
  return written.split('\n').flatMap((line) => {
    const { text, markers } = takeMarkers(beforeStop(plain(line)));
    return sentencesOf(text, language).flatMap((span) => {
      const claim = text.slice(span.start, span.end);
      if (isFrame(claim)) return [];
      const numbers = markers.filter(({ at }) => at > span.start && at <= span.end).flatMap((marker) => marker.numbers);
      const named = [...new Set(numbers)].map((number) => passageNumbered(numbered, number));
      const evidence = named.flatMap((passage) => (passage ? nearestSentence(passage, claim) : []));
      return [{ text: claim, evidence }];
    });
  });
}

/** A text without its citation markers, and where they stood. */
export interface Marked {
  readonly text: string;
  readonly markers: readonly Marker[];
}

export interface Marker {
  /** Offset into the text without markers. */
  readonly at: number;
  /** Numbers as written; they may be of no passage. */
  readonly numbers: readonly number[];
}

const number = String.raw`\d{1,2}`;

const list = String.raw`(?:\^|#|no\.?\s*)?${number}(?:\s*(?:[-–—]|to)\s*${number})?`;

const label = String.raw`(?:(?:sources?|passages?|citations?|refs?|references?|footnotes?|docs?|documents?)\s*[:#]?\s*)?`;

const many = String.raw`${label}${list}(?:\s*(?:[,;&、，]|and)\s*${label}${list})*`;

/**
 * `[1, 2]`, `[1-3]`, `[^1]`, `[Source 1]`, `(Source 1)`, `【1†source】`, `[[1]]`; after code, which hides what looks like
 * one. `[1](address)` is a link; `[2019]` a year.
 */
const pattern = new RegExp(
  [
    '(?<code>```[\\s\\S]*?(?:```|$)|`[^`\\n]*`)',
    String.raw`(?<link>!?\[[^\]\n]*\]\([^)\n]*\))`,
    String.raw`\s*\[\[?(?<square>${many})\]?\](?!\()`,
    String.raw`\s*【(?<lenticular>${many})(?:†[^】]*)?】`,
    String.raw`\s*\((?<round>(?:sources?|passages?|citations?|refs?)\s*[:#]?\s*${list}(?:\s*(?:[,;&]|and)\s*${label}${list})*)\)`,
    String.raw`\s*<(?:sup|cite)>\[?(?<raised>${many})\]?</(?:sup|cite)>`,
  ].join('|'),
  'giu',
);

/** Full-width digits and brackets as plain ones, one for one, so that offsets stay. */
const narrow = (text: string): string =>
  text.replace(/[０-９［］（）]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Takes the citation markers out of what a model wrote, in every notation models drift into. */
export function takeMarkers(written: string): Marked {
  const plain = narrow(written);
  let text = '';
  let from = 0;
  const markers: Marker[] = [];
  for (const match of plain.matchAll(pattern)) {
    const inside = match.groups?.square ?? match.groups?.lenticular ?? match.groups?.round ?? match.groups?.raised;
    if (inside === undefined) continue;
    text += written.slice(from, match.index);
    from = match.index + match[0].length;
    markers.push({ at: text.length, numbers: numbersIn(inside) });
  }
  return { text: text + written.slice(from), markers };
}

const widest = 12;

function numbersIn(inside: string): readonly number[] {
  const found = [...inside.matchAll(/(\d{1,2})(?:\s*(?:[-–—]|to)\s*(\d{1,2}))?/gu)].flatMap(([, first, last]) => {
    const [from, to] = [Number(first), Number(last ?? first)];
    if (to < from || to - from > widest) return [from, to];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
  return [...new Set(found)];
}
