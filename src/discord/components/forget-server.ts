import { Refusal } from '../delivery/refusal.ts';
import { mayManageServer } from '../library/server-settings.ts';
import { button, row } from '../views/card.ts';
import { customId, forgetServerKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** "Delete what this server has" under what /privacy says to those who manage it: asks first. */
export const forgetServer: Component = {
  kind: forgetServerKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [isSure] }, { departures, log }) {
    const { guild, guildId, user, locale } = interaction;
    const words = wordsFor(locale);
    if (guildId === null) throw new Refusal(words.articles.onlyInServers);
    if (!mayManageServer(interaction)) throw new Refusal(words.settings.notAllowed);
    if (isSure === undefined) {
      const sure = button(words.privacy.forgetServer, customId(forgetServerKind, 'sure'), { style: 'danger' });
      await interaction.editReply({ content: words.privacy.forgetServerSure, components: [row(sure)] });
      return;
    }
    const channels = [...(guild?.channels.cache.keys() ?? [])];
    const { articles, turns } = await departures.forget({ id: guildId, channels });
    log.info(
      { server: guildId, user: user.id, articles, turns },
      'What a server had was deleted: its manager said so.',
    );
    await interaction.editReply({ content: words.privacy.forgottenServer(articles, turns), components: [] });
  },
};
