import { z } from 'zod';
import type { Shell } from '../shell/shell.ts';

const noted = z.object({ thread: z.string() });
const asked = z.object({ questions: z.array(z.string()), opener: z.string().optional() });

const placeOf = (server: string, articleId: string): string => `server/${server}/discussion/${articleId}`;
const questionsIn = (threadId: string): string => `channel/${threadId}/discussion`;

type Keeping = Pick<Shell, 'preferences'>;

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
export async function noteMoreQuestions(
  thread: string,
  questions: readonly string[],
  { preferences }: Keeping,
): Promise<void> {
  const read = asked.safeParse(await preferences.get(questionsIn(thread)));
  const before = read.success ? read.data : { questions: [] };
  await preferences.put(questionsIn(thread), {
    ...before,
    questions: [...new Set([...before.questions, ...questions])],
  });
}

/** Who opened the discussion in this thread, which is Footnote's own as Discord tells it; nobody where there is none. */
export async function openerOf(thread: string, { preferences }: Keeping): Promise<string | undefined> {
  const read = asked.safeParse(await preferences.get(questionsIn(thread)));
  return read.success ? read.data.opener : undefined;
}

/** Whether the message is one of the open questions of a discussion: what people reply to it is said to each other. */
export async function isOpenQuestion(
  { channelId, messageId }: { readonly channelId: string; readonly messageId: string },
  { preferences }: Keeping,
): Promise<boolean> {
  const read = asked.safeParse(await preferences.get(questionsIn(channelId)));
  return read.success && read.data.questions.includes(messageId);
}
