import type { DraftClaim } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { sentencesOf } from '../text/language.ts';
import { takeMarkers } from './markers.ts';
import { nearestSentence, passageNumbered } from './reply-evidence.ts';

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
export function proseClaims(written: string, passages: readonly Passage[], language: string): readonly DraftClaim[] {
  return written.split('\n').flatMap((line) => {
    const { text, markers } = takeMarkers(beforeStop(plain(line)));
    return sentencesOf(text, language).flatMap((span) => {
      const claim = text.slice(span.start, span.end);
      if (isFrame(claim)) return [];
      const numbers = markers.filter(({ at }) => at > span.start && at <= span.end).flatMap((marker) => marker.numbers);
      const named = [...new Set(numbers)].map((number) => passageNumbered(passages, number));
      const evidence = named.flatMap((passage) => (passage ? nearestSentence(passage, claim) : []));
      return [{ text: claim, evidence }];
    });
  });
}
