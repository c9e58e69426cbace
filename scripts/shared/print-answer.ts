import { styleText } from 'node:util';
import type { Answer, Citation, Claim, Reason } from '../../src/core/answer.ts';
import type { SharedPassage } from '../../src/core/document/shared-passage.ts';
import { noteText } from './note-text.ts';
import { nothingIndexed } from './nothing-indexed.ts';

/** What a person is told when there is no answer. */
const sentences: Readonly<Record<Reason, string>> = {
  'nothing-indexed': nothingIndexed,
  'no-such-article': 'There is no such article in the library.',
  'not-in-articles': 'The articles do not say.',
  'no-question': 'Please ask a question in words.',
  'question-too-long': 'That question is too long; please ask it in under 2,000 characters.',
  'small-talk': 'You are welcome. Ask me about the articles whenever you like.',
};

/** An answer with its footnotes as plain text for a terminal. */
export function printedAnswer(answer: Answer): string {
  const understood = answer.understoodAs ? [`Understood as: ${answer.understoodAs}`, ''] : [];
  return [
    ...understood,
    ...(answer.kind === 'grounded' ? grounded(answer.claims) : refusal(answer.reason, answer.nearest)),
    ...notesOf(answer),
  ].join('\n');
}

const notesOf = (answer: Answer): readonly string[] => {
  const note = noteText(answer);
  return note === undefined ? [] : ['', note];
};

function grounded(claims: readonly Claim[]): readonly string[] {
  const footnotes = new Map(
    claims.flatMap(({ citations }) => citations.map((citation) => [citation.number, citation])),
  );
  const lines = claims.map(
    (claim) => `${emphasised(claim)} ${claim.citations.map(({ number }) => `[${number}]`).join('')}`,
  );
  return [...lines, '', ...[...footnotes.values()].sort((a, b) => a.number - b.number).map(footnote)];
}

function emphasised({ text, emphasis = [] }: Claim): string {
  return emphasis.reduceRight(
    (shown, { start, end }) => shown.slice(0, start) + styleText('bold', shown.slice(start, end)) + shown.slice(end),
    text,
  );
}

function footnote({ number, passage, paragraph, page, lastPage, quote }: Citation): string {
  const { title, byline, address, fromPictures } = passage.source;
  const pages = lastPage === undefined ? page && `page ${page}` : `pages ${page}–${lastPage}`;
  const place = [pages, `paragraph ${paragraph}`, fromPictures && 'read from a picture'].filter(Boolean).join(', ');
  const source = [title, byline, place, address].filter(Boolean).join(', ');
  return `[${number}] ${quoted(quote)}\n    ${source}`;
}

/** A quote that begins with somebody's words has quotation marks already. */
const quoted = (quote: string): string => (/^[“"„«‘「『]/.test(quote) ? quote : `“${quote}”`);

function refusal(reason: Reason, nearest: readonly Claim[]): readonly string[] {
  if (nearest.length === 0) return [sentences[reason]];
  const citations = nearest.flatMap((claim) => claim.citations);
  return [sentences[reason], 'Nearest to it, which is no answer:', '', ...citations.map(footnote)];
}

/** "Title (also in: Another title)" */
export const sourcesOf = ({ source, alsoIn }: SharedPassage): string =>
  alsoIn ? `${source.title} (also in: ${alsoIn.map(({ title }) => title).join('; ')})` : source.title;
