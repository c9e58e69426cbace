import {
  ChannelType,
  type ChatInputCommandInteraction,
  SlashCommandBuilder,
  type ThreadChannel,
  userMention,
} from 'discord.js';
import type { ArticleSummary } from '../../core/document/article.ts';
import { admit } from '../asking/admit.ts';
import { sendAnswer } from '../asking/send-answer.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { channelOutlet } from '../delivery/message-outlet.ts';
import { Refusal } from '../delivery/refusal.ts';
import { articleChoices } from '../library/article-choices.ts';
import { findArticle } from '../library/find-article.ts';
import { bindArticles, scopeOf } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described, inServers } from './described.ts';
import { openThread } from './discuss/open-thread.ts';

/** A thread, or a forum's post, about one article: a short summary, open questions, and how to ask on. */
export const discuss: Command = {
  data: described(inServers(new SlashCommandBuilder()), 'discuss')
    .addStringOption((option) => described(option, 'article').setRequired(true).setAutocomplete(true))
    .addChannelOption((option) => described(option, 'forum').addChannelTypes(ChannelType.GuildForum)),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const words = wordsFor(interaction.locale);
    const article = await findArticle(whereOf(interaction), interaction.options.getString('article', true), shell);
    if (!article) throw new Refusal(words.articles.gone);
    const coming = { where: whereOf(interaction), words };
    if (!(await admit(coming, interactionOutlet(interaction), shell))) return;
    const thread = await openThread(interaction, article, shell);
    await bindArticles({ ...whereOf(interaction), channelId: thread.id }, [article.id], shell);
    await openDiscussion(thread, article, { interaction, shell });
    await interaction.editReply({ content: words.discussion.opened(thread.toString()) });
  },
  autocomplete: (interaction, shell) => articleChoices(interaction, shell),
};

interface Opening {
  readonly interaction: ChatInputCommandInteraction;
  readonly shell: Shell;
}

async function openDiscussion(
  thread: ThreadChannel,
  article: ArticleSummary,
  { interaction, shell }: Opening,
): Promise<void> {
  const { locale, client } = interaction;
  const words = wordsFor(locale).discussion;
  const scope = scopeOf(whereOf(interaction), [article.id]);
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
