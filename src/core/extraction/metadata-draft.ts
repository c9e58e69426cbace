import type { Draft, DraftClaim } from '../answer.ts';
import { type ApartKind, type Article, blockText } from '../document/article.ts';
import { bylineOf, dateLineOf, datelineOf } from '../document/masthead-lines.ts';
import { type Passage, stretchesOf, withinPassage } from '../document/passage.ts';
import { sentencesIn } from '../document/sentence.ts';
import { sourceOf } from '../document/split-passages.ts';
import type { ArticleFact } from '../question/intent.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { findDate } from '../text/full-date.ts';
import { contains } from '../text/span.ts';
import { termsOf } from '../text/terms.ts';
import { answeringPatterns } from './answering-patterns.ts';

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

/**
 * The words of the article's masthead that tell it, each as a claim, or a line or sentence of its text that does; undefined where it
 * does not say.
 * @param passages the article's, to cite its text from
 */
export function articleDraft(
  article: Article,
  fact: ArticleFact,
  passages: readonly Passage[] = [],
): Draft | undefined {
  for (const kind of kindsOf[fact]) {
    const blocks = article.blocks.filter((block) => block.kind === kind);
    if (blocks.length > 0) return { claims: blocks.map((block) => toClaim(article, block)) };
  }
  const tells = textTells[fact];
  const opening = fact === 'date' ? fromDateline(passages) : undefined;
  return tells && (fromNotices(article, tells) ?? opening ?? fromText(passages, tells));
}

/** "Arlen, 3 February 2025": with where it was written, as the first paragraph opens. */
function fromDateline([passage]: readonly Passage[]): Draft | undefined {
  const [first] = passage ? stretchesOf(passage) : [];
  const quote = first && datelineOf(first.text)?.line;
  if (!passage || !first || quote === undefined) return undefined;
  return { claims: [{ text: quote, evidence: [{ passage, quote, at: first.start }] }] };
}

type Tells = (text: string, language: string) => boolean;

/** By what a line or sentence that is not in the masthead tells the author or the date. */
const textTells: Readonly<Partial<Record<ArticleFact, Tells>>> = {
  byline: (text, language) => bylineOf(text) !== undefined || introducesAuthor(text, language),
  date: (text, language) =>
    findDate(text) !== undefined &&
    (dateLineOf(text) !== undefined || (answeringPatterns(language)?.published.test(text) ?? false)),
};

/** "Ida Holm is a teacher in Tornby.": somebody with a role, as a piece ends that says whose it is. */
const opensWithName = /^(?:[–—*]\s*)?(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})\s/u;

function introducesAuthor(text: string, language: string): boolean {
  const [opening, name] = opensWithName.exec(text) ?? [];
  const patterns = answeringPatterns(language);
  if (opening === undefined || name === undefined || !patterns) return false;
  const rest = text.slice(opening.length);
  return new RegExp(`^(?:${patterns.words.defines})(?!\\p{L})`, 'iu').test(rest) && patterns.roles.test(rest);
}

/** What the page says about itself. */
function fromNotices(article: Article, tells: Tells): Draft | undefined {
  const block = article.blocks.find(
    (one) => (one.kind === 'notice' || one.kind === 'caption') && tells(blockText(article, one), article.language),
  );
  return block && { claims: [toClaim(article, block)] };
}

/** Where a piece says who wrote it and when: at its very beginning and its very end. */
const outerParagraphs = 2;

function fromText(passages: readonly Passage[], tells: Tells): Draft | undefined {
  const count = passages.at(-1)?.parts.at(-1)?.paragraph ?? 0;
  const isOuter = (paragraph: number): boolean => paragraph <= 1 || paragraph > count - outerParagraphs;
  for (const passage of passages.toReversed())
    for (const part of passage.parts.filter(({ paragraph }) => isOuter(paragraph))) {
      const paragraph = withinPassage(passage, part);
      const found = sentencesIn(passage).find(
        (one) => contains(paragraph, one) && tells(one.text, passage.source.language),
      );
      if (found) return { claims: [{ text: found.text, evidence: [{ passage, quote: found.text, at: found.start }] }] };
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
