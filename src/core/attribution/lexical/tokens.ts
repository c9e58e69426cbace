import { type Article, type Block, blockText } from '../../document/article.ts';
import { sentencesOf } from '../../text/language.ts';
import { wordCount } from '../../text/letters.ts';
import { quotationsOf } from '../../text/quotation-marks.ts';
import { overlaps, type Span, startingWithin } from '../../text/span.ts';
import type { SpeechWords } from './speech-words.ts';

/** A word, a mark, or a whole quotation; places are the article's. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly quotation?: Span & { readonly open: boolean };
}

/** A sentence, each of its quotations one token. */
export interface Unit extends Span {
  readonly tokens: readonly Token[];
  /** Which paragraph it stands in. */
  readonly paragraph: number;
  /** Where that begins in the article. */
  readonly paragraphStart: number;
  /** Its first quotation goes on from the paragraph before. */
  readonly isCarried: boolean;
}

/** Ends as sentences do, unlike a byline. */
export const isSentence = ({ tokens }: Unit): boolean =>
  tokens.at(-1)?.quotation !== undefined || /^[.!?…:;]$/u.test(tokens.at(-1)?.text ?? '');

type Marked = Span & { readonly open: boolean };

/** The sentences of the paragraphs. */
export function unitsOf(article: Article, blocks: readonly Block[], words: SpeechWords): readonly Unit[] {
  let isOpen = false;
  return blocks.flatMap((block, paragraph) => {
    const text = blockText(article, block);
    const carried = isOpen ? carriedIn(text) : undefined;
    const quotations = [...(carried ? [carried] : []), ...later(text, carried?.end ?? 0)];
    isOpen = quotations.at(-1)?.open === true;
    return sentencesOf(masked(text, quotations), words.language).map((sentence): Unit => {
      const own = startingWithin(quotations, sentence).filter(({ end }) => end <= sentence.end);
      return {
        start: block.start + sentence.start,
        end: block.start + sentence.end,
        tokens: tokensIn(text, sentence, own, block.start, words),
        paragraph,
        paragraphStart: block.start,
        isCarried: carried !== undefined && own[0] === carried,
      };
    });
  });
}

const dialogue = /^[—–-]\s?(?=[\p{Lu}¿¡…])(?<words>.+?)\s?(?:[—–]|(?<=\s)-(?=\p{L})|$)/su;

/** "Ella lo mira. —¿Viene? —pregunta.": behind a sentence, a dash without a space opens words up to the next. */
const spokenWithin = /(?<=[.!?…]\s)—(?=[\p{Lu}¿¡])[^—]+?(?=\s?(?:—|$))/gsu;

const spokenIn = (text: string, from: number): readonly Marked[] =>
  [...text.matchAll(spokenWithin)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, open: false }))
    .filter(({ start }) => start >= from);

/** Quotations behind `from`; a paragraph that opens with a dash is somebody's words up to the next dash. */
function later(text: string, from: number): readonly Marked[] {
  const line = from === 0 ? dialogue.exec(text) : null;
  const words = line?.groups?.words;
  if (line && words) {
    const end = text.indexOf(words) + words.length;
    return [{ start: 0, end, open: false }, ...later(text.slice(end), 1).map((one) => moved(one, end))];
  }
  const marked = quotationsOf(from > 1 ? text.slice(from) : text).map((one) => moved(one, from > 1 ? from : 0));
  const spoken = spokenIn(text, from).filter((one) => !marked.some((other) => overlaps(one, other)));
  return spoken.length === 0 ? marked : [...marked, ...spoken].sort((a, b) => a.start - b.start);
}

const moved = ({ start, end, open }: Marked, by: number): Marked => ({ start: start + by, end: end + by, open });

