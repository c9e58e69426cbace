import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { markdown } from '../../src/adapters/documents/formats/markdown.ts';
import { sharedCollection, toArticle } from '../../src/core/document/article.ts';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { createFootnote, type Footnote } from '../../src/footnote.ts';
import type { Library } from '../../src/ports/library.ts';
import { analystHere } from '../doubles/analyst.ts';
import { createMemoryLibrary } from '../doubles/memory-library.ts';

const articles = path.resolve(import.meta.dirname, '../../data/articles');
const unused = async (): Promise<never> => Promise.reject(new Error('Not needed here.'));

/** Footnote over a library, on this thread, searching by terms: what starts no workers starts at once. */
export const footnoteOver = (library: Library): Promise<Footnote> =>
  createFootnote({
    library,
    reader: { origins: unused, bytes: unused, text: unused },
    parser: { prepare: unused, split: unused, close: async () => undefined },
    analyst: analystHere,
    embedder: {
      id: 'none',
      dimension: 1,
      languages: [],
      embed: async (texts) => texts.map(() => Float32Array.of(1)),
      close: async () => undefined,
    },
  });

/** The same with a sample article, in memory. @param folder where another one is */
export async function footnoteHere(name = 'us-china-dialogue.md', folder = articles): Promise<Footnote> {
  const library = createMemoryLibrary();
  const footnote = await footnoteOver(library);
  const origin = { kind: 'file' as const, location: path.join(folder, name), name };
  const document = await markdown.parse({ bytes: await readFile(origin.location), origin });
  const { article, passages } = prepareArticle(toArticle(document, origin, sharedCollection));
  await library.replace(article, passages);
  return footnote;
}
