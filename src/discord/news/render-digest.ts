import type { Claim, NonEmpty } from '../../core/answer.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { literal } from '../markdown/literal.ts';
import { paged } from '../markdown/paged.ts';
import { renderAnswer } from '../views/answer.ts';
import { footnoteRows } from '../views/answer-buttons.ts';
import type { Words } from '../words/words.ts';
import type { About } from './about.ts';
import { type Grounded, linesOf } from './article-lines.ts';
import { titleLink } from './names.ts';
import type { Rendered, With } from './rendered.ts';

/** Of one digest. */
const mostMessages = 5;

/** A line of each article with its footnote; those without one by their titles. */
export async function renderDigest(
  { articles, more, day }: Extract<About, { kind: 'digest' }>,
  { shell, server, words }: With,
): Promise<Rendered | undefined> {
  const there = await shell.footnote.articles({ collections: [server], articleIds: articles });
  const found = await Promise.all(
    there.map(async (article) => ({ article, said: await linesOf({ collection: server, id: article.id }, 1, shell) })),
  );
  if (found.length === 0) return undefined;
  const heading = words.digest.heading(words.digest.day(day), found.length + more);
  const claims = numbered(found.flatMap(({ said }) => said?.claims ?? []));
  const pages = said(claims, found.find((one) => one.said)?.said, { words, heading });
  const unsaid = found.filter((one) => !one.said).map(({ article }) => `- ${titleLink(article)}`);
  const rest = [...unsaid, ...(more > 0 ? [`-# ${words.digest.more(more)}`] : [])];
  const [first = '', ...others] = paged([...(pages.length === 0 ? [literal(heading)] : []), ...rest]);
  return { messages: [...pages, ...[first, ...others].filter((page) => page !== '').map((content) => ({ content }))] };
}

function said(
  [one, ...others]: readonly Claim[],
  answer: Grounded | undefined,
  { words, heading }: { readonly words: Words; readonly heading: string },
): readonly Outgoing[] {
  if (!one || !answer) return [];
  const pages = renderAnswer({ ...answer, claims: [one, ...others] }, words, { heading, titled: true, mostMessages });
  return pages.map(({ content, citations }) => ({ content, components: [...footnoteRows(citations, words)] }));
}

/** Footnotes of several answers in one row. */
function numbered(claims: readonly Claim[]): readonly Claim[] {
  let number = 0;
  return claims.map((claim) => {
    const [head, ...tail] = claim.citations.map((citation) => ({ ...citation, number: ++number }));
    const citations: NonEmpty<Claim['citations'][number]> = head ? [head, ...tail] : claim.citations;
    return { ...claim, citations };
  });
}
