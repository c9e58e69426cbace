import { type ChatInputCommandInteraction, type Message, type ThreadChannel, userMention } from 'discord.js';
import type { ArticleSummary } from '../../../core/document/article.ts';
import type { OpenQuestion } from '../../../footnote.ts';
import { channelOutlet } from '../../delivery/message-outlet.ts';
import type { Outgoing } from '../../delivery/outlet.ts';
import { scopeOf } from '../../library/scope.ts';
import { whereOf } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';
import { answerMessages } from '../../views/answer-buttons.ts';
import { type Evening, eveningRow, stepAfter } from '../../views/evening-buttons.ts';
import { openQuestionMessages } from '../../views/open-question.ts';
import { wordsFor } from '../../words/index.ts';

/** What a discussion begins with. */
export interface Opening {
  /** The summary, message after message; a forum's post begins with the first. */
  readonly summary: readonly Outgoing[];
  readonly questions: readonly OpenQuestion[];
}

export async function openingOf(
  interaction: ChatInputCommandInteraction,
  article: ArticleSummary,
  { gate, footnote }: Shell,
): Promise<Opening> {
  const scope = scopeOf(whereOf(interaction), [article.id]);
  const { done } = gate.queue(async () => ({
    summary: await footnote.summarize({ scope, length: 'short', style: 'lines' }),
    questions: await footnote.openQuestions(article.id),
  }));
  const { summary, questions } = await done;
  const words = wordsFor(interaction.locale);
  return { summary: answerMessages(summary, words, { heading: words.discussion.summary }), questions };
}

interface Beginning {
  readonly interaction: ChatInputCommandInteraction;
  readonly shell: Pick<Shell, 'messageContent'>;
  /** How many messages of the summary are there already. */
  readonly sent: number;
  /** Where it is an evening: its questions are asked one after the other, when somebody asks for the next. */
  readonly evening?: Evening | undefined;
}

/** Sends what is not there yet; gives the messages that ask something. */
export async function beginDiscussion(
  thread: ThreadChannel,
  { summary, questions }: Opening,
  { interaction, shell, sent, evening }: Beginning,
): Promise<readonly Message[]> {
  const words = wordsFor(interaction.locale);
  const outlet = channelOutlet(thread);
  for (const message of summary.slice(sent)) await outlet.send(message);
  const asked: Message[] = [];
  for (const [at, question] of evening ? [] : questions.entries())
    for (const message of openQuestionMessages(question, words, at === 0 ? words.discussion.questions : undefined))
      asked.push(await outlet.send(message));
  const { how, howOpen, yours } = words.discussion;
  const hint = shell.messageContent ? howOpen : how(userMention(interaction.client.user.id));
  if (evening) {
    const row = eveningRow(evening, stepAfter(0, questions.length), words);
    await outlet.send({ content: `${words.evening.led} ${hint}`, components: [row] });
  } else await outlet.send({ content: asked.length > 0 ? `${hint} ${yours}` : hint });
  return asked;
}
