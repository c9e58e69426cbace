import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { text } from '../../../../src/adapters/documents/formats/text.ts';
import { isBody, type ParsedBlock, type ParsedDocument } from '../../../../src/core/document/article.ts';
import { describeWithSets, folderOf, type QuestionSet } from '../../../sets/sets.ts';

const read = (location: string) =>
  text.parse({ bytes: readFileSync(location), origin: { kind: 'file', location, name: path.basename(location) } });

const textsOf = (blocks: readonly ParsedBlock[], kind: string) =>
  blocks.filter((block) => block.kind === kind).map((block) => block.text);

describeWithSets('the real article', ['articles'], () => {
  let article: ParsedDocument;
  let body: readonly string[];
  beforeAll(async () => {
    article = await read(path.join(folderOf('articles'), '000_238a1bb5b519bf16.txt'));
    body = article.blocks.filter(({ kind }) => isBody(kind)).map((block) => block.text);
  });

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

for (const set of [
  'eval/xquad-en',
  'eval/xquad-es',
  'eval/xquad-zh',
  'eval/xquad-ar',
  'eval/squad2',
  'eval/quac-followups',
] as const) {
  describeWithSets(`the articles of ${set}`, [set], () => {
    it('keep every paragraph as a paragraph of its own, parted only where a character is lost', async () => {
      const folder = path.join(folderOf(set), 'articles');
      for (const name of readdirSync(folder)) {
        const { blocks } = await read(path.join(folder, name));
        const source = readFileSync(path.join(folder, name), 'utf8').split(/\n\s*\n|\uFFFD+/);
        expect(textsOf(blocks, 'paragraph'), name).toHaveLength(source.length);
      }
    });
  });
}

interface Gold {
  readonly doc: string;
  readonly captions: readonly { readonly start: number; readonly end: number }[];
}

const interviewed = ['eval/gum-news', 'eval/gum-interview'] as const;

describeWithSets('the captions of gum-news and gum-interview', interviewed, () => {
  const goldOf = (set: QuestionSet): readonly Gold[] =>
    readFileSync(path.join(folderOf(set), 'docs.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Gold);

  it('stand apart wherever a credit gives them away', async () => {
    for (const set of interviewed) {
      for (const { doc, captions } of goldOf(set)) {
        const location = path.join(folderOf(set), 'articles', `${doc}.txt`);
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
