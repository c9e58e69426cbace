import type { Turn } from '../conversation/stand-alone.ts';
import type { Passage } from '../document/passage.ts';

/** A zero-width space keeps a text from closing its own fence; `locateQuote` does not mind it. */
const defuse = (text: string): string => text.replace(/<(?=\/?passage\b)/giu, '<\u200b');
const attribute = (text: string): string =>
  text
    .replace(/["<>\s]+/gu, ' ')
    .trim()
    .slice(0, 120);

/** A passage as a model sees it: numbered, and fenced as data. */
export function presentPassage({ text, source }: Passage, number: number): string {
  const date = source.publishedAt ? ` date="${attribute(source.publishedAt)}"` : '';
  return `<passage number="${number}" article="${attribute(source.title)}"${date}>\n${defuse(text)}\n</passage>`;
}

export const presentTurn = ({ question, answer }: Turn): string =>
  `- Question: ${question}\n  Answer: ${answer ?? '(none)'}`;
