import type { Answer, Claim, GroundedAnswer, NonEmpty } from '../../core/answer.ts';
import { literal } from '../markdown/literal.ts';
import { excerpt, piecesOf, shortened } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { footnoteAgain, footnoteLine } from './footnotes.ts';
import { renderMiss } from './miss.ts';
import { noteSentence } from './notes.ts';
import { createPager, type Note, type Page } from './pager.ts';
import type { Style } from './style.ts';
import { understoodLine } from './understood.ts';

const longestPiece = 1000;
const longestRemark = 300;
const longestTitle = 110;
const footnotesPerClaim = 8;
const mostPages = 10;

/**
 * An answer as messages, in order. Total: any answer gives at least one message, each within every limit and valid by
 * itself; a footnote stands in the message of the statement it belongs to. Whatever comes from articles, questions or a
 * model is shown literally.
 */
export function renderAnswer(answer: Answer, words: Words, style: Style = {}): NonEmpty<Page> {
  return answer.kind === 'grounded' ? renderGrounded(answer, words, style) : renderMiss(answer, words, style);
}

/** The statement is its quote, but for what stands in square brackets to say who "he" is. */
const isOwnWords = ({ text, citations: [first] }: Claim): boolean => {
  const quote = first.quote.trim();
  return text.trim() === quote || text.replace(/ \[[^\]]*\]/g, '').trim() === quote;
};

function renderGrounded(
  answer: GroundedAnswer,
  words: Words,
  { above, heading, prompts = [], bullets = false, titled = false, mostMessages = mostPages }: Style,
): NonEmpty<Page> {
  const pager = createPager(mostMessages);
  if (above) pager.head(above);
  if (heading) pager.head(literal(heading));
  remark(understoodLine(answer, words), pager.head);
  let skipped = 0;
  let before: string | undefined;
  const claims = titled ? byArticle(answer.claims) : answer.claims;
  const isTitled = titled && new Set(claims.map(articleOf)).size > 1;
  for (const [index, claim] of claims.entries()) {
    if (pager.isFull()) {
      skipped += 1;
      continue;
    }
    const title = isTitled && articleOf(claim) !== before ? claim.citations[0].passage.source.title : undefined;
    before = articleOf(claim);
    addClaim(claim, pager, { words, prompt: prompts[index], title, bullets });
  }
  const left = answer.leftOut > 0 ? words.leftOut(answer.leftOut) : undefined;
  for (const text of [skipped > 0 ? words.moreStatements(skipped) : undefined, ...notesOf(answer, words), left])
    remark(text, pager.tail);
  return pager.pages();
}

const articleOf = ({ citations: [first] }: Claim): string => first.passage.articleId;

/** In the order in which each article comes up first. */
function byArticle(claims: readonly Claim[]): readonly Claim[] {
  const articles = [...new Set(claims.map(articleOf))];
  return articles.flatMap((article) => claims.filter((claim) => articleOf(claim) === article));
}

type Pager = ReturnType<typeof createPager>;

interface Shown {
  readonly words: Words;
  readonly prompt: string | undefined;
  /** Above the statement. */
  readonly title: string | undefined;
  readonly bullets: boolean;
}

const notesOf = ({ notes = [] }: GroundedAnswer, words: Words): readonly string[] =>
  notes.map((note) => noteSentence(note, words.notes));

function addClaim(claim: Claim, pager: Pager, { words, prompt, title, bullets }: Shown): void {
  const shown = claim.citations.slice(0, footnotesPerClaim);
  const more = claim.citations.length - shown.length;
  const marks = shown.map(({ number }) => `[${number}]`).join('') + (more > 0 ? ` ${words.moreFootnotes(more)}` : '');
  const own = isOwnWords(claim);
  const pieces = piecesOf({ text: claim.text.trim(), bold: claim.emphasis ?? [] }, longestPiece);
  const notes = shown.map((citation, index): Note => {
    const withQuote = !(own && index === 0);
    const options = { words, withQuote };
    return {
      citation,
      line: footnoteLine(citation, options),
      again: footnoteAgain(citation, options),
      isPlace: !withQuote,
    };
  });
  pieces.forEach((piece, index) => {
    const isLast = index === pieces.length - 1;
    const text = isLast ? `${piece} ${marks}` : piece;
    const said = bullets ? pointed(text, index === 0) : own ? quoted(text) : text;
    const statement =
      title !== undefined && index === 0
        ? `**${literal(shortened(title, longestTitle), { flat: true })}**\n${said}`
        : said;
    pager.add(isLast && prompt ? `${statement}\n**${literal(prompt)}**` : statement, isLast ? notes : []);
  });
}

/** A point; its later lines stand under its first. */
const pointed = (text: string, isFirst: boolean): string => `${isFirst ? '- ' : '  '}${text.replaceAll('\n', '\n  ')}`;

/** The article's own words, as such. */
const quoted = (text: string): string => text.replace(/^/gm, '> ');

function remark(text: string | undefined, put: (line: string) => void): void {
  if (text) put(`-# ${excerpt(text, longestRemark)}`);
}
