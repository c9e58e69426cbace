import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/core/text/language.ts';
import { sliceOf } from '../../src/core/text/span.ts';
import { compareSentence, verdictOnAll } from '../../src/core/verification/compare.ts';
import { hasOpenQuotation } from '../../src/core/verification/open-quotation.ts';
import { describeWithSets, folderOf } from '../sets/sets.ts';
import { readCorpus } from './corpus.ts';

interface Line {
  readonly article: string;
  readonly claim: string;
  readonly label: 'faithful' | 'unfaithful';
  readonly kind: string;
}

describeWithSets('claims held against their articles', ['eval/drafts'], () => {
  const folder = folderOf('eval/drafts');
  const articles = new Map(readCorpus([path.join(folder, 'articles')]).map((article) => [article.name, article]));
  const lines = readFileSync(path.join(folder, 'drafts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const passagesOf = (article: string) => articles.get(`${article}.md`)?.passages ?? [];
  const verdictOn = (article: string, text: string) =>
    verdictOnAll(
      sentencesOf(text, 'en').map((span) => compareSentence(sliceOf(text, span), passagesOf(article)).verdict),
    );

  it('find their articles', () => {
    for (const { article } of lines) expect(passagesOf(article), article).not.toEqual([]);
  });

  // What is wrong with those of the kind "citation" is their quote alone: they stand in the article.
  it('are never confirmed where they are unfaithful, whatever passages are found', () => {
    const unfaithful = lines.filter(({ label, kind }) => label === 'unfaithful' && kind !== 'citation');
    const confirmed = unfaithful.filter(({ article, claim }) => verdictOn(article, claim) === 'stands');
    expect(unfaithful.length).toBeGreaterThan(100);
    expect(confirmed).toEqual([]);
  });

  // A sentence in the middle of a quotation is somebody's words, which its own marks do not show.
  describe('as whole sentences of their article, those in the middle of a quotation aside', () => {
    it.each([...articles.keys()])('all stand there: %s', (name) => {
      const article = articles.get(name);
      const plain = (article?.sentences ?? []).filter(
        ({ passage, at }) => !hasOpenQuotation(passage.text.slice(0, at)),
      );
      const missed = plain.filter(({ text }) => compareSentence(text, article?.passages ?? []).verdict !== 'stands');
      expect(plain.length).toBeGreaterThan(0);
      expect(missed.map(({ text }) => text)).toEqual([]);
    });
  });
});
