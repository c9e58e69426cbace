import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formats } from '../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../src/adapters/documents/parse-document.ts';
import { findStatements } from '../../src/core/attribution/find-statements.ts';
import { statementsBy } from '../../src/core/attribution/statement-search.ts';
import { toArticle } from '../../src/core/document/article.ts';
import { describeWithSets, folderOf } from '../sets/sets.ts';

const file = path.join(folderOf('articles'), '000_238a1bb5b519bf16.txt');

describeWithSets('the seed article', ['articles'], () => {
  const statements = async () => {
    const origin = { kind: 'file' as const, location: file, name: path.basename(file) };
    return findStatements(toArticle(await parseDocument({ bytes: readFileSync(file), origin }, formats), origin));
  };

  it('has the words of James Mattis under his full name, from the paragraph after their cue', async () => {
    const [direct, denounced] = statementsBy(await statements(), 'mattis');
    expect(direct).toMatchObject({ speaker: 'James Mattis', role: 'US Defence Secretary', direct: true });
    expect(direct?.quote).toContain('plays fast and loose with the truth');
    expect(denounced?.quote).toContain('denounced Pyongyang in particular for the death of Otto Warmbier');
  });

  it.each([
    ['Susan Thornton', 'all parties should freeze any construction or militarisation of features'],
    ['Donald Trump', 'it has not worked out'],
    ['John Delury', 'maybe we should have it out on these other issues, like trade'],
  ])('has the words of %s', async (name, words) => {
    expect(statementsBy(await statements(), name).some(({ quote }) => quote.includes(words))).toBe(true);
  });

  it('takes no caption, notice or person spoken of for a speaker', async () => {
    for (const name of ['Investopedia', 'Otto Warmbier', 'Kim Jong-un', 'Angela Merkel', 'Facebook'])
      expect(statementsBy(await statements(), name)).toEqual([]);
  });
});
