import type { Node, Parent } from 'mdast';
import type { RoughDocument } from '../../../core/document/rough-document.ts';
import { factsIn } from '../bytes/front-matter.ts';

/** A list of what is told of an article, as tools for readers write it above the passages that were marked. */
export interface ToldFacts {
  readonly facts: Omit<RoughDocument, 'blocks'>;
  /** The heading and the list that tell it. */
  readonly nodes: ReadonlySet<Node>;
}

/** What Readwise and those who write like it head the list with, in every language. */
const head = /^metadata$/i;
const field = /^([\p{L} ]{2,24}):\s+(\S.*)$/su;

/** @param wordsOf a node's words without marks */
export function toldFactsIn(nodes: readonly Node[], wordsOf: (node: Node) => string): ToldFacts {
  const at = nodes.findIndex((node) => node.type === 'heading' && head.test(wordsOf(node).trim()));
  const list = nodes[at + 1];
  if (at < 0 || list?.type !== 'list') return { facts: {}, nodes: new Set() };
  const fields = (list as Parent).children.map((item) => field.exec(wordsOf(item).trim()));
  if (!fields.every((found) => found !== null)) return { facts: {}, nodes: new Set() };
  const values = Object.fromEntries(
    fields.map(([, name = '', value = '']) => [name.replaceAll(' ', ''), value.trim()]),
  );
  return { facts: factsIn(values), nodes: new Set([nodes[at] as Node, list]) };
}
