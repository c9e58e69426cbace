import type { AnyThreadChannel } from 'discord.js';
import { z } from 'zod';
import type { Shell } from '../shell/shell.ts';

const noted = z.object({ thread: z.string() });
const asked = z.object({ questions: z.array(z.string()), opener: z.string().optional() });

const placeOf = (server: string, articleId: string): string => `server/${server}/discussion/${articleId}`;
const questionsIn = (threadId: string): string => `channel/${threadId}/discussion`;

type Keeping = Pick<Shell, 'preferences'>;

/** What was noted of the discussion in a thread; nothing where there is none. */
async function notedIn(
  threadId: string,
  { preferences }: Keeping,
): Promise<Readonly<z.infer<typeof asked>> | undefined> {
  return asked.safeParse(await preferences.get(questionsIn(threadId))).data;
}

/** The id of the thread in which the server discusses the article, or did. */
export async function discussionOf(
  { server, articleId }: { readonly server: string; readonly articleId: string },
  { preferences }: Keeping,
): Promise<string | undefined> {
  const read = noted.safeParse(await preferences.get(placeOf(server, articleId)));
  return read.success ? read.data.thread : undefined;
}

interface Discussion {
  readonly server: string;
  readonly articleId: string;
  readonly thread: string;
  /** Who opened it; nobody where a feed did. */
  readonly opener?: string;
  /** Ids of the messages that ask what the article leaves open. */
  readonly questions: readonly string[];
}

export async function noteDiscussion(
  { server, articleId, thread, opener, questions }: Discussion,
  { preferences }: Keeping,
): Promise<void> {
  await preferences.put(placeOf(server, articleId), { thread });
  await preferences.put(questionsIn(thread), { questions, ...(opener === undefined ? {} : { opener }) });
}

/** More messages that ask what the article of a discussion leaves open. */
export async function noteMoreQuestions(thread: string, questions: readonly string[], shell: Keeping): Promise<void> {
  const before = (await notedIn(thread, shell)) ?? { questions: [] };
  await shell.preferences.put(questionsIn(thread), {
    ...before,
    questions: [...new Set([...before.questions, ...questions])],
  });
}

/** The id of who opened a thread. One of Footnote's own is theirs who had it open a discussion there; nobody's where none did. */
export const openerOf = async (
  { id, ownerId, client }: Pick<AnyThreadChannel, 'id' | 'ownerId' | 'client'>,
  shell: Keeping,
): Promise<string | null | undefined> => (ownerId === client.user.id ? (await notedIn(id, shell))?.opener : ownerId);

/** Whether the message is one of the open questions of a discussion: what people reply to it is said to each other. */
export async function isOpenQuestion(
  { channelId, messageId }: { readonly channelId: string; readonly messageId: string },
  shell: Keeping,
): Promise<boolean> {
  return (await notedIn(channelId, shell))?.questions.includes(messageId) ?? false;
}
