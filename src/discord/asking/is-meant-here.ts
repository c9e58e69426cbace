import type { Message } from 'discord.js';
import { scopeIn } from '../library/scope.ts';
import { whereOfMessage } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { isAskedInReply, isMeantForArticles, isMeantInOwnThread } from '../talk/meant.ts';
import { meantRules } from '../talk/meant-rules.ts';
import { wordsOfTitles } from '../talk/title-words.ts';

/** The titles of more have words of everything. */
const mostArticles = 30;

/** Patterns are compiled when they first meet a text: a tenth of a second that no member's message is to wait for. */
export function getReadyToHear(): void {
  for (const { examples, replies } of meantRules) {
    for (const said of [...examples.meant.slice(0, 2), ...examples.others.slice(0, 2)]) isMeantInOwnThread(said);
    for (const said of [...replies.asked.slice(0, 2), ...replies.others.slice(0, 2)]) isAskedInReply(said);
  }
}

/**
 * Whether what a message says to nobody in particular is for Footnote. A question about people's days ("when is the exam?") is
 * where the articles here are about such things, by their titles.
 */
export async function isMeantHere(
  text: string,
  { message, isOwnThread }: { readonly message: Message; readonly isOwnThread: boolean },
  shell: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<boolean> {
  const isMeant = isOwnThread ? isMeantInOwnThread : isMeantForArticles;
  if (isMeant(text)) return true;
  if (!isMeant(text, () => true)) return false;
  const articles = await shell.footnote.articles(await scopeIn(whereOfMessage(message), shell));
  return articles.length <= mostArticles && isMeant(text, wordsOfTitles(articles.map(({ title }) => title)));
}
