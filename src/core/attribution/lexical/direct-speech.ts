import type { Article } from '../../document/article.ts';
import { wordCount } from '../../text/letters.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Context, textOf } from './context.ts';
import { cueWithin } from './cue-within.ts';
import { type Cue, cueAfter, cueBefore } from './direct-cue.ts';
import { phraseAt } from './noun-phrase.ts';
import { type Found, spokenBy } from './resolution.ts';
import type { SpeechWords } from './speech-words.ts';
import { isComma } from './token-kinds.ts';
import { innerTokens, isSentence, type Token, type Unit } from './tokens.ts';
import { paperIn, writtenThere } from './written.ts';

/** What the sentence has in quotation marks that somebody says; words without a cue may still wait for theirs. */
export function directIn(context: Context, reported: readonly Found[]): readonly Found[] {
  const { article, unit, words, at, found } = context;
  const own: Found[] = [];
  unit.tokens.forEach((token, place) => {
    const { quotation } = token;
    if (!quotation || reported.some((one) => overlaps(one, quotation) && !one.direct)) return;
    const last = own.at(-1);
    const isOther =
      unit.tokens[place - 1]?.text === ':' ||
      isAnswer(unit, place, words) ||
      isTurn(unit, place) ||
      isTold(unit, place, words);
    if (place > 0 && last && !isOther) {
      own[own.length - 1] = { ...last, end: quotation.end };
      return;
    }
    const length = wordCount(article.text.slice(quotation.start, quotation.end));
    const cueBeside = cueAfter(unit.tokens, place, words) ?? cueBefore(unit.tokens, place, words);
    const cue = isTitle(article, quotation, length, cueBeside) ? undefined : ofSomebody(cueBeside, words);
    const inside = cue ? undefined : cueWithin(innerTokens(article, quotation, words), words);
    const named = unit.tokens[place - 1];
    const isShort = cue?.isClear === false && length < 3 && named && words.determiners.has(named.lower);
    const isSpeech = cue ? length >= (cue.isClear ? 1 : 2) : inside !== undefined;
    if (unit.isCarried && place === 0) {
      carried(context, quotation, cue ?? inside, own);
      return;
    }
    const made = madeOf(
      context,
      isShort ? { start: named.start, end: quotation.end } : quotation,
      cue ?? inside,
      cue ? unit.tokens : innerTokens(article, quotation, words),
    );
    if (isSpeech) own.push(made);
    else if (place === 0 && paperBehind(context)) own.push({ ...made, ...paperBehind(context) });
    else if (place === 0 && (isAlone(unit) || isAnswered(unit, words))) own.push(alone(context, made));
  });
  if (unit.isCarried && own.length === 0 && found.at(-1)?.unit === at) return [];
  return own;
}

/** "Er fragt: “…?” – “…”, antwortet sie.": words right behind others that have their own cue. */
function isAnswer({ tokens }: Unit, place: number, words: SpeechWords): boolean {
  const isBeside = /^[–—-]$/.test(tokens[place - 1]?.text ?? '') && tokens[place - 2]?.quotation !== undefined;
  return isBeside && cueAfter(tokens, place, words) !== undefined;
}

/** "« … », dit X, qui dénonce « … »": with a verb of their own behind who says it. */
function isTold({ tokens }: Unit, place: number, words: SpeechWords): boolean {
  const from = tokens.slice(0, place).findLastIndex(({ quotation }) => quotation !== undefined);
  return tokens.some(
    (token, at) =>
      at > from &&
      at < place - 1 &&
      isComma(token) &&
      words.subjectRelatives.has(tokens[at + 1]?.lower ?? '') &&
      cueBefore(tokens, place, words) !== undefined,
  );
}

/** "—¿Viene? —pregunta. —Voy —responde ella.": a stop closes the sentence before. */
const isTurn = ({ tokens }: Unit, place: number): boolean =>
  tokens[place - 1]?.text === '.' && tokens[place - 2]?.quotation === undefined;

/** "“…?” – “…”, antwortet sie.": words at the sentence's beginning that others answer. */
const isAnswered = ({ tokens }: Unit, words: SpeechWords): boolean =>
  tokens[2]?.quotation !== undefined && isAnswer({ tokens } as Unit, 2, words);

/** In words: a title is no longer. Chosen by hand, not fitted. */
const longestTitle = 5;

