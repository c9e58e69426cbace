import type { KeptCard } from '../../core/study/kept.ts';
import { excerpt } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { button, type Card, type CardPart, linkButton } from './card.ts';
import { placeId } from './citation-id.ts';
import { cardKind, customId, openPassageKind } from './custom-id.ts';

/** In characters of Markdown; front, back and quotation fit a plain message. */
const longest = { front: 600, back: 200, quote: 800 } as const;

/** What cards are learned of. */
export interface Learning {
  /** The article that was chosen, where one was. */
  readonly articleId: string | undefined;
  /** How many cards of the articles were not taken up yet. */
  readonly left: number;
}

interface Shown {
  readonly card: KeptCard;
  /** How often it came up: a button of before is known by it. */
  readonly reps: number;
  readonly learning: Learning;
  /** New ones that wait behind it. */
  readonly fresh: number;
}

type Act = 'turn' | 'again' | 'good';

const actId = (act: Act, { card, reps, learning: { articleId = '', left } }: Omit<Shown, 'fresh'>): string =>
  customId(cardKind, act, card.id, reps, left, articleId);

/** The side of a flashcard that asks. */
export function frontOf(shown: Shown, { cards: words }: Words): Card {
  return [
    { kind: 'text', markdown: excerpt(shown.card.front, longest.front) },
    ...(shown.fresh > 0 ? [{ kind: 'text' as const, markdown: `-# ${words.toCome(shown.fresh)}` }] : []),
    { kind: 'buttons', buttons: [button(words.turn, actId('turn', shown))] },
  ];
}

interface Turned extends Omit<Shown, 'fresh'> {
  /** The article's words in which the back stands, and the page to read them on, where there is one. */
  readonly quote: string;
  readonly link: string | undefined;
}

/** Both sides, with the words that the back stands in. */
export function backOf(turned: Turned, { cards: words, toArticle }: Words): Card {
  const { card, quote, link } = turned;
  const [cited] = card.cited;
  const opening: CardPart = {
    kind: 'buttons',
    buttons: [
      ...(cited ? [button('[1]', placeId(openPassageKind, cited))] : []),
      ...(link === undefined ? [] : [linkButton(toArticle, link)]),
    ],
  };
  return [
    { kind: 'text', markdown: excerpt(card.front, longest.front) },
    { kind: 'rule' },
    { kind: 'text', markdown: `**${excerpt(card.back, longest.back)}**` },
    { kind: 'quote', markdown: excerpt(quote, longest.quote) },
    opening,
    {
      kind: 'buttons',
      buttons: [button(words.again, actId('again', turned)), button(words.good, actId('good', turned))],
    },
  ];
}
