import { parse } from 'discord-markdown-parser';

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly target?: string;
  readonly id?: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const wrapping: Readonly<Record<string, readonly [string, string]>> = {
  strong: ['<b>', '</b>'],
  em: ['<i>', '</i>'],
  underline: ['<u>', '</u>'],
  strikethrough: ['<s>', '</s>'],
  blockQuote: ['<blockquote>', '</blockquote>'],
};

function nodeHtml(node: Node): string {
  const inner = Array.isArray(node.content)
    ? (node.content as readonly Node[]).map(nodeHtml).join('')
    : escaped(String(node.content ?? ''));
  if (node.type === 'br') return '<br>';
  if (node.type === 'url' || node.type === 'autolink') return `<a>${inner}</a>`;
  if (node.type === 'user') return '<span class="mention">@Footnote</span>';
  if (node.type === 'channel') return '<span class="mention">#channel</span>';
  const [open, close] = wrapping[node.type] ?? ['', ''];
  return `${open}${inner}${close}`;
}

const inlineHtml = (markdown: string): string =>
  (parse(markdown, 'normal') as unknown as readonly Node[]).map(nodeHtml).join('');

/** `</article list:123>`, which it does not know either. */
const command = /<(\/[^:<>]+):\d+>/g;

/** `[text](<address>)`, which the parser does not know, with the text as Markdown. */
const maskedLink = /\[((?:\\.|[^\]\\])+)\]\(<[^>]+>\)/g;

function lineHtml(line: string): string {
  const links: string[] = [];
  const marked = line
    .replace(command, '\ue001$1\ue001')
    .replace(maskedLink, (_, text: string) => `\ue000${links.push(text) - 1}\ue000`);
  return inlineHtml(marked)
    .replace(/\ue001([^\ue001]+)\ue001/g, '<span class="mention">$1</span>')

    .replace(/\ue000(\d+)\ue000/g, (_, index: string) => `<a>${inlineHtml(links[Number(index)] ?? '')}</a>`);
}

/** A message's Markdown as Discord shows it: quotations, subtext, links, emphasis. */
export function markdownHtml(markdown: string): string {
  const lines = markdown.split('\n').map((line) => {
    if (line.startsWith('> ')) return `<blockquote>${lineHtml(line.slice(2))}</blockquote>`;
    if (line.startsWith('-# ')) return `<small>${lineHtml(line.slice(3))}</small>`;
    return `<p>${lineHtml(line)}</p>`;
  });
  return lines.join('').replaceAll('</blockquote><blockquote>', '<br>');
}
