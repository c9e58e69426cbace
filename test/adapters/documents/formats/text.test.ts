import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { text } from '../../../../src/adapters/documents/formats/text.ts';
import { isBody, type ParsedBlock } from '../../../../src/core/document/article.ts';

const shared = path.resolve('../shared');

const read = (location: string) =>
  text.parse({ bytes: readFileSync(location), origin: { kind: 'file', location, name: path.basename(location) } });

const textsOf = (blocks: readonly ParsedBlock[], kind: string) =>
  blocks.filter((block) => block.kind === kind).map((block) => block.text);

describe.skipIf(!existsSync(shared))('the real article of ../shared (skipped where it is absent)', async () => {
  const article = existsSync(shared)
    ? await read(path.join(shared, 'articles/000_238a1bb5b519bf16.txt'))
    : { blocks: [] };
  const body = article.blocks.filter(({ kind }) => isBody(kind)).map((block) => block.text);

  it('knows its title, byline, date and language', () => {
    expect(article).toMatchObject({
      title: 'US Demands “Much Greater” Chinese Pressure on North Korea, or Else',
      byline: 'Peter Symonds',
      publishedAt: expect.stringMatching(/June.*2017/),
      language: 'en',
    });
    expect(textsOf(article.blocks, 'byline')).toEqual(['By Peter Symonds']);
    expect(textsOf(article.blocks, 'date')).toEqual([
      'Global Research, June 23, 2017',
      'World Socialist Web Site 22 June 2017',
    ]);
  });

  it('has both paragraphs whole that a page break cut', () => {
    expect(body.join('\n')).toContain('would quickly sour relations between the US and China.');
    expect(body.join('\n')).toContain(
      'Last month, the US navy carried out another provocative “freedom of navigation” operation',
    );
  });

  it('keeps captions and everything around the article apart', () => {
    expect(textsOf(article.blocks, 'caption')).toEqual([
      'US Secretary of State Rex Tillerson (Source: Investopedia)',
      'Otto Warmbier (Source: Click On Detroit)',
    ]);
    expect(body[0]).toMatch(/^In what amounted to a barely disguised threat/);
    expect(body.at(-1)).toMatch(/^Any US military action .* ramping up tensions in North East Asia\.$/);
    expect(body.join('\n')).not.toMatch(
      /Region|Theme:|In-depth|Featured image|Copyright|Disclaimer|fair use|Member of/,
    );
  });

  it('has no marks of emphasis and no link syntax in its text', () => {
    expect(article.blocks.map((block) => block.text).join('\n')).not.toMatch(/\*|\]\(|\(#\)/);
  });
});

describe.each(['xquad-en', 'xquad-es', 'xquad-zh', 'xquad-ar', 'squad2', 'quac-followups'])(
  'the articles of %s',
  (set) => {
    const folder = path.join(shared, 'eval', set, 'articles');

    it.skipIf(!existsSync(folder))(
      'keep every paragraph as a paragraph of its own, parted only where a character is lost',
      async () => {
        for (const name of readdirSync(folder)) {
          const { blocks } = await read(path.join(folder, name));
          const source = readFileSync(path.join(folder, name), 'utf8').split(/\n\s*\n|\uFFFD+/);
          expect(textsOf(blocks, 'paragraph'), name).toHaveLength(source.length);
        }
      },
    );
  },
);

interface Gold {
  readonly doc: string;
  readonly captions: readonly { readonly start: number; readonly end: number }[];
}

describe('the captions of gum-news and gum-interview', () => {
  const goldOf = (set: string): readonly Gold[] =>
    readFileSync(path.join(shared, 'eval', set, 'docs.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Gold);

  it.skipIf(!existsSync(shared))('stand apart wherever a credit gives them away', async () => {
    for (const set of ['gum-news', 'gum-interview']) {
      for (const { doc, captions } of goldOf(set)) {
        const location = path.join(shared, 'eval', set, 'articles', `${doc}.txt`);
        const source = readFileSync(location, 'utf8');
        const credits = captions
          .map(({ start, end }) => source.slice(start, end))
          .filter((text) => /^Image:/.test(text));
        const { blocks } = await read(location);
        const body = blocks
          .filter(({ kind }) => isBody(kind))
          .map((block) => block.text)
          .join('\n');
        expect(
          credits.filter((text) => body.includes(text)),
          doc,
        ).toEqual([]);
      }
    }
  });
});
