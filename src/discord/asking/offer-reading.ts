import type { Message } from 'discord.js';
import type { Origin } from '../../core/document/article.ts';
import type { Outlet } from '../delivery/outlet.ts';
import { libraryOf } from '../library/scope.ts';
import { mayChangeArticles } from '../library/server-settings.ts';
import { literal } from '../markdown/literal.ts';
import { shortened } from '../markdown/shorten.ts';
import { whereOfMessage } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { button, row } from '../views/card.ts';
import { addKind, cancelKind, customId } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';

interface Brought {
  readonly message: Message;
  /** Addresses of no article. */
  readonly links: readonly string[];
  readonly locale: string;
}

const longestName = 200;

/** Under the answer to a question that came with a file or an address: whether to read it, for somebody who may add articles. */
export async function offerReading(brought: Brought, outlet: Outlet, shell: Shell): Promise<void> {
  const { message, locale } = brought;
  const origin = originOf(brought);
  if (!origin || !(await mayAdd(message, shell))) return;
  shell.pendingArticles.remember({ library: libraryOf(whereOfMessage(message)), id: message.id }, origin);
  const { articles, talk } = wordsFor(locale);
  await outlet.send({
    content: talk.offerReading(literal(shortened(origin.name, longestName), { flat: true })),
    components: [
      row(
        button(articles.add, customId(addKind, message.id)),
        button(articles.cancel, customId(cancelKind, message.id)),
      ),
    ],
  });
}

/** What Footnote can read, by its name or kind. */
const readable = /\.(?:txt|md|markdown|html?|pdf|docx|rtf|epub|odt)$/i;

function originOf({ message, links: [link] }: Brought): Origin | undefined {
  const file = message.attachments.find(({ name }) => readable.test(name) && !/^message\.txt$/i.test(name));
  if (file) return { kind: 'attachment', location: file.url, name: file.name };
  return link === undefined ? undefined : { kind: 'url', location: link, name: link };
}

const mayAdd = ({ guildId, member }: Message, shell: Shell): Promise<boolean> =>
  mayChangeArticles({ guildId }, { member, memberPermissions: member?.permissions ?? null }, shell);
