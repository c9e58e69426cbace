import type { Answer, Citation, Claim, NonEmpty } from '../../core/answer.ts';
import { sharedCollection } from '../../core/document/article.ts';
import type { Passage } from '../../core/document/passage.ts';
import { markOf, type ReadingPlace, readingPath } from '../../core/document/reading-address.ts';
import { longestReach, signedQuery } from '../../core/document/signed-link.ts';
import type { Card, Footnote, GuideEntry } from '../../footnote.ts';

/** The page to read on, as messages link to it. */
export interface ReadingPage {
  /** "https://read.example.org" */
  readonly publicUrl: string;
  /** Links to articles that are not everybody's are signed with it. */
  readonly key: Uint8Array;
}

interface Linking extends ReadingPage {
  /** How long a message is remembered, and so its links last. */
  readonly days: number;
}

interface Known {
  readonly articleId: string;
  readonly collection: string;
}

/** Where words are read; signed, and for a time, where the article is a server's or a member's own. */
function addressOf({ publicUrl, key, days }: Linking, { articleId, collection }: Known, place?: ReadingPlace): string {
  const address = `${publicUrl}${readingPath(articleId, place)}`;
  if (collection === sharedCollection) return address;
  const until = Math.floor(Date.now() / 1_000) + Math.min(days * 86_400, longestReach);
  return `${address}?${signedQuery(key, { articleId, until })}`;
}

/** Footnote whose articles without an address of their own have one on the page to read on, each citation that of its words. */
export function linkedFootnote(footnote: Footnote, linking: Linking): Footnote {
  const address = (known: Known, place?: ReadingPlace): string => addressOf(linking, known, place);
  const claim = (said: Claim): Claim => linkedClaim(said, address);
  return {
    ...footnote,
    ask: async (request) => linkedAnswer(await footnote.ask(request), claim),
    async *askStreaming(request) {
      const claims = footnote.askStreaming(request);
      let step = await claims.next();
      try {
        for (; !step.done; step = await claims.next()) yield claim(step.value);
        return linkedAnswer(step.value, claim);
      } finally {
        // Whoever reads no further ends it: nobody waits for the rest.
        if (!step.done) await claims.return(undefined as never);
      }
    },
    summarize: async (request) => linkedAnswer(await footnote.summarize(request), claim),
    check: async (request) =>
      (await footnote.check(request)).map(({ shown, ...sentence }) => ({
        ...sentence,
        shown: shown.map((held) => ({ ...held, claim: claim(held.claim) })),
      })),
    async cards(request) {
      const made = await footnote.cards(request);
      if (made.kind === 'none') return made;
      const linked = (card: Card): Card => ({
        ...card,
        citations: each(card.citations, (citation) => linkedCitation(citation, address)),
      });
      return { ...made, cards: each(made.cards, linked) };
    },
    async guide(request) {
      const made = await footnote.guide(request);
      if (made.kind === 'none') return made;
      const linked = (entry: GuideEntry): GuideEntry => ({
        ...entry,
        citation: linkedCitation(entry.citation, address),
      });
      return { ...made, entries: each(made.entries, linked) };
    },
    async article(id) {
      const article = await footnote.article(id);
      if (!article || article.address !== undefined) return article;
      return { ...article, address: address({ articleId: id, collection: article.collection }) };
    },
  };
}

type AddressOf = (known: Known, place?: ReadingPlace) => string;

const each = <T>([first, ...rest]: NonEmpty<T>, change: (one: T) => T): NonEmpty<T> => [
  change(first),
  ...rest.map(change),
];

const linkedAnswer = (answer: Answer, claim: (said: Claim) => Claim): Answer =>
  answer.kind === 'grounded'
    ? { ...answer, claims: each(answer.claims, claim) }
    : { ...answer, nearest: answer.nearest.map(claim) };

const linkedClaim = (claim: Claim, address: AddressOf): Claim => ({
  ...claim,
  citations: each(claim.citations, (citation) => linkedCitation(citation, address)),
});

function linkedCitation(citation: Citation, address: AddressOf): Citation {
  const { passage, paragraph, start, end, quote } = citation;
  if (passage.source.address !== undefined) return citation;
  const at = address(passage, { paragraph, start, end, mark: markOf(quote) });
  const linked: Passage = { ...passage, source: { ...passage.source, address: at } };
  return { ...citation, passage: linked };
}
