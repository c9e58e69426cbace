import type { Message } from 'discord.js';
import type { Scope } from '../../footnote.ts';
import { tellAuthor } from '../delivery/message-outlet.ts';
import { type Outlet, quietly } from '../delivery/outlet.ts';
import { type PlainText, plainText } from '../markdown/read-markup.ts';
import { whereOfMessage } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { besidesNaming } from '../talk/said.ts';
import { topicOf } from '../talk/topic-of.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { answerQuestion } from './ask-and-send.ts';
import { longestText } from './attached.ts';
import type { Heard } from './hear.ts';
import { isLookup, isWordless, lookUp } from './look-up.ts';
import { canBeRead, offerReading } from './offer-reading.ts';
import { searchedIn } from './searched-in.ts';
import { type Subject, subjectOf } from './subject.ts';
import { type Brought, joined } from './text-of.ts';

/** Answers a message that is for Footnote, about what it is about. */
export async function answerMessage(message: Message, heard: Heard, outlet: Outlet, shell: Shell): Promise<void> {
  const words = wordsFor(heard.locale);
  if (heard.refused === 'quiet-here') return refuse(message, words.talk.quiet(message.channel.toString()), shell);
  if (heard.refused) return void (await outlet.send({ content: refusal(heard.refused, words) }));
  const isPost = heard.how === 'post';
  const { about, by, lacks, brought = nothing } = await subjectOf(message, heard, shell);
  const where = whereOfMessage(message);
  const own = await searchedIn(heard.links, where, shell);
  const others = brought.links.length > 0 ? await searchedIn(brought.links, where, shell) : own;
  const said = heard.question;
  const { scope } = own.isNamed ? own : others;
  const isArticleAlone = about === undefined && (own.isNamed || others.isNamed) && isLookup(said);
  const question = isArticleAlone ? plainText(words.talk.whatIsItAbout) : said;
  if (isPost)
    return answerQuestion(
      { ...askedIn({ message, heard, scope, about }, question), quiet: true },
      quietly(outlet),
      shell,
    );
  // An article does not tell whether itself is true.
  if (about !== undefined && isLookup(question))
    return lookUp(
      { ...askedIn({ message, heard, scope: own.scope, about }, question), about },
      message.guild,
      outlet,
      shell,
    );
  const asked = askedIn({ message, heard, scope, about: toldBy(by, about) }, question);
  const files = [...message.attachments.values(), ...brought.files];
  const offer = { message, files, links: [...new Set([...own.unknown, ...others.unknown])], asked };
  // Where nothing is asked but what that is, there is nothing to say before it is read.
  const isUnsaid = isWordless(question) || (lacks && isLookup(question));
  if (isUnsaid || (canBeRead(offer) && (await namesNothing(asked, shell)))) {
    const reading = isUnsaid ? plainText('') : question;
    if (await offerReading({ ...offer, asked: { ...asked, question: reading } }, outlet, shell)) return;
  }
  if (isUnsaid) {
    const untold = lacks ?? (isWordless(question) && about === undefined && files.length > 0 ? 'wordless' : undefined);
    if (untold) return void (await outlet.send({ content: refusal(untold, words) }));
  }
  await answerQuestion(asked, outlet, shell);
  await offerReading(offer, outlet, shell);
}

const nothing: Brought = { links: [], files: [] };

/** Whether nothing is named but what came with the question: "was steht da drin?" */
async function namesNothing(
  { question, scope, locale }: { readonly question: PlainText; readonly scope: Scope; readonly locale: string },
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<boolean> {
  if (topicOf(question) !== undefined) return false;
  const language = locale.slice(0, 2);
  const { found, foreign, unknown } = await footnote.matter({
    text: besidesNaming(question, language),
    language,
    scope,
  });
  return found.length + foreign.length + unknown.length === 0;
}

function refusal(
  because: Exclude<Heard['refused'], 'quiet-here' | undefined> | NonNullable<Subject['lacks']>,
  { talk }: Words,
): string {
  switch (because) {
    case 'no-text':
      return talk.unreadable;
    case 'no-question':
      return talk.noQuestion;
    case 'too-long':
      return talk.tooLong(longestText);
    case 'unread':
      return talk.fileUnread;
    default:
      return talk[because];
  }
}

/** Once for a person and channel: more would be a nuisance. */
async function refuse(message: Message, text: string, { told }: Shell): Promise<void> {
  if (told.isNew(`quiet/${message.channelId}/${message.author.id}`)) await tellAuthor(message, text);
}

interface Matter {
  readonly message: Message;
  readonly heard: Heard;
  readonly scope: Scope;
  readonly about: PlainText | undefined;
}

const askedIn = ({ message, heard, scope, about }: Matter, question: PlainText) => ({
  question,
  scope,
  locale: heard.locale,
  where: whereOfMessage(message),
  asked: message.id,
  repliesTo: message.reference?.messageId,
  ...(about === undefined || about === '' ? {} : { about }),
});

/** Who tells something stands before it. */
const toldBy = (by: PlainText | undefined, about: PlainText | undefined): PlainText | undefined =>
  by === undefined || about === undefined || by === about ? about : joined([by, about]);
