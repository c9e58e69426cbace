import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { limits } from '../markdown/limits.ts';
import { literal } from '../markdown/literal.ts';
import { HandedOver } from '../shell/fence.ts';
import type { Shell } from '../shell/shell.ts';
import { withCommandLinks } from '../words/command-links.ts';
import { wordsFor } from '../words/index.ts';
import { isAnsweredBefore, isBlocked, isExpired, isGone, isRefused, isUncertain } from './api-errors.ts';
import { tellAlone } from './interaction-outlet.ts';
import { once } from './outlet.ts';
import { debtOfInteraction, owing } from './owed.ts';
import { Refusal, sentenceFor } from './refusal.ts';

/** Of a button, a select or a form. */
export type PressedInteraction = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

export type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | PressedInteraction;

/**
 * How an interaction is acknowledged before anything else is done, since Discord waits 3 seconds: with an answer for
 * everybody, one for the person alone, or by itself because it opens a form (which cannot come later).
 */
export type Acknowledgement = 'public' | 'private' | 'form';

/** `update`: the message that bears the component changes. */
export type ComponentAcknowledgement = Acknowledgement | 'update';

/**
 * Acknowledges first and once, then works; whatever goes wrong while working is told in place of the answer. A form is
 * opened by the work itself: that is its acknowledgement.
 */
export async function acknowledged(
  interaction: Answerable,
  how: ComponentAcknowledgement,
  shell: Shell,
  work: () => Promise<void>,
): Promise<void> {
  const all = async (): Promise<void> => {
    if (!(await isAcknowledged(interaction, how, shell))) return;
    await work().catch((error: unknown) => report(interaction, error, { how, shell }));
  };
  // A restart must leave nobody waiting. A form is there at once, or not at all.
  await (how === 'form' ? all() : owing(debtOfInteraction(interaction, how === 'update'), shell, all));
}

async function isAcknowledged(
  interaction: Answerable,
  how: ComponentAcknowledgement,
  { log }: Shell,
): Promise<boolean> {
  try {
    await acknowledge(interaction, how);
    return true;
  } catch (error) {
    if ((isAnsweredBefore(error) || isUncertain(error)) && how !== 'form') {
      // The acknowledgement was done, or may have been, and only the answer to it was lost.
      interaction.deferred = true;
      interaction.ephemeral = how === 'private';
      return true;
    }
    // Too late, or the connection is down: Discord has told the person already.
    log.warn({ error, interaction: interaction.id }, 'An interaction could not be acknowledged.');
    return false;
  }
}

async function acknowledge(interaction: Answerable, how: ComponentAcknowledgement): Promise<void> {
  if (how === 'public') await interaction.deferReply();
  if (how === 'private') await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  if (how === 'update' && 'deferUpdate' in interaction) await interaction.deferUpdate();
}

interface Reporting {
  readonly how: ComponentAcknowledgement;
  readonly shell: Shell;
}

/** One sentence to the person, one line to the log. */
async function report(interaction: Answerable, error: unknown, { how, shell }: Reporting): Promise<void> {
  // The process that comes next tells it; of a form, nothing is left.
  if (error instanceof HandedOver && how === 'form') return;
  if (error instanceof HandedOver) throw error;
  const { log } = shell;
  const about = { error, interaction: interaction.id };
  if (isGone(error)) {
    log.info(about, 'An answer has nowhere to go any more.');
    return;
  }
  if (isExpired(error)) log.info(about, 'An answer came too late for where it belongs.');
  else if (!(error instanceof Refusal)) log.error(about, 'An interaction failed.');
  const content = sentenceOfTrouble(interaction, error, shell);
  try {
    if (isExpired(error)) await tellDirectly(interaction, content);
    else if (error instanceof Refusal && how === 'public' && interaction.deferred)
      await tellAlone(interaction, { content });
    else await tellInPlace(interaction, content);
  } catch (second) {
    log.warn({ ...about, error: second }, 'The failure could not be told in its place.');
    if (!isExpired(error)) await tellDirectly(interaction, content).catch(() => undefined);
  }
}

function sentenceOfTrouble(
  { locale, guildId, channelId }: Answerable,
  error: unknown,
  { knownCommands }: Shell,
): string {
  const words = wordsFor(locale);
  if (isExpired(error)) return words.tooLate;
  if (isRefused(error) && channelId !== null) return words.mayNotWrite(`<#${channelId}>`);
  if (isBlocked(error) && channelId !== null) return words.blocked(`<#${channelId}>`);
  const plain = sentenceFor(error, words);
  const sentence = (error instanceof Refusal && error.isMarkdown ? plain : literal(plain)).slice(0, limits.content);
  const linked = withCommandLinks(sentence, words, knownCommands.idsIn({ guildId }));
  return linked.length <= limits.content ? linked : sentence;
}

async function tellInPlace(interaction: Answerable, content: string): Promise<void> {
  // An answer that was partly given, or a message that others see, is not overwritten with an apology.
  if (interaction.deferred && interaction.isCommand()) await interaction.editReply({ content, components: [] });
  else if (interaction.deferred || interaction.replied)
    await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
  else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}

const tellDirectly = ({ user, id }: Answerable, content: string): Promise<unknown> =>
  user.send({ content, ...once(id, 't') });
