import { bare } from './bare.ts';
import type { Topic } from './topic-rule.ts';
import { topicRules, trimmings } from './topics.ts';

export interface Told {
  readonly topic: Topic;
  /** ISO 639-1, of those in which it may be said. */
  readonly languages: readonly string[];
}

/** A longer message says more than that. */
const longest = 120;
const around = `(?:${trimmings.join('|')})`;

const patterns = topicRules.map(({ topic, language, phrases }) => ({
  topic,
  language,
  whole: new RegExp(`^(?:${around} )*(?:${phrases.join('|')})(?: ${around})*$`, 'u'),
}));

/** What a message says to the bot about itself; undefined when it asks the articles, or nothing. */
export function topicOf(message: string): Told | undefined {
  if (message.length > longest) return undefined;
  const said = bare(message);
  const fitting = patterns.filter(({ whole }) => whole.test(said));
  const [first] = fitting;
  if (!first) return undefined;
  const same = fitting.filter(({ topic }) => topic === first.topic);
  return { topic: first.topic, languages: same.map(({ language }) => language) };
}
