import { readFileSync } from 'node:fs';
import type { DraftClaim } from '../../src/core/answer.ts';
import type { CorpusArticle } from './corpus.ts';
import { resting } from './faithful.ts';
import type { Chance } from './random.ts';

interface Attribution {
  readonly doc: string;
  readonly speaker: string;
  readonly statements: readonly { readonly content: string; readonly quoted: boolean; readonly via: string }[];
}

/** What somebody says in the article, put into the mouth of somebody else who says something there. */
export function wrongSpeakers(file: string, articles: readonly CorpusArticle[], chance: Chance): readonly DraftClaim[] {
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Attribution);
  return all.flatMap(({ doc, speaker, statements }) => {
    const article = articles.find(({ name }) => name === `${doc}.txt`);
    const rivals = all.filter(
      (other) => other.doc === doc && isPerson(other.speaker) && !sharesWord(other.speaker, speaker),
    );
    if (!article || rivals.length === 0) return [];
    return statements.flatMap(({ content, via }) => {
      if (rivals.some((rival) => sharesWord(rival.speaker, via))) return [];
      const source = article.sentences.find(({ text }) => text.includes(content.replace(/[.,]?["”]?$/, '')));
      if (!source) return [];
      const rival = chance.pick(rivals).speaker;
      const bare = content.replace(/^["“]|[,.]?["”]?$/g, '').replace(/^that /, '');
      const inPlace = source.text.includes(via) ? source.text.replace(via, rival) : undefined;
      return [resting(inPlace && chance.below(2) ? inPlace : `${rival} said that ${bare}.`, source)];
    });
  });
}

const isPerson = (name: string) => /^\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ?)+$/u.test(name);
const sharesWord = (one: string, other: string) =>
  one.split(/\s+/).some((word) => word.length > 3 && other.includes(word));
