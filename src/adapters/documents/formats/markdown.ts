import type { ListItem, Node, Parent, PhrasingContent, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { unifyLineBreaks } from '../../../core/document/clean-text.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { tidyDocument } from '../../../core/document/tidy-document.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { splitFrontMatter } from '../bytes/front-matter.ts';
import { isDeclared } from '../is-declared.ts';
import { withoutCountlessMarks } from '../markdown/countless-marks.ts';
import { withDays } from '../markdown/days.ts';
import { definitionReader } from '../markdown/definitions.ts';
import { withoutDialectMarks } from '../markdown/dialect-marks.ts';
import { htmlBlocks, wordsWithHtml } from '../markdown/embedded-html.ts';
import { linkedAuthorIn } from '../markdown/linked-author.ts';
import { refuseDeepNesting } from '../markdown/nesting.ts';
import { type Piece, piecesOf } from '../markdown/pieces.ts';
import { toldFactsIn } from '../markdown/told-facts.ts';
import { seenInMarkdown } from '../reckoning/seen-markdown.ts';

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

const declared = { extensions: ['md', 'markdown', 'mdown', 'mkd'], mediaTypes: ['text/markdown'] };

/** Marks that plain text hardly ever has: front matter, a heading with # at its head, a table's rule. */
const opening =
  /^(?:---\n[\s\S]{0,4000}?\n---\n|\+\+\+\n[\s\S]{0,4000}?\n\+\+\+\n|#{1,6} [^\n]*\S[^\n]*(?:\n|$)(?![^\n]{0,80}=))|\n\|?(?:\s*:?-{3,}:?\s*\|)+/;
/** Marks that plain text may have: a line with # comments in it too, where it has no room of its own. */
const marks: readonly RegExp[] = [
  /^#{1,6} \S.*\n(?:[ \t]*\n|$(?![\s\S]))/gm,
  /\]\((?:https?:\/\/|\/|#|mailto:)/g,
  /(?<![\p{L}\p{N}*])\*\*(?=\p{L})[^*\n]{1,300}\*\*/gu,
  /^[ \t]*(?:[-*+]|\d{1,3}\.)[ \t]+\[[ xX]\][ \t]/gm,
  /^(?:```|~~~)/gm,
];
/** At least one of them a heading. */
const enough = 2;

function isMarked(start: string): boolean {
  const counts = marks.map((mark) => (start.match(mark) ?? []).length);
  return opening.test(start) || ((counts[0] ?? 0) > 0 && counts.reduce((sum, count) => sum + count, 0) >= enough);
}

function recognise(raw: RawDocument): number {
  if (isDeclared(raw, declared)) return 0.9;
  const start = Buffer.from(raw.bytes.subarray(0, 8_000)).toString('utf8');
  return !start.includes('\0') && !/^\s*</.test(start) && isMarked(start.replace(/\r\n?/g, '\n')) ? 0.6 : 0;
}

const wordless = new Set(['image', 'imageReference', 'html', 'footnoteReference', 'delete']);

/** The node's words: no marks, no pictures, nothing struck out; HTML inside as a page would show it. */
const wordsOf = (node: Node): string => wordsWithHtml(node) ?? plainWordsOf(node);

function plainWordsOf(node: Node): string {
  if (node.type === 'break') return ' ';
  if (wordless.has(node.type)) return '';
  if ('value' in node) return String(node.value);
  if (!('children' in node)) return '';
  const { children } = node as Parent;
  const words = children.map(plainWordsOf);
  return words.map((word, at) => asterisksOf(children[at], word, words[at - 1], words[at + 1])).join('');
}

const emphasis: Readonly<Record<string, string>> = { emphasis: '*', strong: '**' };

/** Emphasis within a product (2*3*4) is none: its asterisks stay, so that no figure gains digits. */
function asterisksOf(node: Node | undefined, words: string, before = '', after = ''): string {
  const sign = emphasis[node?.type ?? ''];
  const isWithin = /[\p{L}\p{N})]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(after);
  return sign && isWithin && /^\d(?:.*\d)?$/.test(words) ? sign + words + sign : words;
}

const isPicture = (node: Node | undefined): boolean =>
  node?.type === 'paragraph' &&
  (node as Parent).children.some(({ type }) => type === 'image' || type === 'imageReference') &&
  wordsOf(node).trim() === '';

/** A line all in emphasis right after a picture says what the picture shows. */
const isUnderPicture = (node: Node, before: Node | undefined): boolean => {
  const words = (node as Parent).children.filter((child) => (child as PhrasingContent).type !== 'text');
  return isPicture(before) && words.length === 1 && words[0]?.type === 'emphasis';
};

const paragraphWords = (node: Node | undefined): string => (node?.type === 'paragraph' ? wordsOf(node) : '');

type Emit = (block: RoughBlock) => number;

const done = '☑ ';
const open = '☐ ';

/** A task's first words after the sign of whether it is done. */
function asTask(item: Node, emit: Emit): Emit {
  const { checked } = item as ListItem;
  let first = typeof checked === 'boolean';
  return (block) => {
    const text = first ? `${checked ? done : open}${block.text}` : block.text;
    first = false;
    return emit({ ...block, text });
  };
}

function readTable(table: Table, emit: Emit): void {
  let header: number | undefined;
  for (const row of table.children) {
    const text = row.children.map((cell) => wordsOf(cell).trim()).join(' | ');
    const at = emit({ kind: 'row', text, ...(header === undefined ? {} : { context: header }) });
    header ??= at;
  }
}

interface Within {
  readonly kind: 'paragraph' | 'item' | 'quote';
  /** Index of the item that the list is nested in. */
  readonly outer?: number;
}

function readNodes(nodes: readonly Node[], emit: Emit, { kind, outer }: Within = { kind: 'paragraph' }): void {
  const isDefined = definitionReader(emit);
  const under = outer === undefined ? {} : { context: outer };
  /** The item's last words before a list nested in it. */
  let last: number | undefined;
  nodes.forEach((node, index) => {
    const before = nodes[index - 1];
    switch (node.type as RootContent['type']) {
      case 'heading':
        emit({ kind: 'heading', text: wordsOf(node), level: (node as Parent & { depth: number }).depth });
        break;
      case 'paragraph':
        if (!isDefined(wordsOf(node), paragraphWords(nodes[index + 1])))
          last = emit({ kind: isUnderPicture(node, before) ? 'caption' : kind, text: wordsOf(node), ...under });
        break;
      case 'code':
        last = emit({ kind, text: wordsOf(node), ...under });
        break;
      case 'table':
        readTable(node as Table, emit);
        break;
      case 'footnoteDefinition':
        emit({ kind: 'notice', text: (node as Parent).children.map(wordsOf).join(' ') });
        break;
      case 'list':
        for (const item of (node as Parent).children)
          readNodes((item as Parent).children, asTask(item, emit), {
            kind: 'item',
            ...nestedIn(kind === 'item' ? last : undefined),
          });
        break;
      case 'blockquote':
        readNodes((node as Parent).children, emit, { kind: 'quote' });
        break;
      case 'html':
        readHtml(nodes, index, emit, kind);
        break;
      default:
        break;
    }
  });
}

const nestedIn = (outer: number | undefined): Pick<Within, 'outer'> => (outer === undefined ? {} : { outer });

/** HTML that blank lines divide is one piece: read where it begins. */
function readHtml(nodes: readonly Node[], index: number, emit: Emit, kind: RoughBlock['kind']): void {
  if (nodes[index - 1]?.type === 'html') return;
  const end = nodes.findIndex((node, at) => at > index && node.type !== 'html');
  const pieces = nodes.slice(index, end < 0 ? undefined : end);
  let first: number | undefined;
  for (const { context, ...block } of htmlBlocks(
    pieces.map((node) => ('value' in node ? String(node.value) : '')).join('\n'),
  )) {
    const placed = block.kind === 'paragraph' ? { ...block, kind } : block;
    const at = emit(context === undefined ? placed : { ...placed, context: context + (first ?? 0) });
    first ??= at;
  }
}

const parsePiece = ({ source, added }: Piece): readonly RootContent[] =>
  processor.parse(source).children.filter(({ position }) => (position?.start.offset ?? added) >= added);

async function parse(raw: RawDocument) {
  const source = unifyLineBreaks(decodeText(raw.bytes, raw.origin.name, raw.charset));
  const { facts, body } = splitFrontMatter(source);
  refuseDeepNesting(body);
  const plain = withoutDialectMarks(withoutCountlessMarks(body));
  const nodes = piecesOf(withDays(plain)).flatMap(parsePiece);
  const blocks: RoughBlock[] = [];
  const emit: Emit = (block) => blocks.push(block) - 1;
  const told = toldFactsIn(nodes, wordsOf);
  const read = nodes.filter((node) => !told.nodes.has(node));
  readNodes(read, emit);
  for (const node of told.nodes) emit({ kind: 'notice', text: wordsOf(node), certain: true });
  const document = tidyDocument({ ...linkedAuthorIn(nodes, wordsOf), ...told.facts, ...facts, blocks });
  return { ...document, source: { seen: seenInMarkdown(plain) } };
}

/** Markdown (CommonMark with GitHub's tables, Obsidian's and Notion's marks) with front matter: title, author, date, source. */
export const markdown: Format = { label: 'Markdown', ...declared, example: 'front-matter', recognise, parse };
