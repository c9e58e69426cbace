import {
  ChannelFlags,
  ChannelType,
  type ChatInputCommandInteraction,
  type ForumChannel,
  InteractionContextType,
  SlashCommandBuilder,
  type ThreadChannel,
  userMention,
} from 'discord.js';
import type { ArticleSummary } from '../../core/document/article.ts';
import { admit } from '../asking/admit.ts';
import { sendAnswer } from '../asking/send-answer.ts';
import { isRefused, isThreadThere } from '../delivery/api-errors.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { channelOutlet } from '../delivery/message-outlet.ts';
import { unfinished } from '../delivery/outlet.ts';
import { Refusal } from '../delivery/refusal.ts';
import { articleChoices } from '../library/article-choices.ts';
import { findArticle } from '../library/find-article.ts';
import { bindArticles, scopeOf } from '../library/scope.ts';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described } from './described.ts';

/** A thread, or a forum's post, about one article: a short summary, open questions, and how to ask on. */
export const discuss: Command = {
  data: described(new SlashCommandBuilder(), 'discuss')
    .setContexts(InteractionContextType.Guild)
    .addStringOption((option) => described(option, 'article').setRequired(true).setAutocomplete(true))
    .addChannelOption((option) => described(option, 'forum').addChannelTypes(ChannelType.GuildForum)),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const words = wordsFor(interaction.locale);
    const article = await findArticle(interaction, interaction.options.getString('article', true), shell);
    if (!article) throw new Refusal(words.articles.gone);
    const coming = { where: whereOf(interaction), words };
    if (!(await admit(coming, interactionOutlet(interaction), shell))) return;
    const thread = await openThread(interaction, article, shell);
    await bindArticles(thread.id, [article.id], shell);
    await openDiscussion(thread, article, { interaction, shell });
    await interaction.editReply({ content: words.discussion.opened(thread.toString()) });
  },
  autocomplete: (interaction, shell) => articleChoices(interaction, shell),
};

/** @throws Failure `forbidden` where no thread can be opened */
async function openThread(
  interaction: ChatInputCommandInteraction,
  article: ArticleSummary,
  { log }: Shell,
): Promise<ThreadChannel> {
  const words = wordsFor(interaction.locale).discussion;
  const name = shortened(words.threadName(article.title), limits.threadName);
  try {
    const forum = interaction.options.getChannel('forum', false, [ChannelType.GuildForum]);
    const thread = forum
      ? await forum.threads.create({ name, message: { content: words.summary }, ...tagFor(forum) })
      : await threadHere(interaction, name);
    await interaction.editReply({ content: unfinished(words.opened(thread.toString())) });
    return thread;
  } catch (error) {
    if (!isRefused(error) && !(error instanceof Refusal)) throw error;
    log.info({ error, channel: interaction.channelId }, 'A thread could not be opened.');
    throw new Refusal(words.notHere, { cause: error });
  }
}

/** Some forums take no post without a tag; none of theirs is known to fit better than another. */
function tagFor({ flags, availableTags: [tag] }: ForumChannel): { readonly appliedTags?: string[] } {
  return flags.has(ChannelFlags.RequireTag) && tag ? { appliedTags: [tag.id] } : {};
}

const withThreads: readonly unknown[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

async function threadHere(interaction: ChatInputCommandInteraction, name: string): Promise<ThreadChannel> {
  if (!withThreads.includes(interaction.channel?.type)) throw new Refusal('Threads are opened in text channels.');
  const heading = `**${name.replace(/[\\*_~`|<>@[\]]/g, '\\$&')}**`;
  const start = await interaction.editReply({ content: unfinished(heading) });
  try {
    return await start.startThread({ name, autoArchiveDuration: 1440 });
  } catch (error) {
    if (!isThreadThere(error)) throw error;
    // It was opened, and only Discord's word of it lost. A thread's id is its message's.
    const thread = await interaction.client.channels.fetch(start.id);
    if (!thread?.isThread()) throw error;
    return thread;
  }
}

interface Opening {
  readonly interaction: ChatInputCommandInteraction;
  readonly shell: Shell;
}

async function openDiscussion(
  thread: ThreadChannel,
  article: ArticleSummary,
  { interaction, shell }: Opening,
): Promise<void> {
  const { locale, guildId, client } = interaction;
  const words = wordsFor(locale).discussion;
  const scope = scopeOf(guildId, [article.id]);
  const outlet = channelOutlet(thread);
  const { done } = shell.gate.queue(async () => [
    await shell.footnote.summarize({ scope, length: 'short', style: 'lines' }),
    await shell.footnote.summarize({ scope, length: 'short', style: 'who-said-what' }),
    await shell.footnote.summarize({ scope, length: 'medium', style: 'lines' }),
  ]);
  const [inShort, voices, more] = await done;
  if (inShort) await sendAnswer(inShort, outlet, { locale, style: { heading: words.summary } });
  // Questions are about what people say; where too few say anything, about what the article does.
  const spoken = voices?.kind === 'grounded' && voices.claims.length >= 3 ? voices : more;
  if (spoken?.kind === 'grounded') {
    const [first, ...others] = spoken.claims;
    const { notes: _notes, ...asked } = {
      ...spoken,
      claims: [first, ...others.slice(0, words.prompts.length - 1)] as const,
      leftOut: 0,
    };
    await sendAnswer(asked, outlet, { locale, style: { heading: words.questions, prompts: words.prompts } });
  }
  await outlet.send({ content: shell.messageContent ? words.howOpen : words.how(userMention(client.user.id)) });
}
