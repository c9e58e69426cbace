import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { prepareArticle } from '../../../src/core/document/prepare-article.ts';
import { sentencesIn } from '../../../src/core/document/sentence.ts';
import { saidDraft } from '../../../src/core/extraction/attributed-statements.ts';
import { clarified } from '../../../src/core/extraction/clarify-pronouns.ts';
import { summaryDraft } from '../../../src/core/summary/summary.ts';
import { articleOf } from '../../indexed-articles.ts';

interface Marked {
  readonly name: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  /** Words of a sentence with a pronoun, and whom it means; empty where a reader could not tell. */
  readonly means: Readonly<Record<string, string>>;
}

const file = path.resolve(import.meta.dirname, '../../fixtures/brackets/articles.json');
const articles = JSON.parse(readFileSync(file, 'utf8')) as readonly Marked[];

/** Every line of an article that may have a name in brackets: of answers about what somebody said, of others and of summaries. */
function linesOf({ name, language, paragraphs }: Marked): readonly string[] {
  const { article, passages: split } = prepareArticle(articleOf(`${name}.txt`, paragraphs, { language }));
  const passages = split.map(({ passage }) => passage);
  const said = findStatements(article).flatMap((statement) => {
    const asked = { kind: 'by', name: statement.speaker, verb: 'say', isAbout: false } as const;
    return saidDraft([{ statements: [statement], passages }], asked, language)?.claims ?? [];
  });
  const voices = summaryDraft([{ article, passages }], { style: 'who-said-what', length: 'long' }).claims;
  const others = passages.flatMap((passage) => {
    const sentences = sentencesIn(passage);
    return sentences.map((sentence, at) => clarified(sentence, sentences[at - 1]));
  });
  return [...new Set([...said.map(({ text }) => text), ...voices.map(({ text }) => text), ...others])];
}

const bracket = /(?<= )\[(?<name>[^\]:]+)\]|\[(?<lead>[^\]]+):\]/gu;

/** The names put, each with whether it is the one meant. */
function putIn(marked: Marked): readonly { readonly line: string; readonly right: boolean }[] {
  return linesOf(marked).flatMap((line) => {
    const plain = line.replace(/ \[[^\]]+\]|\[[^\]]+:\] /gu, '');
    const [, meant = ''] = Object.entries(marked.means).find(([words]) => plain.includes(words)) ?? [];
    return [...line.matchAll(bracket)].map(({ groups }) => {
      const [put, wanted] = [groups?.name ?? groups?.lead ?? '', meant].map((one) => one.split(' '));
      const isPart = (a: readonly string[] = [], b: readonly string[] = []) => a.every((word) => b.includes(word));
      return { line, right: meant !== '' && (isPart(put, wanted) || isPart(wanted, put)) };
    });
  });
}

describe('names in brackets', () => {
  const put = new Map(articles.map((marked) => [marked.name, putIn(marked)]));

  it.each(articles)('of $name are of whom the pronoun means', ({ name }) => {
    expect(put.get(name)?.filter(({ right }) => !right)).toEqual([]);
  });

  it('stand where a reader can tell who is meant, one time of two at least', () => {
    const lines = new Set([...put.values()].flat().map(({ line }) => line.replace(/ ?\[[^\]]+\] ?/gu, '')));
    const tellable = articles.flatMap(({ means }) => Object.values(means)).filter((name) => name !== '').length;
    expect(lines.size / tellable).toBeGreaterThanOrEqual(0.5);
  });
});