/** Words that go on from the paragraph before: they open with a mark of any kind. */
function carriedIn(text: string): Marked | undefined {
  if (!/^[«»“”„"]/u.test(text)) return undefined;
  const closing = /[^\s«»“”„"](?:[»”“"]|\s»|«)(?![\p{L}\p{N}])/u.exec(text.slice(1));
  const end = closing ? 1 + closing.index + closing[0].length : text.length;
  return { start: 0, end, open: !closing };
}

/** What stands in quotation marks ends no sentence but by its last mark. The quotations are in order and apart. */
function masked(text: string, quotations: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of quotations) {
    const lead = /^\P{L}*\p{L}?/u.exec(text.slice(start, end))?.[0].length ?? 1;
    const isFollowed = /^\s*(?:[,;:–—]|\p{Ll})/u.test(text.slice(end));
    const kept = isFollowed ? 1 : (/[.!?…]?\s?[»”“"«]?$/u.exec(text.slice(start, end))?.[0].length ?? 1);
    const length = Math.max(0, end - start - lead - kept);
    const from = start + lead;
    pieces.push(text.slice(at, start), text.slice(start, from).replace(/[.!?…]/gu, 'x'), 'x'.repeat(length));
    at = from + length;
  }
  return pieces.join('') + text.slice(at);
}

const wordOrMark =
  /\p{Lu}\p{Ll}{0,3}\.(?=\s\p{Lu})|(?:\p{L}\p{L}?|[Qq]u|[Jj]usqu|[Ll]orsqu)['’](?=\p{L})|[\p{L}\p{N}]+(?:[-'’.,·](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

function tokensIn(
  text: string,
  { start, end }: Span,
  quotations: readonly Marked[],
  by: number,
  words: SpeechWords,
): readonly Token[] {
  const found: Token[] = [];
  let at = start;
  const plain = (to: number): void => {
    for (const match of text.slice(at, to).matchAll(wordOrMark))
      found.push(...split(match[0], at + match.index + by, words));
  };
  for (const quotation of quotations) {
    plain(quotation.start);
    const place = moved(quotation, by);
    const title = titleIn(text.slice(quotation.start, quotation.end), found.slice(-2), words);
    found.push({ start: place.start, end: place.end, ...(title ?? { text: '“”', lower: '“”', quotation: place }) });
    at = quotation.end;
  }
  plain(end);
  return found;
}

/** In words: a title is no longer. Chosen by hand, not fitted. */
const longestTitle = 6;

/** A title behind what has one is a word of the sentence: "la revista «Mar y Tierra»". */
function titleIn(
  quoted: string,
  before: readonly Token[],
  words: SpeechWords,
): Pick<Token, 'text' | 'lower'> | undefined {
  const text = quoted.replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '');
  const isTitle =
    hasTitle(before, words) &&
    /^\p{Lu}/u.test(text) &&
    !/[.!?…]\s?\P{L}$/u.test(quoted) &&
    wordCount(text) <= longestTitle;
  return isTitle ? { text, lower: text.toLowerCase() } : undefined;
}

/** "the book “…”", "author of “…”" */
function hasTitle(before: readonly Token[], words: SpeechWords): boolean {
  const [earlier = '', last = ''] = [before.at(-2)?.lower, before.at(-1)?.lower];
  return words.titled.has(last) || (words.authors.has(earlier) && words.joiners.has(last));
}

/** "ajoute-t-il" is a verb and its subject. */
function split(text: string, start: number, { pronouns, someone }: SpeechWords): readonly Token[] {
  const token = (word: string, from: number): Token => ({
    start: from,
    end: from + word.length,
    text: word,
    lower: word.toLowerCase().replaceAll('’', "'"),
  });
  const parts = /^(\p{L}+)-(?:t-)?(\p{L}+)$/u.exec(text);
  const [, verb = '', pronoun = ''] = parts ?? [];
  if (!pronouns.has(pronoun) && !someone.has(pronoun)) return [token(text, start)];
  return [token(verb, start), token(pronoun, start + text.length - pronoun.length)];
}

/** The words of a quotation as tokens, to look for a cue in the middle of it. */
export const innerTokens = (article: Article, { start, end }: Span, words: SpeechWords): readonly Token[] =>
  tokensIn(article.text, { start: start + 1, end }, [], 0, words);
