import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
} from 'discord.js';
import { Refusal } from '../../delivery/refusal.ts';
import { announceChange } from '../../library/server-settings.ts';
import { limits } from '../../markdown/limits.ts';
import { shortened } from '../../markdown/shorten.ts';
import { nameOfFeed } from '../../news/names.ts';
import type { Shell } from '../../shell/shell.ts';
import { wordsFor } from '../../words/index.ts';

/** Follows a feed no more, or tells it in one channel no more. Its articles stay. */
export async function unfollowFeed(
  interaction: ChatInputCommandInteraction,
  server: string,
  shell: Shell,
): Promise<void> {
  const { news } = shell;
  const words = wordsFor(interaction.locale).feeds;
  const typed = interaction.options.getString('feed', true);
  const found = (await known(server, shell)).find(({ address, title, id }) => [address, title, id].includes(typed));
  if (!found) throw new Refusal(words.gone);
  const channel = interaction.options.getChannel('channel');
  const left = channel ? found.channels.filter((id) => id !== channel.id) : [];
  const name = `**${nameOfFeed(found)}**`;
  if (left.length > 0) await news.follow({ server, address: found.address, channels: left });
  else await news.unfollow(server, found.address);
  const line = channel && left.length > 0 ? words.removedHere(name, `<#${channel.id}>`) : words.removed(name);
  await interaction.editReply({ content: line });
  await announceChange(interaction, line, shell);
}

/** A choice's value has room for an address only where that is short: its number does for the others. */
async function known(server: string, { news }: Pick<Shell, 'news'>) {
  const titles = new Map((await news.feeds()).map(({ address, title }) => [address, title]));
  return (await news.followed(server)).map(({ address, channels }, at) => ({
    address,
    channels,
    title: titles.get(address),
    id: address.length <= limits.choiceText ? address : `#${at}`,
  }));
}

export async function feedChoices(
  interaction: AutocompleteInteraction,
  shell: Pick<Shell, 'news'>,
): Promise<readonly ApplicationCommandOptionChoiceData<string>[]> {
  const typed = interaction.options.getFocused().trim().toLowerCase();
  const feeds = interaction.guildId === null ? [] : await known(interaction.guildId, shell);
  return feeds
    .filter(({ address, title = '' }) => `${title} ${address}`.toLowerCase().includes(typed))
    .slice(0, limits.choices)
    .map(({ address, title, id }) => ({ name: shortened(title ?? address, limits.choiceText), value: id }));
}
