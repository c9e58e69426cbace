import type { Message } from 'discord.js';
import type { Scope } from '../../footnote.ts';
import { tellAuthor } from '../delivery/message-outlet.ts';
import { type Outlet, quietly } from '../delivery/outlet.ts';
import { articlesAt } from '../library/articles-at.ts';
import { scopeIn, scopeOf } from '../library/scope.ts';
import { whereOfMessage } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { isMeantForArticles } from '../talk/meant.ts';
import { topicOf } from '../talk/topic-of.ts';
import { checkedMessage } from '../views/checked-message.ts';
import { wordsFor } from '../words/index.ts';
import { admit } from './admit.ts';
import { answerQuestion } from './ask-and-send.ts';
import type { Heard } from './hear.ts';
import { offerReading } from './offer-reading.ts';
import { subjectOf } from './subject.ts';

/** Answers a message that is for Footnote, about what it is about. */
export async function answerMessage(message: Message, heard: Heard, outlet: Outlet, shell: Shell): Promise<void> {
  const words = wordsFor(heard.locale);
  if (heard.refused === 'no-text') {
    await outlet.send({ content: words.talk.unreadable });
    return;
  }
  if (heard.refused === 'quiet-here') return refuse(message, words.talk.quiet(message.channel.toString()), shell);
  const isPost = heard.how === 'post';
  const { about, isUnseen, written } = await subjectOf(message, heard, shell);
  const where = whereOfMessage(message);
  const linked = await articlesAt(heard.links, where, shell);
  const scope = linked.articleIds.length > 0 ? scopeOf(where, linked.articleIds) : await scopeIn(where, shell);
  const said = [heard.question, written].filter((part) => part).join('\n');
  const question = said === '' && linked.articleIds.length > 0 ? words.talk.whatIsItAbout : said;
  if (isPost)
    return answerQuestion(
      { ...askedIn({ message, heard, scope, about }, question), quiet: true },
      quietly(outlet),
      shell,
    );
  if (about !== undefined && isLookup(question)) return lookUp({ message, heard, about, scope }, outlet, shell);
  if (isUnseen && isLookup(question)) {
    await outlet.send({ content: words.talk.unseen });
    return;
  }
  const asked = askedIn({ message, heard, scope, about }, question);
  await answerQuestion(asked, outlet, shell);
  await offerReading({ message, links: linked.unknown, asked }, outlet, shell);
}

/** Once for a person and channel: more would be a nuisance. */
async function refuse(message: Message, text: string, { told }: Shell): Promise<void> {
  if (told.isNew(`quiet/${message.channelId}/${message.author.id}`)) await tellAuthor(message, text);
}

interface Matter {
  readonly message: Message;
  readonly heard: Heard;
  readonly scope: Scope;
  readonly about: string | undefined;
}

const askedIn = ({ message, heard, scope, about }: Matter, question: string) => ({
  question,
  scope,
  locale: heard.locale,
  where: whereOfMessage(message),
  asked: message.id,
  repliesTo: message.reference?.messageId,
  ...(about === undefined ? {} : { about }),
});

/** Nothing but "look at this". */
const isLookup = (question: string): boolean => question === '' || topicOf(question)?.topic === 'lookup';

/** The other message itself is what is looked up: answered where it asks, held against the articles where it states. */
async function lookUp(matter: Matter & { readonly about: string }, outlet: Outlet, shell: Shell): Promise<void> {
  const { message, heard, about, scope } = matter;
  if (isMeantForArticles(about)) return answerQuestion(askedIn({ ...matter, about: undefined }, about), outlet, shell);
  const words = wordsFor(heard.locale);
  if (!(await admit({ where: whereOfMessage(message), words }, outlet, shell))) return;
  const { done } = shell.gate.queue(() => shell.footnote.check({ text: about, scope }));
  await outlet.send(checkedMessage(await done, words));
  await outlet.finish?.();
}
