import type { Article } from '../../document/article.ts';
import { escaped } from '../../text/letters.ts';
import type { Context } from './context.ts';
import { phraseAt } from './noun-phrase.ts';
import type { Found } from './resolution.ts';
import { isSomebody, type SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { type Subject, subjectOf } from './subject.ts';
import { isComma } from './token-kinds.ts';
import type { Token, Unit } from './tokens.ts';
import { verbGroupAt } from './verb-group.ts';

/** Words that wait for whose they are: of whom the sentence behind them is about; or, a paragraph by themselves, of who spoke before. */
export function settleWaiting(context: Context): void {
  const { unit, at, found, words, units } = context;
  const last = found.at(-1);
  if (!last?.direct || last.subject !== undefined || last.unit !== at - 1) return;
  const isApart = units[last.unit]?.paragraph !== unit.paragraph;
  if (isApart && isAskedAlone(context.article, last)) return;
  const back = lookingBack(unit, words);
  const opening = back ?? (isApart ? 'last' : somebodyFirst(context, unit));
  if (!opening) return;
  const end = back ? unit.end : last.sentence.end;
  found[found.length - 1] = { ...last, subject: opening, sentence: { start: last.sentence.start, end } };
}

/** "—¿Volverá?", a paragraph by itself: who asks it is not told. */
const isAskedAlone = ({ text }: Article, { start, end }: Found): boolean =>
  /^[—–-].*\?$/su.test(text.slice(start, end));

/** In tokens: "Debout devant son poste, …". Chosen by hand, not fitted. */
const longestOpening = 12;

/** Whom the sentence is about: with whom it begins, or with whom its main clause does. */
function somebodyFirst({ article, words }: Context, { tokens }: Unit): Subject | undefined {
  const comma = tokens.findIndex(isComma);
  for (const at of comma > 0 && comma <= longestOpening ? [0, comma + 1] : [0]) {
    const phrase = phraseAt(tokens, at, words);
    if (phrase && isSomebody(phrase, words) && !(at === 0 && isOpener(article, phrase, words))) return phrase;
  }
  return undefined;
}

/** One word whose capital may be the sentence's. */
function isOpener({ text }: Article, { name = '', role }: SpeakerPhrase, words: SpeechWords): boolean {
  if (name === '' || name.includes(' ') || role !== undefined || words.genderOf(name.toLowerCase()) !== 'either')
    return false;
  return !new RegExp(`[\\p{Ll},] ${escaped(name)}(?!\\p{L})`, 'u').test(text);
}

/** A sentence without words of its own: it may go on with what somebody is said to say. */
export function goesOn({ unit, at, found, words }: Context): readonly Found[] {
  const last = found.at(-1);
  if (!last || last.unit !== at - 1) return [];
  const tells = ({ lower }: Token): boolean =>
    words.subjunctives.has(lower) && !(last.direct && words.hypotheticals.has(lower));
  const isIndirect = last.subject !== undefined && unit.tokens.slice(0, firstThat(unit, words)).some(tells);
  // "Ob das etwas bringe?" asks who tells it.
  if (!isIndirect || unit.tokens.at(-1)?.text === '?' || unit.tokens.some(({ quotation }) => quotation)) return [];
  const span = { start: unit.start, end: unit.end };
  return [{ ...span, subject: 'last', direct: false, sentence: span, unit: at }];
}

/** Behind "ob" the sentence tells what was asked, not what was said. */
const firstThat = ({ tokens }: Unit, words: SpeechWords): number => {
  const at = tokens.findIndex(({ lower }) => words.that.has(lower));
  return at < 0 ? tokens.length : at;
};

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
