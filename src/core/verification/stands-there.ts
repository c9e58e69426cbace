import type { Passage } from '../document/passage.ts';
import { isGoverned } from '../document/under-leads.ts';
import { sentencesOf } from '../text/language.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { tagWords } from '../text/part-of-speech.ts';
import { quotationsIn } from '../text/quotation-marks.ts';
import { overlaps, type Span } from '../text/span.ts';
import { governorsOver } from './governors.ts';
import { locateQuote } from './locate-quote.ts';
import { hasOpenQuotation } from './open-quotation.ts';
import { ordersMachines } from './orders-to-machines.ts';
import { tellsOfPast } from './past.ts';

/**
 * The sentence of the passage that says the words in these very words: as the whole of it, or as a part that nothing beside
 * it takes back, narrows, or puts into somebody's mouth. An item or a row says nothing without what leads it, whatever that
 * says. Where it cannot be told, there is none.
 * @returns offsets into the passage's text
 */
export function standsIn(words: string, passage: Passage): Span | undefined {
  const { language } = passage.source;
  if (isGoverned(passage)) return undefined;
  return sentencesOf(passage.text, language).find((span) => {
    const sentence = passage.text.slice(span.start, span.end);
    const place = locateQuote(sentence, words);
    if (!place || ordersMachines(sentence) || isSpeech(sentence, place)) return false;
    if (hasOpenQuotation(passage.text.slice(0, span.start))) return false;
    return isWhole(sentence, place) || isFreePart(sentence, place, language);
  });
}

const hasText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const isWhole = (sentence: string, { start, end }: Span): boolean =>
  !hasText(sentence.slice(0, start)) && !hasText(sentence.slice(end));

/** Words that stand in quotation marks are somebody's, unless their marks come with them. */
const isSpeech = (sentence: string, place: Span): boolean =>
  quotationsIn(sentence).some(
    (said) => overlaps(said, place) && (said.start <= place.start || said.end >= place.end),
  ) && !isQuotedWhole(sentence, place);

const isQuotedWhole = (sentence: string, { start, end }: Span): boolean =>
  isWhole(sentence, { start, end }) &&
  !/[“”„"«»]/u.test(sentence.slice(0, start)) &&
  !/[“”„"«»]/u.test(sentence.slice(end));

interface PartRules {
  readonly restricting: RegExp;
  readonly leadIn: RegExp;
  readonly when: RegExp;
}

const rules = new Map<string, PartRules | undefined>();

function rulesFor(language: string): PartRules | undefined {
  if (!rules.has(language)) rules.set(language, rulesOf(lexiconOf(language)));
  return rules.get(language);
}

function rulesOf(lexicon: Lexicon | undefined): PartRules | undefined {
  if (!lexicon?.restricting) return undefined;
  const { calendar = {}, leadIns = [], places } = lexicon;
  const dates = anyOf([
    ...[...(calendar.months ?? []), ...(calendar.weekdays ?? []), ...(calendar.relative ?? [])],
    ...[...(calendar.joints ?? []), ...(places?.prepositions ?? []), ...leadIns],
  ]);
  return {
    restricting: new RegExp(anyWord(lexicon.restricting), 'iu'),
    leadIn: new RegExp(`^[\\s“"„«]*${anyWord(leadIns)}(?:[^\\s,]*\\s+){0,7}[^\\s,]*,\\s*$`, 'iu'),
    when: new RegExp(`^(?:[\\s,]+(?:${dates}|\\d{1,4}\\.?))+[\\s.!]*$`, 'iu'),
  };
}

/** In words: less is no statement. */
const shortest = 4;

function isFreePart(sentence: string, place: Span, language: string): boolean {
  const known = rulesFor(language);
  const part = sentence.slice(place.start, place.end);
  if (!known || /\?\s*$/u.test(sentence) || !isStatement(part, language)) return false;
  const before = sentence.slice(0, place.start);
  const after = sentence.slice(place.end);
  if (governorsOver(sentence, place, language).length > 0) return false;
  if (known.restricting.test(before) || known.restricting.test(after)) return false;
  if (hasText(before) && !known.leadIn.test(before)) return false;
  if (!hasText(after) || /^\s*[,;:—–(]/u.test(after)) return true;
  return known.when.test(after) && !known.restricting.test(part) && isPast(sentence, language);
}

function isStatement(part: string, language: string): boolean {
  const words = part.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < shortest) return false;
  return (
    language !== defaultLexicon.code ||
    isPast(part, language) ||
    tagWords(part).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** What was so on a day was so; what is so on a day may be so on that day alone. */
const isPast = (sentence: string, language: string): boolean =>
  tellsOfPast(sentence, language) ?? /\b(?:1\d|20)\d{2}\b/u.test(sentence);
