import { sentencesIn } from '../document/sentence.ts';
import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { mentionsIn } from './facts.ts';
import type { Known } from './mention.ts';
import type { Person } from './people.ts';
import { type ReadSentence, readSentence } from './second-right.ts';

/** What an article gives to other questions than its own: wrong choices, and sentences by which they may turn out right. */
export interface ReadThrough {
  readonly language: string;
  readonly known: readonly Known[];
  readonly sentences: readonly ReadSentence[];
}

const read = new Map<string, ReadThrough>();
/** In articles: a quiz needs a few, and the next one mostly the same. */
const mostKept = 60;

/** All names, places, numbers and dates of all sentences, those too that cannot be asked about. Recent articles are remembered. */
export function readThrough(article: SummarizedArticle, people: readonly Person[]): ReadThrough {
  const key = `${article.article.id}/${article.article.fingerprint}/${people.length}`;
  const found = read.get(key) ?? readAnew(article, people);
  read.delete(key);
  read.set(key, found);
  for (const oldest of read.keys()) {
    if (read.size <= mostKept) break;
    read.delete(oldest);
  }
  return found;
}

function readAnew({ article, passages }: SummarizedArticle, people: readonly Person[]): ReadThrough {
  const { language } = article;
  const sentences = passages.flatMap(sentencesIn);
  const texts = sentences.map(({ text }) => text);
  const persons = people.flatMap(({ name, last, gender }): readonly Known[] => {
    const told = { kind: 'person' as const, ...(gender ? { gender } : {}) };
    return [
      { ...told, text: name, shape: 'full' },
      ...(last === undefined ? [] : [{ ...told, text: last, shape: 'last' }]),
    ];
  });
  const mentioned = texts
    .flatMap((text) => mentionsIn(text, { people, language }))
    .filter(({ kind }) => kind !== 'person')
    .map(({ kind, text, shape }): Known => ({ kind, text, shape }));
  return { language, known: [...persons, ...mentioned], sentences: texts.map((text) => readSentence(text, language)) };
}
