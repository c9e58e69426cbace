import { limits } from './limits.ts';

/** Lines, each shorter than a message, as few messages as hold them all. */
export function paged(lines: readonly string[]): readonly string[] {
  const pages: string[] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + line.length < limits.content) pages[pages.length - 1] = `${last}\n${line}`;
    else pages.push(line);
  }
  return pages;
}
