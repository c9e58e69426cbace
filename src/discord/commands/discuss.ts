import { ChannelType, type ChatInputCommandInteraction, SlashCommandBuilder } from 'discord.js';
import { admit } from '../asking/admit.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { Refusal } from '../delivery/refusal.ts';
import { articleChoices } from '../library/article-choices.ts';
import { noteDiscussion } from '../library/discussions.ts';
import { findArticle } from '../library/find-article.ts';
import { bindArticles } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described, inServers } from './described.ts';
import { openDiscussion } from './discuss/open-discussion.ts';
import { openThread, requireThreads } from './discuss/open-thread.ts';
import { beginDiscussion, openingOf } from './discuss/opening.ts';
import { requirePermissions } from './discuss/permissions.ts';
import { scheduleIn, timeIn } from './discuss/schedule.ts';

const forumIn = ({ options }: ChatInputCommandInteraction) =>
  options.getChannel('forum', false, [ChannelType.GuildForum]);

/** In characters: a date, an hour and a zone. */
const longestDate = 60;

/**
 * A thread, or a forum's post, about one article: a short summary, what it leaves open, and how to ask on; with a date, an event
 * of the server and an evening that is led through. There is one thread for an article as long as it is open.
 */
export const discuss: Command = {
  data: described(inServers(new SlashCommandBuilder()), 'discuss')
    .addStringOption((option) => described(option, 'article').setRequired(true).setAutocomplete(true))
    .addChannelOption((option) => described(option, 'forum').addChannelTypes(ChannelType.GuildForum))
    .addStringOption((option) => described(option, 'date').setMaxLength(longestDate)),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const words = wordsFor(interaction.locale);
    const where = whereOf(interaction);
    const { guildId: server } = where;
    if (server === null) throw new Refusal(words.articles.onlyInServers);
    const article = await findArticle(where, interaction.options.getString('article', true), shell);
    if (!article) throw new Refusal(words.articles.gone);
    const there = await openDiscussion(interaction, { server, articleId: article.id }, shell);
    if (there) {
      const unused = interaction.options.getString('date') === null ? [] : [words.discussion.dateUnused];
      throw new Refusal([words.discussion.already(there.toString()), ...unused].join(' '), { isMarkdown: true });
    }
    const at = timeIn(interaction, Date.now());
    const forum = forumIn(interaction);
    if (!forum) requireThreads(interaction);
    requirePermissions(interaction, { forum, hasEvent: at !== undefined });
    if (!(await admit({ where, words }, interactionOutlet(interaction), shell))) return;
    const opening = await openingOf(interaction, article, shell);
    const thread = await openThread(interaction, { article, forum, first: opening.summary[0] }, shell);
    await bindArticles({ ...where, channelId: thread.id }, [article.id], shell);
    const known = { server, articleId: article.id, thread: thread.id, opener: interaction.user.id };
    await noteDiscussion({ ...known, questions: [] }, shell);
    const { locale, user } = interaction;
    const evening = at === undefined ? undefined : { articleId: article.id, opener: user.id, locale };
    const asked = await beginDiscussion(thread, opening, { interaction, shell, sent: forum ? 1 : 0, evening });
    await noteDiscussion({ ...known, questions: asked.map(({ id }) => id) }, shell);
    const event = at === undefined ? [] : [await scheduleIn(thread, at, { interaction, shell })];
    await interaction.editReply({ content: [words.discussion.opened(thread.toString()), ...event].join('\n') });
  },
  autocomplete: (interaction, shell) => articleChoices(interaction, shell),
};
