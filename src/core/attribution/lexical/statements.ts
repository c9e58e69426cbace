import type { Article, Block } from '../../document/article.ts';
import { wordCount } from '../../text/letters.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Statement } from '../statement.ts';
import { type Cue, cueAfter, cueBefore, cueWithin } from './direct-cue.ts';
import { phraseAt } from './noun-phrase.ts';
import { type Reported, reportedIn } from './reported.ts';
import { type Found, resolved } from './resolution.ts';
import { isSomebody } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { type Subject, subjectOf } from './subject.ts';
import { innerTokens, isSentence, type Token, type Unit, unitsOf } from './tokens.ts';
import { verbGroupAt } from './verb-group.ts';

/** Who says what, by the words that the language's lexicon has for it. */
export function lexicalStatements(
  article: Article,
  blocks: readonly Block[],
  words: SpeechWords,
): readonly Statement[] {
  const units = unitsOf(article, blocks, words);
  const found: Found[] = [];
  units.forEach((unit, at) => {
    const context = { article, words, units, unit, at, found };
    const reported = reportedIn(unit, words).map((one) => fromReported(context, one));
    const direct = directIn(context, reported);
    const own = [...reported.filter((one) => !direct.some((other) => overlaps(one, other))), ...direct];
    settleWaiting(context);
    found.push(...(own.length > 0 ? own.sort((a, b) => a.start - b.start) : goesOn(context)));
  });
  return resolved(article, found, units, words);
}

interface Context {
  readonly article: Article;
  readonly words: SpeechWords;
  readonly units: readonly Unit[];
  readonly unit: Unit;
  readonly at: number;
  /** What was found before; the last may be made longer. */
  readonly found: Found[];
}

const textOf = (article: Article, tokens: readonly Token[], from: number, to: number): string =>
  article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');

const fromReported = ({ article, unit, at }: Context, { start, end, subject, cue }: Reported): Found => ({
  ...{ start, end, subject, direct: false, unit: at },
  cue: textOf(article, unit.tokens, cue.from, cue.to),
  sentence: { start: unit.start, end: unit.end },
});

function directIn(context: Context, reported: readonly Found[]): readonly Found[] {
  const { article, unit, words, at, found } = context;
  const own: Found[] = [];
  unit.tokens.forEach((token, place) => {
    const { quotation } = token;
    if (!quotation || reported.some((one) => overlaps(one, quotation) && !one.direct)) return;
    const last = own.at(-1);
    if (place > 0 && last && unit.tokens[place - 1]?.text !== ':') {
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
    else if (place === 0 && isAlone(unit)) own.push(alone(context, made));
  });
  if (unit.isCarried && own.length === 0 && found.at(-1)?.unit === at) return [];
  return own;
}

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

/** Nothing but words in quotation marks. */
const isAlone = ({ tokens }: Unit): boolean =>
  tokens.every(({ quotation, text }) => quotation !== undefined || /^\P{L}+$/u.test(text));

/**
 * Words without a cue: of whom the sentence before announced, or of who did something or spoke in it; those that open a
 * paragraph wait for the sentence behind them.
 */
function alone({ units, at, unit, words }: Context, made: Found): Found {
  const before = units[at - 1];
  if (before?.tokens.at(-1)?.text === ':') {
    const cue = cueBefore([...before.tokens, ...unit.tokens], before.tokens.length, words);
    return cue ? { ...made, subject: cue.subject } : made;
  }
  return before?.paragraph === unit.paragraph && isSentence(before) ? { ...made, subject: 'last' } : made;
}

/** Words that wait for whose they are: of whom the sentence behind them is about; or, a paragraph by themselves, of who spoke before. */
function settleWaiting(context: Context): void {
  const { unit, at, found, words, units } = context;
  const last = found.at(-1);
  if (!last?.direct || last.subject !== undefined || last.unit !== at - 1) return;
  const isApart = units[last.unit]?.paragraph !== unit.paragraph;
  if (isApart && isAskedAlone(context.article, last)) return;
  const back = lookingBack(unit, words);
  const opening = back ?? (isApart ? 'last' : somebodyFirst(unit, words));
  if (!opening) return;
  const end = back ? unit.end : last.sentence.end;
  found[found.length - 1] = { ...last, subject: opening, sentence: { start: last.sentence.start, end } };
}

/** "—¿Volverá?", a paragraph by itself: who asks it is not told. */
const isAskedAlone = ({ text }: Article, { start, end }: Found): boolean =>
  /^[—–-].*\?$/su.test(text.slice(start, end));

function somebodyFirst({ tokens }: Unit, words: SpeechWords): Subject | undefined {
  const phrase = phraseAt(tokens, 0, words);
  return phrase && isSomebody(phrase, words) ? phrase : undefined;
}

/** A sentence without words of its own: it may go on with what somebody is said to say. */
function goesOn({ unit, at, found, words }: Context): readonly Found[] {
  const last = found.at(-1);
  if (!last || last.unit !== at - 1) return [];
  const isIndirect = last.subject !== undefined && unit.tokens.some(({ lower }) => words.subjunctives.has(lower));
  // "Ob das etwas bringe?" asks who tells it.
  if (!isIndirect || unit.tokens.at(-1)?.text === '?' || unit.tokens.some(({ quotation }) => quotation)) return [];
  const span = { start: unit.start, end: unit.end };
  return [{ ...span, subject: 'last', direct: false, sentence: span, unit: at }];
}

/** In tokens, from the sentence's beginning: its verb. */
const reachOfVerb = 6;

/** "Das sagte X am Montag." */
function lookingBack({ tokens }: Unit, words: SpeechWords): Subject | undefined {
  if (!words.lookingBack.has(tokens[0]?.lower ?? '')) return undefined;
  for (let at = 1; at < Math.min(tokens.length, reachOfVerb); at += 1) {
    const verb = verbGroupAt(tokens, at, words);
    const subject = verb && subjectOf(tokens.slice(at), { ...verb, ...shifted(verb, at) }, words);
    if (subject) return subject;
  }
  return undefined;
}

const shifted = ({ from, to, inner }: NonNullable<ReturnType<typeof verbGroupAt>>, by: number) => ({
  from: from - by,
  to: to - by,
  inner: { from: inner.from - by, to: inner.to - by },
});
