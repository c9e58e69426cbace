import { passageAt } from '../asking/passage-at.ts';
import { placeFrom } from '../views/citation-id.ts';
import { openPassageKind, readOnKind } from '../views/custom-id.ts';
import { replyWithCard, updateWithCard } from '../views/show-card.ts';
import type { Component } from './component.ts';

/** A footnote's button: the quoted words where they stand, for the person who pressed alone. */
export const openPassage: Component = {
  kind: openPassageKind,
  acknowledgement: 'private',
  async execute({ interaction, values }, shell) {
    await replyWithCard(interaction, await passageAt(interaction, placeFrom(values), shell));
  },
};

/** ◀ and ▶ under an open passage. */
export const readOn: Component = {
  kind: readOnKind,
  acknowledgement: 'update',
  async execute({ interaction, values }, shell) {
    await updateWithCard(interaction, await passageAt(interaction, placeFrom(values), shell));
  },
};
