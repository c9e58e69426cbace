import { userMention } from 'discord.js';
import { somebodyAgain } from '../../core/conversation/somebody-again.ts';
import type { Scope } from '../../footnote.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { byTitle } from '../library/by-title.ts';
import { literal } from '../markdown/literal.ts';
import { shortened } from '../markdown/shorten.ts';
import type { Where } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { matterIn } from '../talk/said.ts';
import { saysYouIn } from '../talk/says-you.ts';
import { topicOf } from '../talk/topic-of.ts';
import { helpCard } from '../views/help-card.ts';
import { linked } from '../views/linked.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';

interface Said {
  readonly question: string;
  readonly scope: Scope;
  readonly locale: string;
  /** Somebody's text that the question is about. */
  readonly about?: string;
  readonly where: Pick<Where, 'botId' | 'guildId'>;
}

/** What Footnote says of itself to a message that is about it; undefined where the articles are asked. */
export async function ownAnswer(
  said: Said,
  shell: Pick<Shell, 'footnote' | 'knownCommands'>,
): Promise<Outgoing | undefined> {
  const words = wordsFor(said.locale);
  const text = await textOf(said, words, shell);
  if (text === undefined) return undefined;
  const { content, ...more } = typeof text === 'string' ? { content: text } : text;
  return { content: await linked(content, { words, place: said.where }, shell), ...more };
}

async function textOf(
  said: Said,
  words: Words,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<string | ReturnType<typeof helpCard> | undefined> {
  const { question, scope, locale, where } = said;
  const topic = asksOfNamed(said) ? undefined : topicOf(question)?.topic;
  switch (topic) {
    case undefined:
      return (await isOfFootnote(said, footnote)) ? words.talk.who : undefined;
    case 'lookup':
    case 'doubt':
      return undefined;
    case 'hello':
    case 'presence':
      return words.reasons['small-talk'];
    case 'help':
      return helpCard(userMention(where.botId), words);
    case 'articles':
      return articlesHere((await footnote.articles(scope)).toSorted(byTitle(locale)), words);
    default:
      return words.talk[topic];
  }
}

/** Whether it asks of somebody whom the text names that it is about: "c’est qui ?". */
const asksOfNamed = ({ question, about, locale }: Said): boolean =>
  about !== undefined && somebodyAgain(question, about, locale.slice(0, 2)) !== undefined;

/** Whether it says "you" to Footnote, and nothing that the articles have. */
async function isOfFootnote({ question, scope, about }: Said, footnote: Shell['footnote']): Promise<boolean> {
  const language = about === undefined ? saysYouIn(question) : undefined;
  if (language === undefined) return false;
  const { found } = await footnote.matter({ text: matterIn(question, language), language, scope });
  return found.length === 0;
}

const mostTitles = 5;
const longestTitle = 80;

function articlesHere(articles: readonly { readonly title: string }[], words: Words): string {
  if (articles.length === 0) return words.articles.none;
  const titles = articles.map(({ title }) => title);
  const shown = titles.slice(0, mostTitles).map((title) => literal(shortened(title, longestTitle), { flat: true }));
  const more = titles.length > shown.length ? ' …' : '';
  return words.talk.articles(`${shown.join(' · ')}${more}`, titles.length);
}
