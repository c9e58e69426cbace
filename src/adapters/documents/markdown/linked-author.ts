import type { Link, Node, Parent } from 'mdast';
import { looksLikeNames } from '../../../core/document/masthead-lines.ts';
import { readingLength } from '../../../core/document/reading-length.ts';
import { isAuthorsAddress } from '../author-address.ts';

const shortestProse = 80;
const longestName = 60;

/** The name on a line of its own above the text that leads to what its bearer has written: "[Jo Doe](https://…/@jo)". */
export function linkedAuthorIn(nodes: readonly Node[], wordsOf: (node: Node) => string): { readonly byline?: string } {
  const prose = nodes.findIndex((node) => node.type === 'paragraph' && readingLength(wordsOf(node)) >= shortestProse);
  for (const node of nodes.slice(0, Math.max(0, prose))) {
    const [link, more] = node.type === 'paragraph' ? (node as Parent).children : [];
    const isLinked = more === undefined && link?.type === 'link' && isAuthorsAddress((link as Link).url);
    const name = isLinked ? wordsOf(node).trim() : '';
    if (name.includes(' ') && name.length <= longestName && looksLikeNames(name)) return { byline: name };
  }
  return {};
}
