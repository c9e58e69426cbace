const lasts = 10_000;

/** "Is typing" is shown for ten seconds, or until a message comes. https://discord.com/developers/docs/resources/channel#trigger-typing-indicator */
export const isStillTyping = (since: number | undefined, now: number): boolean =>
  since !== undefined && now - since < lasts;
