import { meantRules } from './meant-rules.ts';
import { isMarked, plain } from './plain.ts';
import { saidBy } from './said.ts';
import { toKnowRules } from './to-know.ts';
import type { Topic, TopicRule, Wording } from './topic-rule.ts';
import { fillers, topicRules, trimmings } from './topics.ts';

export interface Told {
  readonly topic: Topic;
  /** ISO 639-1, of those in which it may be said; last those that borrow its words. */
  readonly languages: readonly string[];
  /** Whether it is said to Footnote even where it is addressed to nobody, in a thread of Footnote's own. */
  readonly isSaidToNobody: boolean;
  /** Whether it may ask to look another message up, whatever it says where there is none: "can you help?". */
  readonly looksUp: boolean;
}

/** A longer message says more than that. */
const longest = 120;
type Fits = (said: string) => boolean;
const around = `(?:${trimmings.join('|')})`;
/** All that is said; people thank twice: "thank you so much, that helped". */
function whole(phrases: readonly string[]): RegExp {
  const said = `(?:${phrases.join('|')})`;
  return new RegExp(`^(?:${around} )*${said}(?: ${around})*(?: ${said}(?: ${around})*)?$`, 'u');
}

/** A pattern of no phrases fits nothing. */
function wholeOf(phrases: readonly string[] = []): Fits {
  const pattern = whole(phrases.length > 0 ? phrases : ['(?!)']);
  return (said) => pattern.test(said);
}

const trimming = trimmings.join('|').replaceAll(' ', '|');

/** Word by word, which takes no longer the more ways there are to read them. */
function wordingOf({ of, having, unless = '(?!)' }: Wording): Fits {
  const word = new RegExp(`^(?:${of}|${trimming})$`, 'u');
  const had = having.map((one) => new RegExp(`(?:^| )(?:${one})(?: |$)`, 'u'));
  const other = new RegExp(unless, 'u');
  return (said) =>
    said.split(' ').every((one) => word.test(one)) && had.every((one) => one.test(said)) && !other.test(said);
}

function toFootnote({ phrases, wordings = [] }: TopicRule): Fits {
  const phrase = wholeOf(phrases);
  const worded = anyWording(wordings.filter(({ amongPeople }) => !amongPeople));
  return (said) => phrase(said) || worded(said);
}

function toPeople({ alsoToPeople, wordings = [] }: TopicRule): Fits {
  const phrase = wholeOf(alsoToPeople);
  const worded = anyWording(wordings.filter(({ amongPeople }) => amongPeople));
  return (said) => phrase(said) || worded(said);
}

function anyWording(wordings: readonly Wording[]): Fits {
  const worded = wordings.map(wordingOf);
  return (said) => worded.some((fits) => fits(said));
}

/** A longer message says more beside. */
const longestWithin = 60;

function withinOf(words: string | undefined): Fits {
  if (words === undefined) return () => false;
  const pattern = new RegExp(`(?:^| )(?:${words})(?: |$)`, 'u');
  return (said) => said.length <= longestWithin && pattern.test(said);
}

/** Whether some part of a message begins as questions do, and requests. */
const asks = (message: string): boolean =>
  isMarked(message) ||
  message
    .split(/[,;:.!–-]+\s*|\s(?:and|but|und|aber|y|pero|et|mais)\s/u)
    .some((part) =>
      saidBy(part).some(({ one, rest }) => one.asks.test(rest) || one.spoken.test(rest) || one.toBot.test(rest)),
    );

const patterns = topicRules.map((rule) => ({
  topic: rule.topic,
  language: rule.language,
  toFootnote: toFootnote(rule),
  toPeople: toPeople(rule),
  marked: wholeOf(rule.marked),
  borrowed: wholeOf(rule.borrowed),
  within: withinOf(rule.within),
}));
const filling = new RegExp(`(?<= )(?:${fillers.join('|')})(?= |$)`, 'gu');
/** What is said to whoever hears it, not led in as a question is. */
const unled: readonly Topic[] = ['hello', 'presence', 'bye', 'thanks', 'lookup', 'doubt'];
/** What is said of these to nobody is said to the others, or to the message before. */
const amongPeople: readonly Topic[] = [...unled, 'stop'];

/** Where something is there to be looked up. */
const lookingUp: readonly Topic[] = ['lookup', 'doubt'];

type Language = TopicRule['language'];
/** In each language, the ways in which something is said. */
type Ways = ReadonlyMap<Language, readonly string[]>;

/** What a message says to the bot about itself; undefined when it asks the articles, or nothing. */
export function topicOf(message: string): Told | undefined {
  if (message.length > longest) return undefined;
  const said = meantRules.map(({ language, spellings }) => [language, plain(message, spellings)] as const);
  const led = toldIn(message, new Map(said.map(([language, whole]) => [language, ledInto(whole, language)])));
  if (led && !unled.includes(led.topic)) return led;
  return toldIn(message, new Map(said.map(([language, whole]) => [language, waysOf(whole)])));
}

function toldIn(message: string, said: Ways): Told | undefined {
  const fits = (language: Language, one: Fits) => said.get(language)?.some(one);
  const isAsked = isMarked(message);
  const fitting = patterns.filter(
    (one) =>
      fits(one.language, one.toFootnote) ||
      fits(one.language, one.toPeople) ||
      (isAsked && fits(one.language, one.marked)) ||
      (fits(one.language, one.within) && !asks(message)),
  );
  const [first] = fitting;
  if (!first) return undefined;
  const same = fitting.filter(({ topic }) => topic === first.topic);
  const isSaidToNobody = !amongPeople.includes(first.topic) && same.every((one) => fits(one.language, one.toFootnote));
  const [own, borrowing] = [false, true].map((is) =>
    same.filter((one) => (fits(one.language, one.borrowed) ?? false) === is),
  );
  const languages = [...(own ?? []), ...(borrowing ?? [])].map(({ language }) => language);
  const looksUp = fitting.some(({ topic }) => lookingUp.includes(topic));
  return { topic: first.topic, languages, isSaidToNobody, looksUp };
}

/** With and without the words that change nothing: "what can you even do". */
const waysOf = (said: string): readonly string[] => [said, said.replace(filling, '').replace(/ +/g, ' ').trim()];

/** Each once: words that could be read in two ways would be, all along. */
const anyOnce = (...alternatives: readonly string[]): string =>
  `(?:${[...new Set(alternatives.flatMap((some) => some.split('|')))].join('|')})`;

const ledIn = toKnowRules.map(({ language, before, openings, alone }) => {
  const small = anyOnce(before, meantRules.find((one) => one.language === language)?.openings ?? '', ...trimmings);
  const led = `(?:${openings.join('|')})`;
  return { language, opening: new RegExp(`^(?=\\S)(?:${small} )*(?:${led} )?(?=\\S)`, 'u'), alone };
});

/** What a message asks behind what only leads that in, as it would be asked alone: "sag mir wer du bist". None where nothing does. */
export function ledInto(said: string, language: Language): readonly string[] {
  const rule = ledIn.find((one) => one.language === language);
  const rest = rule && said.replace(rule.opening, '');
  if (!rest || rest === said) return [];
  return waysOf(rest).flatMap((way) => [
    way,
    ...rule.alone.filter(([from]) => from.test(way)).map(([from, to]) => way.replace(from, to)),
  ]);
}
