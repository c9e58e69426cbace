import type { Span } from '../../text/span.ts';
import { accordingIn } from './according.ts';
import { fewestWords } from './clause-after.ts';
import type { Reported } from './reported-words.ts';
import type { SpeechWords } from './speech-words.ts';
import { isComma, isWord } from './token-kinds.ts';
import { spans, weight } from './token-spans.ts';
import type { Token } from './tokens.ts';
import { isPassable } from './verb-group.ts';

/** In words: where fewer follow a cue, they say when or where. Chosen by hand, not fitted. */
const fewestGoingOn = 6;

/** In tokens: ", den das Land am Montag vorgelegt hat,". Chosen by hand, not fitted. */
const longestRelative = 12;

/** In tokens: "en janvier par le Bureau de recherches". Chosen by hand, not fitted. */
const longestBeside = 12;

/** What the sentence tells according to somebody. */
export function byAccording(tokens: readonly Token[], words: SpeechWords): readonly Reported[] {
  const found = accordingIn(tokens, words);
  if (!found || tokens[found.from - 1]?.quotation || tokens[found.from - 2]?.quotation) return [];
  const { from, to, subject } = found;
  const reported = (span: Span): Reported => ({ ...span, subject, cue: { from, to } });
  const relative = behindRelative(tokens, from, words);
  if (relative) return spans(tokens, to, clauseEnd(tokens, to)).map(reported);
  const isFirst = tokens.slice(0, from).every((token) => !isWord(token) || words.loose.has(token.lower));
  const end = asideEnd(tokens, to, words);
  if (isFirst) return spans(tokens, end, tokens.length).map(reported);
  const rest = weight(tokens.slice(end));
  const start = tokens.slice(0, from).findLastIndex(({ text }) => text === ';') + 1;
  const isGoingOn = rest >= fewestGoingOn || rest >= weight(tokens.slice(start, from));
  if (!isGoingOn) return spans(tokens, start, from).map(reported);
  return spans(tokens, start, tokens.length).map(reported);
}

/** In tokens: ", die sich | nach Angaben des Verbands …". Chosen by hand, not fitted. */
const longestRelativeStart = 3;

/** In a relative clause that has told nothing yet. */
function behindRelative(tokens: readonly Token[], from: number, words: SpeechWords): boolean {
  const comma = tokens.slice(0, from).findLastIndex(isComma);
  const between = tokens.slice(comma + 1, from);
  return comma > 0 && between.length <= longestRelativeStart && words.relatives.has(between[0]?.lower ?? '');
}

const clauseEnd = (tokens: readonly Token[], from: number): number => {
  const end = tokens.findIndex((token, at) => at > from && !isWord(token));
  return end < 0 ? tokens.length : end;
};

/** Behind the comma after the speaker, and after when and by whom: "selon le rapport remis en mai par le Bureau, …". */
function asideEnd(tokens: readonly Token[], to: number, words: SpeechWords): number {
  const comma = tokens.findIndex((token, at) => at >= to && isComma(token));
  const relative = comma === to ? relativeEnd(tokens, comma, words) : undefined;
  if (relative !== undefined) return relative;
  const isBeside = comma === to || (comma > to && comma <= to + longestBeside && isPassable(tokens, to, comma, words));
  return isBeside ? comma + 1 : to;
}

/** Behind the clause that tells of the speaker: "laut dem Bericht, der dieser Zeitung vorliegt, …". */
function relativeEnd(tokens: readonly Token[], comma: number, words: SpeechWords): number | undefined {
  const isRelative = tokens.slice(comma + 1, comma + 3).some(({ lower }, at) => at < 2 && words.relatives.has(lower));
  const end = tokens.findIndex((token, at) => at > comma && isComma(token));
  const isClause = isRelative && end > 0 && end - comma <= longestRelative;
  return isClause && tokens.length - end > fewestWords ? end + 1 : undefined;
}
