import { ButtonStyle, ComponentType } from 'discord.js';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import { customId, verdictKind, verdictReasonKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

const reasons = ['wrong', 'unsupported', 'not-asked'] as const;

/** 👍 and 👎 under an answer; 👎 asks why. */
export const verdict: Component = {
  kind: verdictKind,
  acknowledgement: 'private',
  async execute({ interaction, values: [value] }, { conversations }) {
    const words = wordsFor(interaction.locale);
    const turn = interaction.message?.id ?? '';
    const given = value === 'good' ? 'good' : 'bad';
    await conversations.rate({ turn, person: interaction.user.id, verdict: given, at: Date.now() });
    if (given === 'good') {
      await interaction.editReply({ content: words.thanks });
      return;
    }
    const components = reasons.map((reason) => ({
      type: ComponentType.Button as const,
      style: ButtonStyle.Secondary as const,
      label: shortened(words.complaints[reason], limits.buttonLabel),
      custom_id: customId(verdictReasonKind, turn, reason),
    }));
    await interaction.editReply({
      content: words.whatWasWrong,
      components: [{ type: ComponentType.ActionRow, components }],
    });
  },
};

/** Why it was 👎. */
export const verdictReason: Component = {
  kind: verdictReasonKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [turn = '', reason = ''] }, { conversations }) {
    await conversations.rate({ turn, person: interaction.user.id, verdict: 'bad', reason, at: Date.now() });
    await interaction.editReply({ content: wordsFor(interaction.locale).thanks, components: [] });
  },
};
