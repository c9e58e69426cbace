import type { Evidence, NonEmpty } from '../answer.ts';
import { askable } from './askable.ts';
import type { Rests } from './candidate.ts';
import { type FactSentence, type Stock, type StudiedArticle, stockOf } from './facts.ts';
import { quoted, withGap } from './gap-questions.ts';
import type { Mention } from './mention.ts';
import { shortHash } from './seeded-order.ts';
import { sayingsIn } from './who-said-questions.ts';

export type CardKind = 'gap' | 'who-said';

/** A flashcard as it is made from an article; its evidence is not looked up yet. */
export interface CardDraft {
  /** The same for the same card of the same article. */
  readonly id: string;
  readonly kind: CardKind;
  readonly articleId: string;
  readonly language: string;
  /** A sentence with "_____", or somebody’s words. */
  readonly front: string;
  /** Words of the evidence. */
  readonly back: string;
  readonly evidence: NonEmpty<Evidence>;
}

/** What is asked for first of a sentence: who and what is harder to guess than how many. */
const preferred: readonly Mention['kind'][] = ['term', 'person', 'date', 'number', 'place', 'name', 'era', 'member'];

/** A card for every sentence of the articles that has something to ask for, in reading order, and for what people say. */
export const draftCards = (articles: readonly StudiedArticle[]): readonly CardDraft[] =>
  articles.map(stockOf).flatMap(cardsOf);

function cardsOf(stock: Stock): readonly CardDraft[] {
  const said = sayingsIn(stock).map(({ rests, words, speaker, statement }) =>
    cardOf({ kind: 'who-said', front: words, back: speaker, key: statement.start }, rests),
  );
  const isSaid = ({ text }: FactSentence) => said.some(({ evidence: [{ quote }] }) => quote.includes(text));
  const told = stock.sentences.filter((sentence) => !isSaid(sentence)).flatMap((sentence) => gapCard(sentence));
  const spoken = stock.spoken.filter((sentence) => !isSaid(sentence)).flatMap((sentence) => gapCard(sentence, quoted));
  const placed = [...said, ...told, ...spoken].map((card) => ({
    card,
    at: card.evidence[0].passage.start + (card.evidence[0].at ?? 0),
  }));
  return placed.sort((a, b) => a.at - b.at).map(({ card }) => card);
}

/** What whoever is asked says of themselves is shown as a quotation. */
function gapCard(sentence: FactSentence, shown = (text: string): string => text): readonly CardDraft[] {
  const mentions = askable(sentence, sentence.article.language);
  const [mention] = mentions.toSorted((a, b) => preferred.indexOf(a.kind) - preferred.indexOf(b.kind));
  if (!mention) return [];
  const front = shown(withGap(sentence.text, mention));
  return [cardOf({ kind: 'gap', front, back: mention.text, key: `${sentence.at}/${mention.start}` }, sentence)];
}

interface Written {
  readonly kind: CardKind;
  readonly front: string;
  readonly back: string;
  readonly key: string | number;
}

const cardOf = ({ kind, front, back, key }: Written, { article, passage, text, start }: Rests): CardDraft => ({
  id: shortHash(`${article.id}/card/${kind}/${key}`),
  kind,
  articleId: article.id,
  language: article.language,
  front,
  back,
  evidence: [{ passage, quote: text, at: start }],
});
