import type { Change, Changes, VersionWords } from '../../core/document/changes.ts';
import { excerpt } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';

const longestSentence = 300;

const kinds = ['changed', 'added', 'removed'] as const;

interface Room {
  /** In characters. */
  readonly room: number;
  readonly words: Words;
}

/** What has changed in an article, in the words of both versions, as much of it as there is room for; empty where nothing has. */
export function changeLines({ shown, count }: Changes, { room, words }: Room): string {
  const all = count.added + count.removed + count.changed;
  if (all === 0) return '';
  const counts = kinds.filter((kind) => count[kind] > 0).map((kind) => words.changes.counts[kind](count[kind]));
  const lines = [`-# ${counts.join(', ')}`];
  const longestEnd = words.changes.more(all).length + 5;
  let left = room - (lines[0]?.length ?? 0) - longestEnd;
  let told = 0;
  for (const change of shown) {
    const line = changeLine(change, words);
    if (line.length + 1 > left) break;
    lines.push(line);
    left -= line.length + 1;
    told += 1;
  }
  if (told < all) lines.push(`-# ${words.changes.more(all - told)}`);
  return lines.join('\n');
}

function changeLine(change: Change, words: Words): string {
  const before = 'before' in change ? change.before : undefined;
  const after = 'after' in change ? change.after : undefined;
  const { paragraph } = after ?? before ?? {};
  const heading = words.changes.kinds[change.kind](paragraph === undefined ? '' : words.paragraph(paragraph));
  return [`-# ${heading}`, ...[before, after].flatMap((one) => (one ? [quoted(one)] : []))].join('\n');
}

const quoted = ({ text, lead }: VersionWords): string =>
  [lead, text]
    .flatMap((words) => (words ? [`> ${excerpt(words, longestSentence).replaceAll('\n', ' ')}`] : []))
    .join('\n');
