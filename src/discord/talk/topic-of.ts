import { meantRules } from './meant-rules.ts';
import { plain } from './plain.ts';
import type { Topic, TopicRule } from './topic-rule.ts';
import { fillers, topicRules, trimmings } from './topics.ts';

export interface Told {
  readonly topic: Topic;
  /** ISO 639-1, of those in which it may be said. */
  readonly languages: readonly string[];
  /** Whether it is said to Footnote even where it is addressed to nobody, in a thread of Footnote's own. */
  readonly isSaidToNobody: boolean;
}

/** A longer message says more than that. */
const longest = 120;
const around = `(?:${trimmings.join('|')})`;
/** All that is said; people thank twice: "thank you so much, that helped". */
function whole(phrases: readonly string[]): RegExp {
  const said = `(?:${phrases.join('|')})`;
  return new RegExp(`^(?:${around} )*${said}(?: ${around})*(?: ${said}(?: ${around})*)?$`, 'u');
}

const patterns = topicRules.map(({ topic, language, phrases, alsoToPeople = [] }) => ({
  topic,
  language,
  toFootnote: whole(phrases),
  toPeople: whole(alsoToPeople.length > 0 ? alsoToPeople : ['(?!)']),
}));
const filling = new RegExp(`(?<= )(?:${fillers.join('|')})(?= |$)`, 'gu');
/** What is said of these to nobody is said to the others, or to the message before. */
const amongPeople: readonly Topic[] = ['hello', 'bye', 'stop', 'thanks', 'lookup'];

/** What a message says to the bot about itself; undefined when it asks the articles, or nothing. */
export function topicOf(message: string): Told | undefined {
  if (message.length > longest) return undefined;
  const said = new Map(meantRules.map(({ language, spellings }) => [language, waysOf(plain(message, spellings))]));
  const fits = (language: TopicRule['language'], one: RegExp) => said.get(language)?.some((way) => one.test(way));
  const fitting = patterns.filter((one) => fits(one.language, one.toFootnote) || fits(one.language, one.toPeople));
  const [first] = fitting;
  if (!first) return undefined;
  const same = fitting.filter(({ topic }) => topic === first.topic);
  const isSaidToNobody = !amongPeople.includes(first.topic) && same.every((one) => fits(one.language, one.toFootnote));
  return { topic: first.topic, languages: same.map(({ language }) => language), isSaidToNobody };
}

/** With and without the words that change nothing: "what can you even do". */
const waysOf = (said: string): readonly string[] => [said, said.replace(filling, '').replace(/ +/g, ' ').trim()];
