import { join } from 'node:path';
import type { DraftClaim } from '../../src/core/answer.ts';
import { proseClaims } from '../../src/core/generation/prose-reply.ts';
import { altered } from './altered.ts';
import { type CorpusArticle, readCorpus } from './corpus.ts';
import { faithful, type Maker } from './faithful.ts';
import { type Chance, chance } from './random.ts';
import { regoverned } from './regoverned.ts';
import { wrongSpeakers } from './wrong-speakers.ts';

/** A draft of one claim, and whether it says what its article says. */
export interface LabelledDraft {
  readonly kind: string;
  readonly faithful: boolean;
  readonly claim: DraftClaim;
}

const each = 50;

/**
 * Drafts made by script from real articles: faithful ones in several kinds, and altered ones, fifty of each kind as far
 * as the articles allow. The same seed makes the same drafts.
 * @param folder the folder that holds `xquad-en` and `gum-news`
 */
export function makeDrafts(folder: string, seed = 20_170_622): readonly LabelledDraft[] {
  const random = chance(seed);
  const news = readCorpus([join(folder, 'gum-news/articles')]);
  const articles = [...readCorpus([join(folder, 'xquad-en/articles')]), ...news];
  const speakers = wrongSpeakers(join(folder, 'gum-news/who-said-what.jsonl'), news, random);
  return [
    ...Object.entries(faithful).flatMap(([kind, make]) => labelled(kind, true, made(make, articles, random))),
    ...Object.entries(altered).flatMap(([kind, make]) => labelled(kind, false, made(make, articles, random))),
    ...labelled('wrong speaker', false, random.shuffled(speakers)),
    ...labelled('citation out of range', false, made(citedOutOfRange, articles, random)),
  ];
}

/** As `makeDrafts`, with what governs words, closed classes and roles altered; see `regoverned.ts`. */
export function makeRegoverned(folder: string, seed = 20_261_129): readonly LabelledDraft[] {
  const random = chance(seed);
  const articles = readCorpus([join(folder, 'xquad-en/articles'), join(folder, 'gum-news/articles')]);
  return Object.entries(regoverned).flatMap(([kind, make]) => labelled(kind, false, made(make, articles, random)));
}

/** As a model writes it that was given four passages. */
const citedOutOfRange: Maker = (source, article, random) =>
  proseClaims(
    `${source.text.replace(/[.]?["”]?$/u, '')} [${5 + random.below(20)}].`,
    { passages: article.passages.slice(0, 4), first: 1 },
    'en',
  )[0];

const labelled = (kind: string, isFaithful: boolean, claims: readonly DraftClaim[]): readonly LabelledDraft[] =>
  claims.slice(0, each).map((claim) => ({ kind, faithful: isFaithful, claim }));

function made(make: Maker, articles: readonly CorpusArticle[], random: Chance): readonly DraftClaim[] {
  const sources = articles.flatMap((article) => article.sentences.map((source) => ({ source, article })));
  const claims: DraftClaim[] = [];
  for (const { source, article } of random.shuffled(sources)) {
    const claim = claims.length < each ? make(source, article, random) : undefined;
    if (claim) claims.push(claim);
  }
  return claims;
}
