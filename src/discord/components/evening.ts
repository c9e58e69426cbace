import { PermissionFlagsBits } from 'discord.js';
import { askOpenQuestion, closeEvening, quizEvening } from '../asking/study/lead-evening.ts';
import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { Refusal } from '../delivery/refusal.ts';
import { findArticle } from '../library/find-article.ts';
import { whereOf } from '../place/where.ts';
import { eveningKind } from '../views/custom-id.ts';
import { type Evening, eveningIn } from '../views/evening-buttons.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** What leads through an evening: the next open question, the quiz, the end. The button goes once what it asks for is there. */
export const leadEvening: Component = {
  kind: eveningKind,
  acknowledgement: 'update',
  async execute({ interaction, values }, shell) {
    const words = wordsFor(interaction.locale);
    const step = eveningIn(values);
    const { channel: thread } = interaction;
    if (!step || !thread?.isThread()) throw new Refusal(words.outdated);
    const article = await findArticle(whereOf(interaction), step.articleId, shell);
    if (!article && step.act !== 'close') throw new Refusal(words.articles.gone);
    if (step.act === 'close' && !mayClose(interaction, step)) throw new Refusal(words.evening.notAllowed);
    const leading = { evening: step, thread, shell };
    if (step.act === 'ask') await askOpenQuestion(step.question, leading);
    else if (step.act === 'quiz') await quizEvening(interaction, leading);
    if (step.act !== 'close') return withoutButton(interaction);
    // An archived thread takes no edits.
    await withoutButton(interaction);
    await closeEvening(interaction, leading);
  },
};

const mayClose = ({ user, memberPermissions }: PressedInteraction, { opener }: Evening): boolean =>
  user.id === opener || memberPermissions?.has(PermissionFlagsBits.ManageThreads) === true;

async function withoutButton(interaction: PressedInteraction): Promise<void> {
  const rows = (interaction.message?.components ?? []).map((component) => component.toJSON());
  const others = rows.filter((one) => !JSON.stringify(one).includes(`"custom_id":"${eveningKind}:`));
  await interaction.editReply({ components: others });
}
