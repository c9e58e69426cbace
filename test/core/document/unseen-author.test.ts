import { describe, expect, it } from 'vitest';
import { fileAuthorOf } from '../../../src/adapters/documents/office/file-author.ts';
import type { RoughDocument } from '../../../src/core/document/rough-document.ts';
import { tidyDocument } from '../../../src/core/document/tidy-document.ts';

const prose = [
  'The mill has ground flour since 1811 and will close in spring, its owner said on Monday in the council’s hall.',
  'Nobody has come forward so far, the council said, and the machines will be sold in June if that stays so.',
];

const read = (rough: Omit<RoughDocument, 'blocks'>, lines: readonly string[]) => {
  const { byline, warnings, blocks } = tidyDocument({
    ...rough,
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
  });
  return { byline, warnings, line: blocks.find(({ kind }) => kind === 'byline')?.text };
};

describe('whoever the file’s properties name', () => {
  it('is the author where the text names nobody, and is marked as such', () =>
    expect(read({ fileAuthor: 'Hedda Brink' }, ['Mill to close', ...prose])).toEqual({
      byline: 'Hedda Brink',
      warnings: ['author-from-file'],
      line: 'Author in the file’s properties: Hedda Brink',
    }));

  it.each([
    ['before the text', ['Mill to close', 'By Ole Fink', ...prose], 'Ole Fink'],
    ['before the text, in German', ['Die Mühle schließt', 'Von Jana Roth', ...prose], 'Jana Roth'],
    ['after the text', ['Mill to close', ...prose, 'By Ole Fink'], undefined],
  ])('gives way to an author line %s', (_, lines, byline) => {
    const found = read({ fileAuthor: 'Hedda Brink' }, lines);
    expect(found.byline).toBe(byline);
    expect(found.warnings).toBeUndefined();
  });

  it('is not who speaks in the text', () =>
    expect(
      read({ fileAuthor: 'Hedda Brink' }, [...prose, 'MS. BRINK: We had hoped for a miller.']).byline,
    ).toBeUndefined());

  it.each(['Microsoft Office User', 'admin', 'python-docx', 'Windows User 2', 'mbrink', 'HP', 'jo@example.org'])(
    'is nobody where it is a program or an account: %s',
    (name) => expect(fileAuthorOf(name)).toEqual({}),
  );
});

describe('whoever a part of the page names that nobody sees', () => {
  it('is the author, unmarked, where no line names one', () =>
    expect(read({ pageAuthor: 'Hedda Brink' }, ['Mill to close', ...prose])).toMatchObject({
      byline: 'Hedda Brink',
      line: 'Hedda Brink',
    }));

  it('gives way to the author line', () =>
    expect(read({ pageAuthor: 'Torp Weekly' }, ['Mill to close', 'By Ole Fink', ...prose]).byline).toBe('Ole Fink'));
});

describe('the record of a hearing', () => {
  const hearing = [
    'THE COURT: You may begin.',
    'BY MR. FELDMAN:',
    'Q. Where were you on the third of May?',
    'A. At the mill, with my brother.',
    'Q. Did you see the miller?',
    'A. I did, in the yard.',
    'MS. REYES: Objection.',
    'THE WITNESS: He was alone.',
  ];

  it.each([
    ['who asks next', hearing],
    ['an advocate', ['STATE v. BRINK', 'BY: HARRIS FELDMAN', ...hearing]],
  ])('was not written by %s', (_, lines) =>
    expect(read({ fileAuthor: 'Court Reporting Inc' }, lines).byline).toBeUndefined(),
  );
});
