import type { Article } from '../../document/article.ts';
import { escaped } from '../../text/letters.ts';
import { placeOfWhose } from '../whose-words.ts';
import type { Context } from './context.ts';
import { phraseAt } from './noun-phrase.ts';
import { type Found, spokenBy } from './resolution.ts';
import { isSomebody, type SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { actingIn, type Subject, subjectOf } from './subject.ts';
import { isCapital, isComma } from './token-kinds.ts';
import type { Token, Unit } from './tokens.ts';
import { verbGroupAt } from './verb-group.ts';

/** Words that wait for whose they are: of whom the sentence behind them is about; or, a paragraph by themselves, of who spoke before. */
export function settleWaiting(context: Context): void {
  const { unit, at, found, words, units } = context;
  const last = found.at(-1);
  if (!last?.direct || last.subject !== undefined || last.unit !== at - 1) return;
  const isApart = units[last.unit]?.paragraph !== unit.paragraph;
  if (isApart && isAskedAlone(context.article, last)) return;
  const back = whoseIn(context) ?? lookingBack(unit, words);
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
export function goesOn(context: Context): readonly Found[] {
  const { unit, at, units, words } = context;
  const own = goingOn(context);
  // "Man prüfe „alle Wege“" is told but for the words in marks.
  const isQuoting = unit.tokens.some(({ quotation }) => quotation) && !isTelling(unit, words);
  // "Ob das etwas bringe?" asks who tells it.
  if (!own || isQuoting || unit.tokens.at(-1)?.text === '?') return [];
  const span = { start: unit.start, end: unit.end };
  return units[at - 1] ? [{ ...span, ...own, direct: false, sentence: span, unit: at }] : [];
}

/** By a verb of its own that shows it to be somebody's words. */
const isTelling = ({ tokens }: Unit, words: SpeechWords): boolean =>
  !tokens.some(({ text }) => text === ':') && tokens.some((_, at) => isSurelyTold(tokens, at, words));

/** "sei", and no noun: "Lehre". */
function isSurelyTold(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const lower = tokens[at]?.lower ?? '';
  return isTold(tokens, at, words) && !words.hypotheticals.has(lower);
}

/** The form of a verb; with the sentence's capital only where its subject follows: "Komme er nicht, …", no "Sorge ging". */
function isTold(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const isVerb = !isCapital(tokens[at]) || (at === 0 && (words.determiners.has(next) || words.pronouns.has(next)));
  return isVerb && words.subjunctives.has(tokens[at]?.lower ?? '');
}

/** Whose words the sentence goes on with: of who spoke in the one before, or of whose speech it tells only ("Der Rat widersprach."). */
function goingOn({ article, unit, at, units, found, words }: Context): Pick<Found, 'subject' | 'begun'> | undefined {
  const [before, last] = [units[at - 1], found.at(-1)];
  const isBehind = last?.unit === at - 1;
  const isHere = before?.paragraph === unit.paragraph;
  const own = toldIn(unit, words);
  const isToldSo = own.some((_, at) => isTold(own, at, words));
  const isSure = own.some((_, at) => isSurelyTold(own, at, words));
  if (isBehind && last.subject !== undefined && (last.direct ? isSure && isHere : isToldSo)) return spokenBy(last);
  if (isBehind || !before || !isHere || !isSure || isSetPhrase(unit, words)) return undefined;
  const speaking = speakingIn(before, words);
  if (speaking) return { subject: speaking };
  const acting = actingIn(before.tokens, words);
  if (!acting) return pronounIn(unit, words);
  if (!isOpener(article, acting, words)) return { subject: acting };
  // "Ganz anders klang X."
  const later = actingIn(before.tokens.slice(1), words);
  return later && later.name !== undefined ? { subject: later } : undefined;
}

/** "Namen nenne er keine.": of whom the pronoun behind such a verb means. */
function pronounIn({ tokens }: Unit, words: SpeechWords): Pick<Found, 'subject'> | undefined {
  const verb = tokens.findIndex((_, at) => isSurelyTold(tokens, at, words));
  const phrase = phraseAt(tokens, verb + 1, words);
  return phrase?.isPronoun && phrase.gender !== 'plural' ? { subject: phrase } : undefined;
}

/** "Es sei denn, …" */
const isSetPhrase = ({ tokens }: Unit, words: SpeechWords): boolean =>
  words.setPhrases.some((parts) =>
    tokens.some((_, from) => parts.every((part, offset) => tokens[from + offset]?.lower === part)),
  );

/** Who says something in a sentence, whatever it is. */
function speakingIn({ tokens }: Unit, words: SpeechWords): Subject | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = verbGroupAt(tokens, at, words);
    const subject = verb && subjectOf(tokens, verb, words);
    if (subject) return subject;
  }
  return undefined;
}

/** What the sentence tells before "ob", behind which it tells what was asked; where it opens with that, behind its clause. */
const toldIn = (unit: Unit, words: SpeechWords): readonly Token[] => {
  const that = firstThat(unit, words);
  return that > 0 ? unit.tokens.slice(0, that) : unit.tokens.slice(unit.tokens.findIndex(isComma) + 1);
};

/** Where such a clause begins. */
const firstThat = ({ tokens }: Unit, words: SpeechWords): number => {
  const at = tokens.findIndex(({ lower }) => words.that.has(lower));
  return at < 0 ? tokens.length : at;
};

/** In tokens, from the sentence's beginning: its verb. */
const reachOfVerb = 6;

/** "Das waren die Worte von X." */
function whoseIn({ article, unit, words }: Context): Subject | undefined {
  const place = placeOfWhose(article.text.slice(unit.start, unit.end), words.language);
  if (place === undefined) return undefined;
  const at = unit.tokens.findIndex(({ start }) => start >= unit.start + place);
  const phrase = at < 0 ? undefined : phraseAt(unit.tokens, at, words, { object: true });
  return phrase && isSomebody(phrase, words) ? phrase : undefined;
}

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
