import type { Attachment } from 'discord.js';

/** Discord's clients turn what is too long for a message into this file. */
const longMessage = /^message\.txt$/i;

export const isLongMessage = ({ name }: Pick<Attachment, 'name'>): boolean => longMessage.test(name);
