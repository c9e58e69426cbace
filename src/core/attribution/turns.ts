import { type Article, type Block, blockText } from '../document/article.ts';
import { escaped } from '../text/letters.ts';
import type { Statement } from './statement.ts';
import { type TurnLabel, turnLabel } from './turn-label.ts';

const fewestTurns = 3;

interface Turn extends TurnLabel {
  readonly block: Block;
}

/** What is said in a transcript or an interview whose paragraphs begin with "NAME:"; nothing in other articles. */
export function turnsIn(article: Article, blocks: readonly Block[]): readonly Statement[] {
  const turns = blocks.flatMap((block): readonly Turn[] => {
    const label = turnLabel(blockText(article, block));
    return label?.isName ? [{ ...label, block }] : [];
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
