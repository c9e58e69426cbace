import { type Article, type Block, blockText } from '../document/article.ts';
import { chatLabel, isHandle, type TurnLabel, turnLabel } from '../document/turn-label.ts';
import { escaped } from '../text/letters.ts';
import type { Statement } from './statement.ts';

const fewestTurns = 3;
/** Of a chat's paragraphs: what somebody does there (“mara waves”). */
const mostUnnamed = 0.2;

interface Turn extends TurnLabel {
  readonly block: Block;
}

/** What is said in a transcript, a chat or an interview whose paragraphs begin with "NAME:"; nothing in other articles. */
export function turnsIn(article: Article, blocks: readonly Block[]): readonly Statement[] {
  const texts = blocks.map((block) => blockText(article, block));
  const unnamed = texts.filter((text) => chatLabel(text)?.isName !== true).length;
  const isChat = unnamed <= mostUnnamed * texts.length;
  const turns = blocks.flatMap((block, at): readonly Turn[] => {
    const label = (isChat ? chatLabel : turnLabel)(texts[at] ?? '');
    return label?.isName ? [{ ...label, block }] : [];
  });
  const names = turns.map(({ name }) => name);
  const isTold = names.length >= fewestTurns && names.length * 2 >= blocks.length;
  const distinct = [...new Set(names)];
  const returns = distinct.length < names.length;
  return (isTold && returns) || (isChat && names.some(isHandle))
    ? turns.map((turn) => toStatement(article, turn, wholeName(turn.name, distinct)))
    : [];
}

/** "Lea Unger", whom the interview calls "Unger" or "L. U." later; the name itself where two may be meant. */
function wholeName(name: string, names: readonly string[]): string {
  const isMeant = (one: string): boolean =>
    one.endsWith(` ${name}`) || initialsOf(one) === name.replace(/[^\p{L}]/gu, '');
  const whole = names.filter((one) => one !== name && one.includes(' ') && isMeant(one));
  return whole.length === 1 ? (whole[0] ?? name) : name;
}

const initialsOf = (name: string): string => name.replace(/(?<=\p{L})\p{L}+|[^\p{L}]/gu, '');

function toStatement(article: Article, { block, role, from }: Turn, name: string): Statement {
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
