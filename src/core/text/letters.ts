/** The text, taken by its letters in a pattern. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** With its first letter as a capital. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
