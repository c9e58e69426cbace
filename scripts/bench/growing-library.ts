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
import { configFor } from '../shared/with-footnote.ts';
import { madeUpVector } from './made-up-vector.ts';
import { renamed } from './rename.ts';

export interface Growth {
  readonly from: number;
  readonly to: number;
}

/**
 * Adds articles to a library that has `from`, until it has `to`: those of the folder, again and again with other names; their vectors
 * are made up.
 * @returns how many passages came
 */
export async function growLibrary(data: string, folder: string, growth: Growth): Promise<number> {
  const ports = await createPorts(configFor(data));
  const footnote = await createFootnote(ports);
  try {
    const passages = await fill(ports, folder, growth);
    await footnote.refresh();
    return passages;
  } finally {
    await footnote.close();
  }
}

async function fill(
  { library, embedder }: Pick<Ports, 'embedder'> & { readonly library: Library },
  folder: string,
  { from, to }: Growth,
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
