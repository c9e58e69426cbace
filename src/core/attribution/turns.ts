import { type Article, type Block, blockText } from '../document/article.ts';
import { escaped } from '../text/letters.ts';
import type { Statement } from './statement.ts';

/** A name before a colon, in capitals or as names are written, perhaps with what its bearer is in brackets. */
const label =
  /^(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|del|von|van|du)){0,3})(?:\s*\((?<role>[^)]{2,60})\))?\s*:\s+(?=\S)/u;
const fewestTurns = 3;

interface Turn {
  readonly block: Block;
  readonly name: string;
  readonly role?: string;
  /** Where in the block the words begin. */
  readonly from: number;
}

/** What is said in a transcript or an interview whose paragraphs begin with "NAME:"; nothing in other articles. */
export function turnsIn(article: Article, blocks: readonly Block[]): readonly Statement[] {
  const turns = blocks.flatMap((block): readonly Turn[] => {
    const match = label.exec(blockText(article, block));
    const { name = '', role } = match?.groups ?? {};
    if (!match || (name.length < 3 && !name.includes(' '))) return [];
    return [{ block, name, from: match[0].length, ...(role === undefined ? {} : { role }) }];
  });
  const names = turns.map(({ name }) => name);
  const isTold = names.length >= fewestTurns && names.length * 2 >= blocks.length;
  const returns = names.filter((name, at) => names.indexOf(name) !== at);
  return isTold && returns.length > 0 ? turns.map((turn) => toStatement(article, turn)) : [];
}

function toStatement(article: Article, { block, name, role, from }: Turn): Statement {
  const start = block.start + from;
  return {
    ...{ start, end: block.end, direct: true },
    speaker: asWritten(article, name),
    ...(role === undefined ? {} : { role }),
    quote: article.text.slice(start, block.end),
    sentence: { start: block.start, end: block.end },
  };
}

/** "LEA UNGER" as the article writes it elsewhere. */
function asWritten({ text }: Article, name: string): string {
  if (name !== name.toUpperCase()) return name;
  const at = [...text.toLowerCase().matchAll(new RegExp(escaped(name.toLowerCase()), 'gu'))];
  const found = at
    .map(({ index }) => text.slice(index, index + name.length))
    .find((one) => one !== one.toUpperCase() && /^\p{Lu}/u.test(one));
  return found ?? name;
}
