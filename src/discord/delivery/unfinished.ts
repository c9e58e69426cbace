import { limits } from '../markdown/limits.ts';

/** A line of its own under what is not whole yet: it tells people that more comes, and a restart that it never came. */
const mark = '\n-# …';

/** The text with the sign that more comes. Lines it leaves no room for come with the whole. */
export function unfinished(content: string): string {
  let shown = content;
  while (shown.length + mark.length > limits.content) shown = shown.slice(0, Math.max(0, shown.lastIndexOf('\n')));
  return `${shown}${mark}`;
}

export const isUnfinished = (content: string): boolean => content.endsWith(mark);
