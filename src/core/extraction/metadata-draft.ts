import type { Draft, DraftClaim } from '../answer.ts';
import { type ApartKind, type Article, blockText } from '../document/article.ts';
import { sourceOf } from '../document/split-passages.ts';
import type { ArticleFact } from '../question/intent.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { termsOf } from '../text/terms.ts';

/** Of passages, best first, the one that speaks of most of it. */
export function nearestTo(name: string, ranked: readonly Ranked[]): Ranked | undefined {
  const shareOf = ({ passage, terms }: Ranked): number => {
    const { title, language } = passage.source;
    const present = new Set([...terms, ...termsOf(title, language)]);
    return termsOf(name, language).filter((term) => present.has(term)).length;
  };
  const [first] = ranked;
  return first && ranked.reduce((best, one) => (shareOf(one) > shareOf(best) ? one : best), first);
}

/** The words of the article's masthead that tell it, each as a claim; undefined where it does not say. */
export function articleDraft(article: Article, fact: ArticleFact): Draft | undefined {
  for (const kind of kindsOf[fact]) {
    const blocks = article.blocks.filter((block) => block.kind === kind);
    if (blocks.length > 0) return { claims: blocks.map((block) => toClaim(article, block)) };
  }
  return undefined;
}

const kindsOf: Readonly<Record<ArticleFact, readonly ApartKind[]>> = {
  byline: ['byline'],
  date: ['date'],
  site: ['site', 'date'],
  title: ['title'],
};

function toClaim(article: Article, block: Article['blocks'][number]): DraftClaim {
  const words = blockText(article, block);
  const { start, end } = block;
  const passage = {
    id: `${article.id}:${block.kind}`,
    articleId: article.id,
    collection: article.collection,
    ordinal: -1,
    start,
    end,
    text: words,
    source: sourceOf(article),
    parts: [{ paragraph: 1, start, end }] as const,
  };
  return { text: words, evidence: [{ passage, quote: words, at: 0 }] };
}
