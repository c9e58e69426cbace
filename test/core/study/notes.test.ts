import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/document/article.ts';
import { markOf } from '../../../src/core/document/reading-address.ts';
import { type NotedTurn, notesOf } from '../../../src/core/study/notes.ts';
import { notesHtml } from '../../../src/core/study/notes-html.ts';
import { layNotes } from '../../../src/core/study/notes-layout.ts';
import { notesMarkdown } from '../../../src/core/study/notes-markdown.ts';
import { english } from '../../../src/discord/words/english.ts';
import { german } from '../../../src/discord/words/german.ts';
import { articleOf } from '../../indexed-articles.ts';

const bridge: Article = {
  ...articleOf('Bridge', ['The footbridge will open in May. It cost *two* million [euros].']),
  byline: 'Ada Penrose',
  publishedAt: '2025-03-14',
  address: 'https://gazette.example/bridge',
};
const articles = new Map([[bridge.id, bridge]]);

const cites = (quote: string, article: Article = bridge) => {
  const start = article.text.indexOf(quote);
  return { articleId: article.id, paragraph: 1, start, end: start + quote.length, mark: markOf(quote) };
};

const turns: readonly NotedTurn[] = [
  {
    kind: 'question',
    said: 'When will it open?',
    understoodAs: 'When will the footbridge open?',
    answer: 'The footbridge will open in May.',
    cited: [cites('The footbridge will open in May.')],
  },
  { kind: 'question', said: 'Who paid?', cited: [] },
  {
    kind: 'contribution',
    said: 'It says “It cost *two* million [euros].”',
    who: 'Ben',
    cited: [cites('It cost *two* million [euros].')],
  },
];

const options = {
  words: english.takenNotes,
  style: 'apa' as const,
  day: new Date('2026-01-15T12:00:00Z'),
  title: 'Bridge club',
};

describe('notes', () => {
  it('are one Markdown file with quotes, links to the words, and sources', () => {
    expect(notesMarkdown(layNotes(notesOf(turns, articles), options))).toBe(`# Bridge club

*Made by Footnote on January 15, 2026*

## When will it open?

*Understood as: When will the footbridge open?*

- The footbridge will open in May.

> The footbridge will open in May.
>
> — [\\[1\\] Bridge, paragraph 1](<https://gazette.example/bridge#:~:text=The%20footbridge%20will%20open%20in%20May.>)

## Who paid?

*The articles did not say.*

## Ben cites

It says “It cost \\*two\\* million \\[euros\\].”

> It cost \\*two\\* million \\[euros\\].
>
> — [\\[1\\] Bridge, paragraph 1](<https://gazette.example/bridge#:~:text=It%20cost%20%2Atwo%2A%20million%20%5Beuros%5D.>)

## Sources

1. Penrose, A. (2025, March 14). *Bridge.* <https://gazette.example/bridge>
`);
  });

  it('are one page that loads nothing', () => {
    const page = notesHtml(layNotes(notesOf(turns, articles), options), 'en');
    expect(page).toContain('<h1>Bridge club</h1>');
    expect(page).toContain('href="https://gazette.example/bridge#:~:text=The%20footbridge');
    expect(page).toContain('<cite>Bridge.</cite>');
    expect(page).not.toMatch(/<(?:script|img|link|iframe)|src=|url\(/);
  });

  it('tell of words that are not there any more, and never show others', () => {
    const gone = { ...cites('It cost *two* million [euros].'), articleId: 'gone' };
    const changed = { ...cites('The footbridge will open in May.'), mark: '000000' };
    const { entries, sources } = notesOf([{ kind: 'question', said: 'Well?', cited: [gone, changed] }], articles);
    expect(entries).toMatchObject([{ quotes: [], lost: 2 }]);
    expect(sources).toEqual([]);
    expect(notesMarkdown(layNotes({ entries, sources }, options))).toContain('2 passages');
  });

  it('are in the words of a language, with its days', () => {
    const text = notesMarkdown(
      layNotes(notesOf(turns, articles), { ...options, title: undefined, words: german.takenNotes }),
    );
    expect(text).toContain('# Notizen');
    expect(text).toContain('15. Januar 2026');
    expect(text).toContain('## Quellen');
  });

  it.each([
    '<script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '# heading\n- item\n1. one\n> quote\n```\ncode',
    '[link](javascript:alert(1)) ![image](https://evil.example/x.png)',
    '<https://evil.example> https://evil.example @everyone &lt;b&gt; | a | b |\n---\n$x$ ~~gone~~ **bold** __bold__',
    '\\[escaped\\](x) \\<b\\>',
    'a\n===\nb\n***\n+ c\n    indented',
  ])('take nothing for markup: %s', async (evil) => {
    const article = {
      ...articleOf('Evil', [`${evil.replaceAll('\n', ' ')} stands.`]),
      title: evil,
      byline: evil,
      siteName: evil,
    };
    const quote = article.text;
    const said: NotedTurn[] = [
      { kind: 'question', said: evil, understoodAs: evil, answer: evil, cited: [cites(quote, article)] },
      { kind: 'contribution', said: evil, who: evil, cited: [] },
    ];
    const parts = layNotes(notesOf(said, new Map([[article.id, article]])), { ...options, title: evil });
    const page = notesHtml(parts, 'en');
    expect(
      page.match(
        /<(?!\/?(?:html|head|meta|title|style|body|main|h1|h2|p|ul|li|ol|cite|blockquote|div|footer)\b|!doctype)/g,
      ),
    ).toBeNull();
    expect(page).not.toMatch(/<\w+[^>]*\son\w+=/);
    const { unified } = await import('unified');
    const { default: remarkParse } = await import('remark-parse');
    const { default: remarkGfm } = await import('remark-gfm');
    const kinds = new Set<string>();
    const walk = (node: { readonly type: string; readonly children?: readonly never[] }): void => {
      kinds.add(node.type);
      for (const child of node.children ?? []) walk(child);
    };
    walk(unified().use(remarkParse).use(remarkGfm).parse(notesMarkdown(parts)) as never);
    const usual = ['root', 'heading', 'text', 'paragraph', 'emphasis', 'list', 'listItem', 'blockquote'];
    expect([...kinds].filter((kind) => !usual.includes(kind))).toEqual([]);
  });
});
