import { LRUCache } from 'lru-cache';
import { sentencesIn } from '../document/sentence.ts';
import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { bodiesIn } from './bodies.ts';
import { mentionsIn, namesIn } from './facts.ts';
import type { Known } from './mention.ts';
import type { Person } from './people.ts';
import { type ReadSentence, readSentence } from './second-right.ts';

/** What an article gives to other questions than its own: wrong choices, and sentences by which they may turn out right. */
export interface ReadThrough {
  readonly language: string;
  readonly known: readonly Known[];
  readonly sentences: readonly ReadSentence[];
}

/** In articles: a quiz needs a few, and the next one mostly the same. */
const mostKept = 60;
const read = new LRUCache<string, ReadThrough>({ max: mostKept });

/** Names, places, numbers and dates of all sentences of the article that is asked about, those too that cannot be asked about. */
export const readThrough = (article: SummarizedArticle, people: readonly Person[]): ReadThrough =>
  remembered(article, people, 'all');

/** Of another article its people, places, bodies and terms, which alone may be wrong choices elsewhere. */
export const readBeside = (article: SummarizedArticle, people: readonly Person[]): ReadThrough =>
  remembered(article, people, 'names');

const readings = { all: mentionsIn, names: namesIn };

/** Recent articles are remembered. */
function remembered(article: SummarizedArticle, people: readonly Person[], wanted: keyof typeof readings): ReadThrough {
  const key = `${wanted}/${article.article.id}/${article.article.fingerprint}/${people.length}`;
  const found = read.get(key) ?? readAnew(article, people, readings[wanted]);
  read.set(key, found);
  return found;
}

function readAnew(
  { article, passages }: SummarizedArticle,
  people: readonly Person[],
  mentions: typeof mentionsIn,
): ReadThrough {
  const { language } = article;
  const bodies = bodiesIn(article, people);
  const texts = passages.flatMap(sentencesIn).map(({ text }) => text);
  const persons = people.flatMap(({ name, last, gender }): readonly Known[] => {
    const told = { kind: 'person' as const, ...(gender ? { gender } : {}) };
    return [
      { ...told, text: name, shape: 'full' },
      ...(last === undefined ? [] : [{ ...told, text: last, shape: 'last' }]),
    ];
  });
  const mentioned = texts
    .flatMap((text) => mentions(text, { people, bodies, language }))
    .filter(({ kind }) => kind !== 'person')
    .map(({ kind, text, shape }): Known => ({ kind, text, shape }));
  return { language, known: [...persons, ...mentioned], sentences: texts.map((text) => readSentence(text, language)) };
}
