import { userMention } from 'discord.js';
import { localeOfThread } from '../asking/locale-of-said.ts';
import { Refusal } from '../delivery/refusal.ts';
import { markSolved, maySolve } from '../library/solved.ts';
import { solvedKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** "Solved" under the answer to a forum's post: for who opened it, and for moderators. */
export const solved: Component = {
  kind: solvedKind,
  acknowledgement: 'update',
  async execute({ interaction }, shell) {
    const { channel, user, memberPermissions, locale } = interaction;
    const words = wordsFor(locale).solved;
    if (!channel?.isThread()) return;
    const person = { id: user.id, permissions: () => memberPermissions };
    if (!(await maySolve(channel, person, shell))) throw new Refusal(words.notAllowed);
    if (!(await markSolved(channel, shell))) throw new Refusal(words.already);
    // It is said to all who are there.
    const { done } = wordsFor(await localeOfThread(channel, shell)).solved;
    await interaction.followUp({ content: done(userMention(user.id)), allowedMentions: { parse: [] } });
  },
};