/** "Sie kaufte ein Buch: „Garten für alle“": a few words without a stop behind a colon that no verb of saying leads to. */
const isTitle = ({ text }: Article, { start, end }: Span, length: number, cue: Cue | undefined): boolean =>
  cue !== undefined &&
  cue.from === cue.to &&
  length <= longestTitle &&
  !/[.!?…]\s?\P{L}$/u.test(text.slice(start, end));

/** No words are a thing's: "“…”, shows a violin". */
function ofSomebody(cue: Cue | undefined, words: SpeechWords): Cue | undefined {
  if (!cue || cue.subject === 'last') return cue;
  const { isIndefinite, name, head = '' } = cue.subject;
  const isThing = isIndefinite && name === undefined && !words.isPerson(head);
  return isThing && !words.isWork(head) && !words.bodies.has(head) ? undefined : cue;
}

function madeOf(
  { article, unit, at }: Context,
  { start, end }: Span,
  cue: Cue | undefined,
  tokens: readonly Token[],
): Found {
  const base = { start, end, direct: true, sentence: { start: unit.start, end: unit.end }, unit: at };
  if (!cue) return base;
  const text = textOf(article, tokens, cue.from, cue.to);
  return { ...base, subject: cue.subject, ...(text === '' ? {} : { cue: text }) };
}

/** Words that go on from the paragraph before are one statement with those there. */
function carried(context: Context, quotation: Span, cue: Cue | undefined, own: Found[]): void {
  const { found, unit, at } = context;
  const last = found.pop();
  if (!last?.direct || last.unit !== at - 1) {
    if (last) found.push(last);
    own.push(madeOf(context, quotation, cue, unit.tokens));
    return;
  }
  const subject = last.subject ?? cue?.subject;
  const sentence = { start: last.sentence.start, end: unit.end };
  found.push({ ...last, ...(subject === undefined ? {} : { subject }), end: quotation.end, sentence, unit: at });
}

/** "“…”, steht da": what was named before and has words on it. */
function paperBehind({ unit, units, at, words }: Context): Pick<Found, 'subject'> | undefined {
  const from = /^[,.]$/.test(unit.tokens[1]?.text ?? '') ? 2 : 1;
  const isThere = writtenThere(unit.tokens, from, words) !== undefined;
  const own = units.slice(0, at).filter(({ paragraph }) => paragraph === unit.paragraph);
  const subject = isThere ? paperIn(own, words) : undefined;
  return subject && { subject };
}

const opensTurn = /^[—–]/u;

/** "—Voy —dice él. / —Yo también —responde ella. / —¿Ya?": of two who speak in turn, the one who spoke before the last. */
function turnBefore({ article, units, unit, found }: Context, made: Found): Pick<Found, 'subject' | 'begun'> {
  const turnOf = (back: number): Found | undefined =>
    found.findLast((one) => units[one.unit]?.paragraph === unit.paragraph - back);
  const isTurn = (one: Found | undefined): boolean =>
    one !== undefined && opensTurn.test(article.text.slice(units[one.unit]?.paragraphStart));
  const [last, earlier] = [turnOf(1), turnOf(2)];
  const isInTurn = opensTurn.test(article.text.slice(made.start)) && isTurn(last) && isTurn(earlier);
  return isInTurn && earlier ? spokenBy(earlier) : {};
}

/** Nothing but words in quotation marks. */
const isAlone = ({ tokens }: Unit): boolean =>
  tokens.every(({ quotation, text }) => quotation !== undefined || /^\P{L}+$/u.test(text));

/**
 * Words without a cue: of whom the sentence before announced, or of who did something or spoke in it; those that open a
 * paragraph wait for the sentence behind them.
 */
function alone(context: Context, made: Found): Found {
  const { units, at, unit, words, found } = context;
  const before = units[at - 1];
  if (before?.tokens.at(-1)?.text === ':') {
    const cue = cueBefore([...before.tokens, ...unit.tokens], before.tokens.length, words);
    return cue ? { ...made, subject: cue.subject } : made;
  }
  if (before?.paragraph !== unit.paragraph) return { ...made, ...turnBefore(context, made) };
  if (!isSentence(before)) return made;
  // "Sie lacht. “…”": of her, whoever else was named later.
  const last = found.at(-1);
  if (last?.unit === at - 1 && last.subject !== undefined) return { ...made, ...spokenBy(last) };
  const opening = phraseAt(before.tokens, 0, words);
  return { ...made, subject: opening?.isPronoun && opening.gender !== 'plural' ? opening : 'last' };
}
