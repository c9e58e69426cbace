import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createPorts } from '../../src/adapters/ports.ts';
import { sharedCollection, toArticle } from '../../src/core/document/article.ts';
import { sentencesIn } from '../../src/core/document/sentence.ts';
import { splitPassages } from '../../src/core/document/split-passages.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import { createFootnote } from '../../src/footnote.ts';
import type { IndexedPassage, Library } from '../../src/ports/library.ts';
import type { Ports } from '../../src/ports/ports.ts';
import type { Question } from '../evaluate/question-runs.ts';
import { configFor, everything } from '../shared/with-footnote.ts';
import { peakMemory } from './blocking.ts';
import { madeUpVector } from './made-up-vector.ts';
import { type PageTimes, timePages } from './page-times.ts';
import { type QuestionTimes, timeQuestions } from './question-times.ts';
import { renamed } from './rename.ts';

export interface Grown extends QuestionTimes {
  readonly articles: number;
  readonly passages: number;
  readonly peakMemory: number;
  /** Of the page to read on. */
  readonly pages: PageTimes;
}

/**
 * Grows one library to each of the sizes in turn, and times the questions at each. The articles are those of the folder,
 * again and again with other names; their vectors are made up, those of the questions are real.
 */
export async function growLibrary(
  data: string,
  folder: string,
  { sizes, questions }: { readonly sizes: readonly number[]; readonly questions: readonly Question[] },
): Promise<readonly Grown[]> {
  const ports = await createPorts(configFor(data));
  const footnote = await createFootnote(ports);
  try {
    const grown: Grown[] = [];
    let passages = 0;
    for (const [place, size] of sizes.entries()) {
      passages += await fill(ports, folder, { from: sizes[place - 1] ?? 0, to: size });
      await footnote.refresh();
      const times = await timeQuestions(footnote, questions, everything);
      const pages = await timePages(footnote, questions);
      grown.push({ articles: size, passages, ...times, peakMemory: peakMemory(), pages });
    }
    return grown;
  } finally {
    await footnote.close();
  }
}

async function fill(
  { library, embedder }: Pick<Ports, 'embedder'> & { readonly library: Library },
  folder: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<number> {
  const files = readdirSync(folder).sort();
  let passages = 0;
  for (let number = from; number < to; number += 1) {
    const file = files[number % files.length] ?? '';
    const text = renamed(readFileSync(path.join(folder, file), 'utf8'), Math.floor(number / files.length));
    const article = articleOf(text, `${number}-${file}`);
    const indexed = indexedPassages(article, embedder.dimension, number);
    await library.replace(article, indexed);
    passages += indexed.length;
  }
  return passages;
}

function articleOf(text: string, name: string) {
  const blocks = text.split(/\n\s*\n/).map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph.trim() }));
  return toArticle({ language: 'en', blocks }, { kind: 'file', location: `/${name}`, name }, sharedCollection);
}

function indexedPassages(
  article: ReturnType<typeof articleOf>,
  dimension: number,
  number: number,
): readonly IndexedPassage[] {
  return splitPassages(article).map((passage, place) => ({
    passage,
    terms: termsOf(passage.text, article.language),
    vector: madeUpVector(number * 1_000 + place, dimension),
    sentenceVectors: sentencesIn(passage).map((_, at) => madeUpVector(number * 1_000 + place * 31 + at, dimension)),
  }));
}
