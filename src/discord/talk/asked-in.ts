import { type Asked, checkAsked, isByForm, type Judged, judge, surestOf } from './judge.ts';
import type { IsOfArticles } from './to-people.ts';

/** Nobody asks so much among people, in UTF-16 code units. */
export const longestAsked = 1_000;
/** Said to somebody by name. */
export const toSomebody = /^\s*@\p{L}/u;
/** Where the sentences of a message part. */
export const sentenceEnd = /(?<=\p{L}{2}[.!?…]+)\s+|\n+|(?=¿)/u;

const ofNone: IsOfArticles = () => false;

/** How something said to nobody in particular asks the articles; undefined where it does not. */
export function askedIn(message: string, isOfArticles: IsOfArticles = ofNone): Asked | undefined {
  if (message.length > longestAsked || toSomebody.test(message)) return undefined;
  const judged = judgedIn(message, isOfArticles);
  if (judged.includes('to-people')) return undefined;
  const asked = surestOf(judged);
  if (asked && isByForm(asked)) return asked;
  // A mark may open what only asks whether that is so: "se cerró, ¿no?".
  const whole = message.includes('¿') ? surestOf(judgedIn(message.replaceAll('¿', ''), isOfArticles)) : undefined;
  return checkAsked(message, isOfArticles) ?? asked ?? whole;
}

const judgedIn = (message: string, isOfArticles: IsOfArticles): readonly Judged[] =>
  message.split(sentenceEnd).map((sentence) => judge(sentence, isOfArticles));
