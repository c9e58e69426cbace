import type { Message } from 'discord.js';
import type { Matter } from '../../core/question/matter.ts';
import { languageAmong } from '../../core/text/language-among.ts';
import { scopeIn } from '../library/scope.ts';
import { whereOfMessage } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { askedIn } from '../talk/asked-in.ts';
import { bare } from '../talk/bare.ts';
import type { Asked } from '../talk/judge.ts';
import { ledTo } from '../talk/led-to.ts';
import {
  type GoingOn,
  goingOn,
  isAskedInReply,
  isMeantInOwnThread,
  isQuestionOfAny,
  isSaidToNobody,
  namedNext,
} from '../talk/meant.ts';
import { meantRules } from '../talk/meant-rules.ts';
import { matterIn } from '../talk/said.ts';
import { wordsOfTitles } from '../talk/title-words.ts';

/** More have words of everything. */
const mostArticles = 30;

/**
 * Patterns are compiled when they first meet a text, and languages' letters are looked at when their small words do not tell one: a few
 * tenths of a second that no member's message is to wait for.
 */
export function getReadyToHear(): void {
  askedIn('Brindle, Sele, Kerlan, Hollern?', () => true);
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
  if (isOwnThread && (isSaidToNobody(text) || (await isNamedNextHere(text, message, shell)))) return true;
  const perhaps = askedIn(text, () => true);
  if (!perhaps) return false;
  const scope = await scopeIn(whereOfMessage(message), shell);
  const articles = await shell.footnote.articles(scope);
  if (articles.length === 0 || articles.length > mostArticles) return isQuestionOfAny(text);
  const language = languageAmong(text, perhaps.languages);
  const matter = await shell.footnote.matter({ text: matterIn(text, language), language, scope });
  const found = new Set(matter.found.map(bare));
  const isOfTitles = wordsOfTitles(articles.map(({ title }) => title));
  const asked = askedIn(text, (word) => isOfTitles(word) || found.has(word));
  if (asked?.how === 'asked' && !isOwnThread) return true;
  return asked !== undefined && isOfMatter[asked.how](matter);
}

/** Whether it names what is asked about next, and the articles here have all of that. */
async function isNamedNextHere(text: string, message: Message, shell: Pick<Shell, 'preferences' | 'footnote'>) {
  const named = namedNext(text);
  if (!named) return false;
  const scope = await scopeIn(whereOfMessage(message), shell);
  const { found, foreign } = await shell.footnote.matter({ text: named.matter, language: named.language, scope });
  return found.length > 0 && foreign.length === 0;
}

/** Whether a reply goes on with what the articles here have: "and marsh", "and the man who fishes". */
export async function goesOnHere(
  text: string,
  message: Message,
  shell: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<boolean> {
  const led = ledTo(text);
  const told = goingOn(text);
  const isAsked = isAskedInReply(text);
  if (!told && !led) return isAsked;
  if (isAsked && !told?.isByForm) return true;
  const scope = await scopeIn(whereOfMessage(message), shell);
  const hasSome = async (name: string, language: string, isEnough: (matter: Matter) => boolean) =>
    isEnough(await shell.footnote.matter({ text: name, language, scope }));
  if (led && (await hasSome(led.name, led.language, ({ found }) => found.length > 0))) return true;
  return told !== undefined && hasSome(told.matter, told.language, (matter) => isHad(told, matter));
}

function isHad({ isByForm, isClause }: GoingOn, { found, foreign, telling, unknown }: Matter): boolean {
  if (isByForm) return found.length > 0 || unknown.length > 0 || foreign.length === 0;
  const known = found.length + telling.length;
  if (known === 0) return false;
  return isClause ? foreign.length <= known : foreign.length === 0 || foreign.length < known;
}

/** How much of the words of a message the articles have to have, by how it asks. */
const isOfMatter: Readonly<Record<Asked['how'], (matter: Matter) => boolean>> = {
  surely: () => true,
  asked: ({ found, foreign, telling }) => found.length + telling.length > 0 || foreign.length === 0,
  likely: ({ found, foreign, telling }) =>
    found.length > 0 ? foreign.length <= 2 * found.length : foreign.length === 0 && telling.length > 0,
  perhaps: ({ found, foreign, unknown }) => found.length > 0 && foreign.length + unknown.length <= found.length,
};
