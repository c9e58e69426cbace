import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../src/adapters/documents/parse-document.ts';
import { type Article, blockText, bodyBlocks, toArticle } from '../../../src/core/document/article.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import type { Failure } from '../../../src/core/failure.ts';
import { lazily } from '../../../src/core/text/lazily.ts';
import { sliceOf } from '../../../src/core/text/span.ts';
import { verifyDraft } from '../../../src/core/verification/verify.ts';
import { quotesFor } from '../../doubles/quotes.ts';

/** What `expected.json` may say; only what it says is compared. */
interface Expected {
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly siteName?: string;
  readonly address?: string;
  readonly language?: string;
  readonly warnings?: readonly string[];
  /** Every block, in the article's order: kind, text and, where it has one, its header row or lead-in. */
  readonly blocks?: readonly (readonly [string, string, string?])[];
  /** The texts of the body's blocks alone. */
  readonly body?: readonly string[];
  /** Words that stand nowhere in the article. */
  readonly lacks?: readonly string[];
  /** Words that may be quoted, and the pages that their footnote names ("2", "2–3", "" where there are no pages). */
  readonly cited?: readonly (readonly [string, string])[];
  /** Words that may not: they stand together by a guess at the most. */
  readonly uncited?: readonly string[];
  /** Questions about the article alone, and the first quotes of the answers; no quote where it does not say. */
  readonly asked?: readonly (readonly [string, ...string[]])[];
  /** Or the document is refused: the failure's code, and words of its sentence. */
  readonly failure?: string;
  readonly says?: string;
}

/** The pages that a footnote to the words names; undefined where they cannot be cited. */
function pagesCited(article: Article, quote: string): string | undefined {
  const drafts = splitPassages(article).map((passage) => ({ text: quote, evidence: [{ passage, quote }] }));
  const [citation] = verifyDraft({ claims: drafts }).claims.flatMap(({ citations }) => citations);
  return citation && [citation.page, citation.lastPage].filter((page) => page !== undefined).join('–');
}

const folder = path.resolve(import.meta.dirname, '../../fixtures/articles');

describe.each(readdirSync(folder).sort())('the article fixture %s', (slug) => {
  const files = readdirSync(path.join(folder, slug));
  const name = files.find((file) => file.startsWith('source.')) ?? '';
  const expected = JSON.parse(readFileSync(path.join(folder, slug, 'expected.json'), 'utf8')) as Expected;
  const location = path.join(folder, slug, name);
  const origin = { kind: 'file', location, name } as const;
  const parsed = lazily(() => parseDocument({ bytes: readFileSync(location), origin }, formats));

  if (expected.failure) {
    it('is refused with a plain sentence', async () => {
      const failure = (await parsed().catch((error: unknown) => error)) as Failure;
      expect(failure).toMatchObject({ name: 'Failure', code: expected.failure });
      expect(failure.message).toContain(expected.says ?? name);
    });
    return;
  }

  it('loses no letter unaccounted', async () => {
    const { letters, warnings = [] } = await parsed();
    expect(letters?.seen).toBeGreaterThan(0);
    expect({ lost: letters?.lost, told: warnings.includes('lost-text') }).toEqual({ lost: 0, told: false });
  });

  it('is read as expected', async () => {
    const article = toArticle(await parsed(), origin);
    const { blocks, body, asked = [], cited = [], uncited = [], lacks = [], ...facts } = expected;
    expect(article).toMatchObject(facts);
    if (blocks) {
      expect(
        article.blocks.map((block) => [
          block.kind,
          blockText(article, block),
          ...(block.context ? [sliceOf(article.text, block.context)] : []),
        ]),
      ).toEqual(blocks);
    }
    if (body) expect(bodyBlocks(article).map((block) => blockText(article, block))).toEqual(body);
    for (const [quote, pages] of cited) expect([quote, pagesCited(article, quote)]).toEqual([quote, pages]);
    for (const quote of uncited) expect([quote, pagesCited(article, quote)]).toEqual([quote, undefined]);
    for (const [question, ...quotes] of asked) {
      const found = await quotesFor(origin, question);
      expect([question, ...(quotes.length > 0 ? found.slice(0, quotes.length) : found)]).toEqual([question, ...quotes]);
    }
    for (const words of lacks) expect(article.text).not.toContain(words);
    expect(article.text).not.toMatch(/[\r\uFFFD\u00AD]/);
  });
});
