import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toArticle } from '../../src/core/document/article.ts';
import type { Passage } from '../../src/core/document/passage.ts';
import { splitPassages } from '../../src/core/document/split-passages.ts';
import { sentencesOf } from '../../src/core/text/language.ts';

/** A sentence of an article, and the passage it stands in. */
export interface Source {
  readonly text: string;
  readonly passage: Passage;
  /** Offset into the passage's text. */
  readonly at: number;
  readonly next?: string;
  readonly previous?: string;
}

export interface CorpusArticle {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Source[];
}

export function readCorpus(folders: readonly string[]): readonly CorpusArticle[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt') || file.endsWith('.md'))
      .sort()
      .map((file) => readArticle(join(folder, file))),
  );
}

function readArticle(path: string): CorpusArticle {
  const blocks = readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((text) => ({ kind: 'paragraph' as const, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const name = basename(path);
  const article = toArticle({ blocks, language: 'en' }, { kind: 'file', location: path, name });
  const passages = splitPassages(article);
  return { name, passages, sentences: passages.flatMap(sentencesIn) };
}

function sentencesIn(passage: Passage): readonly Source[] {
  const spans = sentencesOf(passage.text, 'en');
  const texts = spans.map(({ start, end }) => passage.text.slice(start, end));
  return texts.flatMap((text, index) => {
    const words = text.split(/\s+/).length;
    if (words < 7 || words > 45 || !/^[“"\p{Lu}].*[.”"]$/su.test(text)) return [];
    const [previous, next] = [texts[index - 1], texts[index + 1]];
    return [
      {
        text,
        passage,
        at: spans[index]?.start ?? 0,
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      },
    ];
  });
}
