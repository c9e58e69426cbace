import type { Attachment, Message } from 'discord.js';
import type { Origin } from '../../core/document/article.ts';
import type { Outlet } from '../delivery/outlet.ts';
import { libraryOf, passingLibrary } from '../library/scope.ts';
import { mayChangeArticles } from '../library/server-settings.ts';
import { literal } from '../markdown/literal.ts';
import { plainText } from '../markdown/read-markup.ts';
import { shortened } from '../markdown/shorten.ts';
import type { Reading, Shell } from '../shell/shell.ts';
import { button, row } from '../views/card.ts';
import { addKind, cancelKind, customId, passingKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import { isReadable } from './attached.ts';

interface Offer {
  readonly message: Message;
  /** That came with it, or with the message it is about. */
  readonly files: readonly Attachment[];
  /** Addresses of no article. */
  readonly links: readonly string[];
  /** What was asked. */
  readonly asked: Omit<Reading, 'origin'>;
}

const longestName = 200;

/**
 * Under the answer to a question that came with a file or an address: whether to read it. Into the library for somebody who may add
 * articles, for others for this question alone. False where nothing came that can be read.
 */
export async function offerReading(offer: Offer, outlet: Outlet, shell: Shell): Promise<boolean> {
  const { message, asked } = offer;
  const origin = originOf(offer);
  if (!origin) return false;
  const { articles, talk } = wordsFor(asked.locale);
  const name = literal(shortened(origin.name, longestName), { flat: true });
  if (message.guildId === null || (await mayAdd(message, shell))) {
    shell.pendingArticles.remember({ library: libraryOf(asked.where), id: message.id }, origin);
    const buttons = [
      button(articles.add, customId(addKind, message.id)),
      button(articles.cancel, customId(cancelKind, message.id)),
    ];
    await outlet.send({ content: talk.offerReading(name), components: [row(...buttons)] });
    return true;
  }
  const asker = message.author.id;
  shell.pendingReadings.remember(
    { library: passingLibrary(message.guildId, message.id), id: asker },
    { ...readingOf(asked, talk.whatIsItAbout), origin },
  );
  const buttons = [
    button(talk.readIt, customId(passingKind, 'read', asker, message.id)),
    button(articles.cancel, customId(passingKind, 'cancel', asker, message.id)),
  ];
  await outlet.send({ content: talk.offerReadingOnce(name), components: [row(...buttons)] });
  return true;
}

/** Who only sent a file or an address wants to know what it is about. */
const readingOf = ({ question, about, locale, where }: Offer['asked'], otherwise: string): Offer['asked'] => ({
  question: question === '' ? plainText(otherwise) : question,
  ...(about === undefined ? {} : { about }),
  locale,
  where,
});

/** Whether a file or an address came that can be. */
export const canBeRead = (offer: Pick<Offer, 'files' | 'links'>): boolean => originOf(offer) !== undefined;

function originOf({ files, links: [link] }: Pick<Offer, 'files' | 'links'>): Origin | undefined {
  const file = files.find(isReadable);
  if (file) return { kind: 'attachment', location: file.url, name: file.name };
  return link === undefined ? undefined : { kind: 'url', location: link, name: link };
}

const mayAdd = ({ guildId, member }: Message, shell: Shell): Promise<boolean> =>
  mayChangeArticles({ guildId }, { member, memberPermissions: member?.permissions ?? null }, shell);
