import type { Message } from 'discord.js';
import type { Scope } from '../../footnote.ts';
import { scopeIn } from '../library/scope.ts';
import { whereOfMessage } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { bare } from '../talk/bare.ts';
import {
  askedIn,
  type IsOfArticles,
  isAskedInReply,
  isMeantForArticles,
  isMeantInOwnThread,
  isSaidToNobody,
} from '../talk/meant.ts';
import { meantRules } from '../talk/meant-rules.ts';
import { wordsOfTitles } from '../talk/title-words.ts';

/** More have words of everything. */
const mostArticles = 30;

/** Patterns are compiled when they first meet a text: a tenth of a second that no member's message is to wait for. */
export function getReadyToHear(): void {
  for (const { examples, replies } of meantRules) {
    for (const said of [...examples.meant.slice(0, 2), ...examples.perhaps.slice(0, 2), ...examples.others.slice(0, 2)])
      isMeantInOwnThread(said);
    for (const said of [...replies.asked.slice(0, 2), ...replies.others.slice(0, 2)]) isAskedInReply(said);
  }
}

/**
 * Whether what a message says to nobody in particular is for Footnote. A question about people's days ("when is the exam?") is
 * where the articles here are about such things, and so is what is a question by less than its form ("arch height?").
 */
export async function isMeantHere(
  text: string,
  { message, isOwnThread }: { readonly message: Message; readonly isOwnThread: boolean },
  shell: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<boolean> {
  if (isOwnThread && isSaidToNobody(text)) return true;
  if (!askedIn(text, () => true)) return false;
  const scope = await scopeIn(whereOfMessage(message), shell);
  const articles = await shell.footnote.articles(scope);
  if (articles.length === 0 || articles.length > mostArticles) return isMeantForArticles(text);
  const matter = await matterHere(text, scope, shell);
  const isOfTitles = wordsOfTitles(articles.map(({ title }) => title));
  const asked = askedIn(text, (word) => isOfTitles(word) || matter.isFound(word));
  return asked?.how === 'asked' || (asked?.how === 'perhaps' && matter.isMostly);
}

interface MatterHere {
  readonly isFound: IsOfArticles;
  /** Whether the articles have most of what the text names. */
  readonly isMostly: boolean;
}

async function matterHere(text: string, scope: Scope, { footnote }: Pick<Shell, 'footnote'>): Promise<MatterHere> {
  const languages = meantRules.map(({ language }) => language);
  const { found, foreign } = await footnote.matter({ text, languages, scope });
  const words = new Set(found.flatMap((word) => bare(word).split(' ')));
  return { isFound: (word) => words.has(word), isMostly: found.length > 0 && found.length >= foreign.length };
}
