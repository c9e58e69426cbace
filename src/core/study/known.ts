import { LRUCache } from 'lru-cache';
import { sentencesIn } from '../document/sentence.ts';
import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { explainedIn } from './definitions.ts';
import { mentionsIn, type Reading, type Stock } from './facts.ts';
import type { Known } from './mention.ts';
import { isNamedInFull, type Person, peopleIn } from './people.ts';
import { isOfPeople } from './places.ts';
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
export const readThrough = ({ of, people, bodies }: Stock): ReadThrough =>
  remembered(`all/${keyOf(of)}/${people.length}`, () =>
    readAnew(of, { people, bodies, language: of.article.language }),
  );

/** Of another article its people, who alone may be wrong choices elsewhere: whether they are right is looked up in the library. */
export const readBeside = (other: SummarizedArticle): ReadThrough =>
  remembered(`names/${keyOf(other)}`, () => {
    const { article } = other;
    return { language: article.language, known: knownPeople(peopleIn(article, [])), sentences: [] };
  });

const keyOf = ({ article }: SummarizedArticle): string => `${article.id}/${article.fingerprint}`;

/** Recent articles are remembered. */
function remembered(key: string, readNow: () => ReadThrough): ReadThrough {
  const found = read.get(key) ?? readNow();
  read.set(key, found);
  return found;
}

function readAnew({ passages }: SummarizedArticle, reading: Reading): ReadThrough {
  const { people, language } = reading;
  const texts = passages.flatMap(sentencesIn).map(({ text }) => text);
  const mentioned = texts
    .flatMap((text) => mentionsIn(text, reading).filter((mention) => !isOfPeople(text, mention, language)))
    .filter(({ kind }) => kind !== 'person')
    .map(({ kind, text, shape }): Known => ({ kind, text, shape }));
  const explained = texts.flatMap((text) =>
    explainedIn(text, language).map(
      ({ start, end }): Known => ({ kind: 'term', text: text.slice(start, end), shape: '…' }),
    ),
  );
  const sentences = texts.map((text) => readSentence(text, language));
  return { language, known: [...knownPeople(people), ...mentioned, ...explained], sentences };
}

const knownPeople = (people: readonly Person[]): readonly Known[] =>
  people.flatMap(({ name, last, gender }): readonly Known[] => {
    const told = { kind: 'person' as const, ...(gender ? { gender } : {}) };
    return [
      ...(isNamedInFull({ name }) ? [{ ...told, text: name, shape: 'full' }] : []),
      ...(last === undefined ? [] : [{ ...told, text: last, shape: 'last' }]),
    ];
  });
